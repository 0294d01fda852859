import type { TestProject } from 'vitest/node';
import { serveSite } from '../../browser/serve.ts';

/** The site of the talk; pictures of slides are tried with those of the small project. */
export default (project: TestProject) => serveSite(project, process.cwd(), { pictures: false });
