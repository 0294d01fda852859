import { createServer } from 'vite';
import { mesaDeck } from '../../site/plugin.ts';
import { type Command, textOption } from '../command.ts';
import { portOption, serveError } from '../port.ts';

export const start: Command = {
  name: 'start',
  usage: '',
  summary: 'Serves the shelf and every deck, and shows each change as soon as it is saved.',
  options: {
    port: { type: 'string', help: 'the port; 5173 or the next free one if not given' },
    deck: { type: 'string', help: 'one deck file, in the place of slides/decks/*.ts' },
    open: { type: 'boolean', help: 'opens the shelf in the browser' },
  },
  async run({ values, root }) {
    const port = portOption(values);
    const file = textOption(values, 'deck');
    const server = await createServer({
      root,
      configFile: false,
      // No page of another has anything to bundle first.
      optimizeDeps: { noDiscovery: true, include: [] },
      plugins: [mesaDeck({ app: false, ...(file ? { files: [file] } : {}) })],
      server: {
        ...(port === undefined ? {} : { port, strictPort: true }),
        open: values['open'] === true,
      },
    });
    try {
      await server.listen();
    } catch (error) {
      await server.close();
      throw serveError(error, port);
    }
    server.printUrls();
  },
};
