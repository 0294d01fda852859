import type { Bundle } from '../../src/files/bundle.ts';
import { bundleSite } from '../../src/site/bundle.ts';
import { root } from '../fixtures/birds.ts';

let built: Promise<Bundle> | undefined;

/** What its build warned of. */
export const warnings: string[] = [];

/** The site of the birds, built once for the files that run after one another. */
export function birdsSite(): Promise<Bundle> {
  built ??= bundleSite({ root, pictures: false, warn: (each) => warnings.push(each) });
  return built;
}
