import type { TestProject } from 'vitest/node';
import { root } from '../fixtures/ferries.ts';
import { serveSite } from './serve.ts';

/** The site of a small project: what is proved with it holds for any talk. */
export default (project: TestProject) => serveSite(project, root);
