import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DeckError } from '../../errors.ts';
import { openLoader } from '../../site/project/loader.ts';
import { defineCommand } from '../command.ts';

/** What a project's `slides/models/report.ts` exports by default. */
type Report = (args: readonly string[]) => {
  readonly lines: readonly string[];
  readonly ok: boolean;
};

const file = 'slides/models/report.ts';

export const models = defineCommand({
  usage: '[arguments …]',
  options: {},
  passesOn: true,
  unbounded: true,
  async run({ names, root }) {
    if (!existsSync(join(root, file))) {
      const hint = 'export default (args) => ({ lines: […], ok: true })';
      throw new DeckError('this project has no models to run', file, hint);
    }
    const loader = await openLoader(root);
    try {
      const { default: report } = await loader.import<{ default: Report }>(join(root, file));
      const { lines, ok } = report(names.filter((name, index) => name !== '--' || index > 0));
      for (const line of lines) console.log(line);
      if (!ok) process.exitCode = 1;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new DeckError(error.message, file, 'see the README for the arguments', {
        cause: error,
      });
    } finally {
      await loader.close();
    }
  },
});
