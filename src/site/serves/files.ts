import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { posix } from 'node:path';
import type { Plugin } from 'vite';
import { fail } from '../../errors.ts';
import { contentType } from '../../files/content-type.ts';
import { changeMarkup } from '../../render/html/change.ts';
import { say } from '../../say.ts';
import { kitFolder } from '../../shared/addresses.ts';
import type { Context, GetContext } from '../context.ts';
import {
  type Asset,
  type Assets,
  dataAddress,
  encoded,
  madeFor,
  nameOf,
  servedAsset,
  servedPath,
  withAddresses,
} from '../project/assets.ts';

/** A page with the addresses under which the dev server has the files that its slides show. */
export async function withServedFiles(
  page: string,
  { site, folder }: Context,
  base: string,
): Promise<string> {
  const { assets } = await site.load();
  return withAddresses(page, assets, (asset) => base + folder + servedPath(asset));
}

/** The files that slides show, wherever they lie, while they are written. */
export function servesFiles(context: GetContext): Plugin {
  return {
    name: 'mesa-deck:files',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        try {
          const { site, folder } = context();
          const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
          const start = server.config.base + folder;
          if (!pathname.startsWith(`${start}${kitFolder}files/`)) return next();
          const { assets } = await site.load();
          const asset = servedAsset(pathname.slice(start.length), assets);
          if (!asset) return next();
          await asset.made?.();
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
export function writesFiles(context: GetContext): Plugin {
  return {
    name: 'mesa-deck:written-files',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const { site, single, pages } = context();
        const { assets } = await site.load();
        const paths = new Map<Asset, string>();
        const emit = (asset: Asset): string => {
          const { file, publicPath } = asset;
          const source = readFileSync(file);
          const named = publicPath === undefined ? {} : { fileName: publicPath };
          const id = this.emitFile({ type: 'asset', name: nameOf(asset), source, ...named });
          return this.getFileName(id);
        };
        for (const page of Object.values(bundle)) {
          if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue;
          const from = posix.dirname(page.fileName);
          const before = pages.read(page);
          if (!single) await madeFor(before, assets);
          const after = single
            ? await inlined(before, assets)
            : withAddresses(before, assets, (asset) => {
                const path = paths.get(asset) ?? emit(asset);
                paths.set(asset, path);
                return encoded(posix.relative(from, path));
              });
          pages.write(page, after);
        }
      },
    },
  };
}

/** More than this no page that stands alone can hold of one file: mail and browsers stop there. */
const most = 30_000_000;

/** Browsers open no such address of a link; they save it as a file, which has to be told its name. */
async function inlined(page: string, assets: Assets): Promise<string> {
  await madeFor(page, assets);
  const named = changeMarkup(page, ({ name, get, set }) => {
    const [mark = ''] = get('href')?.split('#') ?? [];
    const asset = name === 'a' || name === 'area' ? assets.found.get(mark) : undefined;
    if (!asset) return;
    set('href', mark);
    set('download', encoded(nameOf(asset)));
  });
  return withAddresses(named, assets, (asset) => {
    const { size } = statSync(asset.file);
    if (size <= most) return dataAddress(asset);
    const before = named.slice(0, named.indexOf(asset.mark));
    const slide = /.*data-slide="([^"]*)"/s.exec(before)?.[1];
    const what = say`${nameOf(asset)} has ${Math.round(size / 1e6)} MB, and an offline file holds ${most / 1e6} of one file`;
    return fail(what, { slide }, say`save it smaller, or give the built site: npm run build`);
  });
}
