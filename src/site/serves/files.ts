import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, posix } from 'node:path';
import type { Plugin } from 'vite';
import { contentType } from '../../files/content-type.ts';
import { kitFolder } from '../../shared/addresses.ts';
import {
  type Asset,
  dataAddress,
  encoded,
  servedAsset,
  servedPath,
  withAddresses,
} from '../project/assets.ts';
import type { Site } from '../site.ts';

/** What the plugin's other parts have set up by the time that a page is asked for or written. */
interface Serving {
  readonly site: Site;
  /** The folder of all pages, with a slash at its end, or nothing. */
  readonly folder: string;
  readonly single: boolean;
}

/** A page with the addresses under which the dev server has the files that its slides show. */
export async function withServedFiles(
  page: string,
  { site, folder }: Serving,
  base: string,
): Promise<string> {
  const { assets } = await site.load();
  return withAddresses(page, assets, (asset) => base + folder + servedPath(asset));
}

/** The files that slides show, wherever they lie, while they are written. */
export function servesFiles(serving: Serving): Plugin {
  return {
    name: 'mesa-deck:files',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        try {
          const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
          const start = server.config.base + serving.folder;
          if (!pathname.startsWith(`${start}${kitFolder}files/`)) return next();
          const { assets } = await serving.site.load();
          const asset = servedAsset(pathname.slice(start.length), assets);
          if (!asset) return next();
          send(asset.file, request, response);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

/** A file or the part of it that is asked for: a video is played from its middle so. */
function send(file: string, request: IncomingMessage, response: ServerResponse): void {
  const { size } = statSync(file);
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  const start = Number(from ?? 0);
  const end = Math.min(to ? Number(to) : size - 1, size - 1);
  response.setHeader('content-type', contentType(file));
  response.setHeader('accept-ranges', 'bytes');
  if (from !== undefined && start > end) {
    response.writeHead(416, { 'content-range': `bytes */${size}` }).end();
    return;
  }
  if (from !== undefined) response.setHeader('content-range', `bytes ${start}-${end}/${size}`);
  response.writeHead(from === undefined ? 200 : 206, { 'content-length': size && end - start + 1 });
  if (request.method === 'HEAD' || size === 0) response.end();
  else createReadStream(file, { start, end }).pipe(response);
}

/**
 * Puts the files that the slides show into a built site, each once: those of the public folder under
 * their own names, the others beside what the bundler makes. In a page that stands alone they are
 * part of it.
 */
export function writesFiles(serving: Serving): Plugin {
  return {
    name: 'mesa-deck:written-files',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const { assets } = await serving.site.load();
        const paths = new Map<Asset, string>();
        const emit = (asset: Asset): string => {
          const { file, publicPath } = asset;
          const source = readFileSync(file);
          const named = publicPath === undefined ? {} : { fileName: publicPath };
          const id = this.emitFile({ type: 'asset', name: basename(file), source, ...named });
          return this.getFileName(id);
        };
        for (const page of Object.values(bundle)) {
          if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue;
          const from = posix.dirname(page.fileName);
          page.source = serving.single
            ? inlined(String(page.source), assets)
            : withAddresses(String(page.source), assets, (asset) => {
                const path = paths.get(asset) ?? emit(asset);
                paths.set(asset, path);
                return encoded(posix.relative(from, path));
              });
        }
      },
    },
  };
}

type Found = Parameters<typeof withAddresses>[1];

/** Browsers open no such address of a link; they save it as a file, which has to be told its name. */
function inlined(page: string, assets: Found): string {
  const named = page.replace(/\bhref="(mesafile:\/\/[\da-f]{16})(?:#[^"]*)?"/g, (whole, mark) => {
    const asset = assets.found.get(mark);
    return asset ? `href="${mark}" download="${encoded(basename(asset.file))}"` : whole;
  });
  return withAddresses(named, assets, dataAddress);
}
