import { createServer, type ViteDevServer } from 'vite';
import { say } from '../../say.ts';
import { mesaDeck } from '../../site/plugin.ts';
import { commandLine } from '../../site/project/kit.ts';
import { told } from '../../words/told.ts';
import { defineCommand } from '../command.ts';
import { deckFile, flag, port } from '../options.ts';
import { serveError } from '../serve-error.ts';

export const start = defineCommand({
  usage: '',
  serves: true,
  options: {
    port: port(say`the port; 5173 or the next free one if not given`),
    deck: deckFile,
    open: flag(say`opens the shelf in the browser`),
  },
  async run({ values, root }) {
    const { port, deck, open } = values;
    const server = await serveDecks({
      root,
      port,
      open,
      deckFiles: deck === undefined ? undefined : [deck],
    });
    server.printUrls();
  },
});

export interface Served {
  readonly root: string;
  /** One that is free if not given. */
  readonly port?: number | undefined;
  readonly open?: boolean;
  readonly deckFiles?: readonly string[] | undefined;
}

/** A server of a project's pages that shows each change; it listens already. */
export async function serveDecks({
  root,
  port,
  open = false,
  deckFiles,
}: Served): Promise<ViteDevServer> {
  const server = await createServer({
    root,
    configFile: false,
    // No page of another has anything to bundle first.
    optimizeDeps: { noDiscovery: true, include: [] },
    plugins: [
      mesaDeck({
        app: false,
        deckFiles,
        // A first page takes a while where nothing is drawn yet: also a log says what it waits for.
        progress: (message) => console.log(told(message)),
      }),
    ],
    server: { open, ...(port === undefined ? {} : { port, strictPort: true }) },
  });
  try {
    await server.listen();
    return server;
  } catch (error) {
    await server.close();
    throw serveError(error, port, commandLine(root, 'start', '--port 5180'));
  }
}
