import { posix } from 'node:path';
import type { Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import type { Bundle } from '../../files/bundle.ts';
import type { Cache } from '../../files/cache.ts';
import { keep } from '../../inline/keep.ts';
import { changeMarkup } from '../../render/html/change.ts';
import { appendToHead } from '../../render/html/head.ts';
import type { KeptFile } from '../../shared/files/kept-file.ts';
import { attributes, lines, markup } from '../../shared/markup.ts';
import { early } from '../pages/early.ts';
import type { Icon } from './icons.ts';
import { type AppFacts, colourOf, manifestOf } from './manifest.ts';
import { markOf, versionMeta, versionsOf, versionWords } from './versions.ts';
import { buildWorker, retiringWorker } from './worker.ts';

/** Where the service worker is: what it serves lies in the same folder or below. */
export const workerName = 'sw.js';
const manifestName = 'app.webmanifest';

const keepScript = early('keep', keep);

export interface App {
  /** The version of the project, from its package.json. */
  readonly version?: string | undefined;
  /** The app of a page, by the page's folder: '' is the shelf, `talk/` a deck. */
  readonly apps: ReadonlyMap<string, AppFacts>;
  /** The script that keeps the site on a reader's device; without it, what an earlier one kept is removed. */
  readonly script?: string | undefined;
  /** Where the code of that which keeps it is kept between builds. */
  readonly cache?: Cache;
}

/**
 * A site as an app: its pages with their versions, and what is added to them. Paths are from the
 * folder of the slides' pages; what lies outside of it is another's, save for what the bundler made.
 */
export async function appOf(site: Bundle, { version, apps, script, cache }: App): Promise<Bundle> {
  const versions = versionsOf(site);
  const pages = [...versions].map(([path, mark]) => {
    const folder = [`${path.split('/')[0]}/`, ''].find((each) => apps.has(each)) ?? '';
    const words = versionWords(version, mark);
    const page = String(site.get(path));
    const head = [
      versionMeta(words),
      ...(script === undefined ? [] : headOf(path, folder, apps.get(folder), script, isDeck(page))),
    ];
    return [path, withVersion(page, head, words)] as const;
  });
  if (script === undefined) return new Map([...pages, [workerName, retiringWorker(false)]]);
  const added = new Map<string, string | Uint8Array>(pages);
  for (const [folder, facts] of apps) {
    added.set(folder + manifestName, manifestOf(facts, folder === '' ? '' : '../'));
    for (const { path, content } of facts.icons) added.set(path, content);
  }
  added.set(keepScript.name, keepScript.code);
  const files = keptFiles(new Map([...site, ...added]), versions);
  return added.set(workerName, await buildWorker(files, cache));
}

/** What a page's head says of the app that it belongs to. */
function headOf(
  page: string,
  folder: string,
  facts: AppFacts | undefined,
  script: string,
  isDeck: boolean,
): readonly Value[] {
  const from = (path: string) => posix.relative(posix.dirname(page), path);
  const icon = (matches: (icon: Icon) => boolean) => facts?.icons.find(matches)?.path;
  const [drawn, touch] = [
    icon(({ sizes }) => sizes === 'any'),
    icon(({ purpose }) => purpose === 'maskable'),
  ];
  const keeper = { 'data-keep': from(keepScript.name), 'data-code': from(script) };
  return [
    html`<link rel="manifest" href="${from(folder + manifestName)}" data-worker="${from(workerName)}"${attributes(isDeck ? keeper : {})}>`,
    drawn ? html`<link rel="icon" type="image/svg+xml" href="${from(drawn)}">` : null,
    touch ? html`<link rel="apple-touch-icon" href="${from(touch)}">` : null,
    facts ? html`<meta name="theme-color" content="${colourOf(facts.theme)}">` : null,
    // A deck asks for it by itself, when its first slide is there.
    isDeck
      ? null
      : html`<script defer src="${from(keepScript.name)}" data-code="${from(script)}"></script>`,
  ];
}

function isDeck(page: string): boolean {
  return /<html [^>]*\bdata-page="deck"/.test(page);
}

function withVersion(page: string, head: readonly Value[], version: string): string {
  const told = appendToHead(page, `${markup(lines(...head))}\n`);
  // It stands at the end of a page that may be megabytes.
  const at = told.lastIndexOf('<footer class="version"');
  if (at < 0) return told;
  const foot = changeMarkup(told.slice(at), (element) => {
    const isVersion = element.name === 'footer' && element.get('class') === 'version';
    if (isVersion) element.prepend(markup(`Version ${version}.`));
  });
  return told.slice(0, at) + foot;
}

/** All that a talk needs; the pictures of icons are the system's, those of slides are many. */
function keptFiles(site: Bundle, versions: ReadonlyMap<string, string>): readonly KeptFile[] {
  const drawn = new Set(
    [...site.keys()].flatMap((path) => (sized.exec(path)?.[2] === 'avif' ? [stemOf(path)] : [])),
  );
  const needed = [...site].filter(([path, content]) => {
    // Of a picture in several formats a device needs one; a long film is not for every visitor's device.
    if (sized.exec(path) && !path.endsWith('.avif') && drawn.has(stemOf(path))) return false;
    if (content.length > largest) return false;
    return hashed.test(path) || !notKept.test(path);
  });
  return needed.map(([url, content]) => ({
    url,
    revision: hashed.test(url) ? null : (versions.get(url) ?? markOf(content)),
  }));
}

/** A picture that was written in a format and a width. */
const sized = /^(.*)-\d+w-[\w-]{8}\.(avif|webp|jpg|png)$/;
const stemOf = (path: string) => sized.exec(path)?.[1];
/** In bytes. */
const largest = 30_000_000;

/** Pictures, and themes that a reader may choose, are kept once they were seen. */
const notKept = /^\.\.\/|^icons\/.*\.png$|^pictures\/|^@mesa-deck\/themes\//;

/** As a bundler names what it has made: by its content. */
const hashed = /^(?:\.\.\/)*assets\/[^/]+-[\w-]{8}\.\w+$/;
