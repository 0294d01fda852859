import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Bundle } from '../files/bundle.ts';
import { contentType } from '../files/content-type.ts';

/** What one visit to a page made the server send. */
export interface Traffic {
  readonly requests: number;
  /** Bytes of all bodies as sent, compressed where a server would. */
  readonly total: number;
  /** Bytes of the scripts among them. */
  readonly script: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

export interface Server {
  readonly address: string;
  /** What was sent since the last call. */
  traffic(): Traffic;
  close(): Promise<void>;
}

/** Serves a bundle as a good host would: gzip for text, fonts as they are. */
export async function serveBundle(bundle: Bundle): Promise<Server> {
  const bodies = new Map([...bundle].map(([path, content]) => [path, pack(path, content)]));
  let sent: { path: string; size: number }[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname).slice(1);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const body = bodies.get(file);
    if (!body) return response.writeHead(404).end();
    sent.push({ path: file, size: body.data.length });
    response.writeHead(200, {
      'content-type': contentType(file),
      ...(body.zipped ? { 'content-encoding': 'gzip' } : {}),
    });
    return response.end(body.data);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    address: `http://127.0.0.1:${port}/`,
    traffic() {
      const sum = (files: typeof sent) => files.reduce((total, { size }) => total + size, 0);
      const scripts = sent.filter(({ path }) => /\.m?js$/.test(path));
      const traffic = {
        requests: sent.length,
        total: sum(sent),
        script: sum(scripts),
        files: sent,
      };
      sent = [];
      return traffic;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function pack(path: string, content: string | Uint8Array) {
  const zipped = /\.(?:html|css|m?js|svg|json|txt)$/.test(path);
  const plain = Buffer.from(content);
  return { zipped, data: zipped ? gzipSync(plain, { level: 9 }) : plain };
}
