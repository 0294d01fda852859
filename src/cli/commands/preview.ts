import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview as serve } from 'vite';
import { DeckError } from '../../errors.ts';
import type { Command } from '../command.ts';
import { portOption, serveError } from '../port.ts';

export const preview: Command = {
  name: 'preview',
  usage: '',
  summary: 'Serves dist/ as it was built.',
  options: {
    port: { type: 'string', help: 'the port; 4173 or the next free one if not given' },
    open: { type: 'boolean', help: 'opens the shelf in the browser' },
  },
  async run({ values, root }) {
    if (!existsSync(join(root, 'dist/index.html'))) {
      throw new DeckError('there is nothing to preview', 'dist', 'run npm run build first');
    }
    const port = portOption(values);
    try {
      const server = await serve({
        root,
        configFile: false,
        appType: 'mpa',
        preview: {
          ...(port === undefined ? {} : { port, strictPort: true }),
          open: values['open'] === true,
        },
      });
      server.printUrls();
    } catch (error) {
      throw serveError(error, port);
    }
  },
};
