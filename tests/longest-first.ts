import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes long, the longest first: commands in processes of their own, then pages in a browser. */
const long = [/tests\/cli\//, /\/browser\//, /tests\/(?:site|diagrams)\//];

/** Short files fill in at the end, so that no worker waits for another's long one. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const found = long.findIndex((pattern) => pattern.test(moduleId));
      return found === -1 ? long.length : found;
    };
    // As long as they were the last time, or else as large as they are.
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
