import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview as serve } from 'vite';
import { DeckError } from '../../errors.ts';
import { say } from '../../say.ts';
import { commandLine } from '../../site/project/kit.ts';
import { defineCommand } from '../command.ts';
import { flag, port } from '../options.ts';
import { serveError } from '../serve-error.ts';

export const preview = defineCommand({
  usage: '',
  serves: true,
  options: {
    port: port(say`the port; 4173 or the next free one if not given`),
    open: flag(say`opens the shelf in the browser`),
  },
  async run({ values, root }) {
    if (!existsSync(join(root, 'dist/index.html'))) {
      const hint = say`run ${commandLine(root, 'build')} first`;
      throw new DeckError(say`there is nothing to preview`, 'dist', hint);
    }
    const { port, open } = values;
    try {
      const server = await serve({
        root,
        configFile: false,
        appType: 'mpa',
        preview: { open, ...(port === undefined ? {} : { port, strictPort: true }) },
      });
      server.printUrls();
    } catch (error) {
      throw serveError(error, port, commandLine(root, 'preview', '--port 5180'));
    }
  },
});
