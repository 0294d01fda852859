import { runSupervised } from './child.ts';

await runSupervised(process.argv.slice(2));
