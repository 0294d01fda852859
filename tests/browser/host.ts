import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished, vi } from 'vitest';
import { serveDecks } from '../../src/cli/commands/start.ts';
import type { Bundle } from '../../src/files/bundle.ts';
import { contentType } from '../../src/files/content-type.ts';

/** A host of a site whose owner puts new versions there, and whose network may fail. */
export interface Host {
  /** Of the site, which lies in a folder of the host. */
  readonly address: string;
  /** The paths that were asked for and answered. */
  readonly asked: string[];
  /** What the host has now. */
  site: Bundle;
  /** Whether it answers for a path; for all if not given. */
  answers: (path: string) => boolean;
  /** Makes room for another host at the same address. */
  close(): Promise<void>;
}

/** Serves a site until the test ends; a path that gets no answer has its connection cut. */
export async function openHost(
  site: Bundle,
  folder = '/talks/',
  headers: Readonly<Record<string, string>> = {},
): Promise<Host> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://x');
    const path = pathname.slice(folder.length).replace(/(?<=^|\/)$/, 'index.html');
    if (!host.answers(path)) return request.socket.destroy();
    asked.push(path);
    const content = pathname.startsWith(folder) ? host.site.get(path) : undefined;
    if (content === undefined) return response.writeHead(404).end();
    return response.writeHead(200, { ...headers, 'content-type': contentType(path) }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}${folder}`;
  const host: Host = { address, asked, site, answers: () => true, close };
  return host;
}

/** Serves a project while it is written, until the test ends; the address of its shelf. */
export async function openDevServer(root: string): Promise<string> {
  // What its terminal shows is looked at in the tests of commands.
  const said = (['log', 'error'] as const).map((kind) =>
    vi.spyOn(console, kind).mockImplementation(() => undefined),
  );
  onTestFinished(() => said.forEach((each) => void each.mockRestore()));
  const server = await serveDecks({ root, port: 0 });
  onTestFinished(() => server.close());
  return server.resolvedUrls?.local[0] ?? '';
}
