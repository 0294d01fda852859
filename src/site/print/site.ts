import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Bundle } from '../../files/bundle.ts';
import { kitPrefix } from '../../shared/addresses.ts';
import { kitModule } from '../project/kit.ts';
import type { Site } from '../site.ts';
import { replaceUrls } from '../styles/theme.ts';

type Files = Map<string, string | Uint8Array>;

/**
 * The pages of a site to print from, with their styles, fonts and the scripts that are asked for.
 * Paper needs no bundler: that takes most of the time of a build, to make small what is thrown away.
 */
export async function bundleForPrint(
  site: Site,
  root: string,
  { scripts }: { readonly scripts: boolean },
): Promise<Bundle> {
  const files: Files = new Map();
  const decks = await site.decks();
  const isPrinted = (path: string) =>
    decks.some(({ id }) => [`${id}/index.html`, `${id}/handout/index.html`].includes(path));
  for (const path of (await site.pages()).filter(isPrinted)) {
    // A browser runs a module only under the name of one.
    const page = ((await site.page(path)) ?? '').replace(patternOf('src', '[\\w/-]+'), '$&.js');
    files.set(path, page);
    for (const [, name = ''] of page.matchAll(patternOf('href', '([\\w-]+)(?=\\.css")'))) {
      await addStyles(files, site, name);
    }
    for (const [, name = ''] of page.matchAll(patternOf('src', '(shell/[\\w/-]+)(?=\\.js")'))) {
      if (scripts) await addScript(files, name);
    }
    for (const [, file = ''] of page.matchAll(/<img\b[^>]*?\bsrc="([^":?#]+)"/g)) {
      addPicture(files, root, decodeURI(file));
    }
  }
  return files;
}

/** Where a page names a file of the kit in an attribute. */
function patternOf(attribute: string, file: string): RegExp {
  return new RegExp(`${attribute}="${kitPrefix}${file}`, 'g');
}

async function addStyles(files: Files, site: Site, name: string): Promise<void> {
  const path = `${kitPrefix.slice(1)}${name}.css`;
  if (files.has(path)) return;
  const styles = await site.styles(name);
  if (!styles) return;
  const { css } = await site.subsetStyles(styles);
  const rewritten = replaceUrls(css, '/', (file) => {
    const place = `${kitPrefix.slice(1)}files${file}`;
    files.set(place, readFileSync(file));
    return `/${place}`;
  });
  files.set(path, rewritten);
}

/** A script of the kit with all that it imports, as one module. */
async function addScript(files: Files, name: string): Promise<void> {
  const path = `${kitPrefix.slice(1)}${name}.js`;
  if (files.has(path)) return;
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: { input: kitModule(name), output: { codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs.flatMap((each) => ('output' in each ? each.output : []));
  const code = chunks.map((each) => (each.type === 'chunk' ? each.code : '')).join('\n');
  files.set(path, code);
}

/** A picture that a slide shows, out of the project's public folder or from its root. */
function addPicture(files: Files, root: string, address: string): void {
  const path = address.replace(/^(?:\.{0,2}\/)*/, '');
  const file = [join(root, 'public', path), join(root, path)].find(existsSync);
  if (file) files.set(path, readFileSync(file));
}
