import type { TestProject } from 'vitest/node';
import { serveSite } from '../../browser/serve.ts';

/** The site of the talk. */
export default (project: TestProject) => serveSite(project, process.cwd());
