import { posix } from 'node:path';
import type { Bundle } from '../files/bundle.ts';
import { changeMarkup } from '../render/html/change.ts';
import { markup } from '../shared/markup.ts';
import { markOf, projectVersion, versionMeta, versionWords } from './app/versions.ts';
import { type BundleOptions, bundleSite } from './bundle.ts';

/**
 * A deck's page as one text that asks for nothing else: it works from a file, where a browser loads
 * no modules and no fonts from beside a page.
 */
export async function bundlePage(
  id: string,
  options: Omit<BundleOptions, 'deckIds' | 'single'>,
): Promise<string> {
  const bundle = await bundleSite({ ...options, deckIds: [id], single: true });
  const path = `${id}/index.html`;
  const page = String(bundle.get(path));
  // File names of scripts and styles are hashes of their content.
  const version = versionWords(projectVersion(options.root), markOf(page));
  return changeMarkup(page, (element) => {
    if (element.name === 'head') element.append(`${markup(versionMeta(version))}\n`);
    const script = element.name === 'script' ? element.get('src') : undefined;
    const isStyle = element.name === 'link' && element.get('rel') === 'stylesheet';
    const style = isStyle ? element.get('href') : undefined;
    if (script !== undefined) {
      // Modules wait for the page, and may wait for others at their top level.
      const code = escapeScript(read(bundle, path, script));
      element.replace(`<script type="module">${code}</script>`);
    }
    if (style !== undefined) {
      element.replace(`<style>${escapeStyle(read(bundle, path, style))}</style>`);
    }
  });
}

/** A file of the bundle by the address that a page calls it by. */
function read(bundle: Bundle, page: string, address: string): string {
  const path = posix.join(posix.dirname(page), address);
  const content = bundle.get(path);
  if (content === undefined) throw new Error(`the page asks for ${path}, which is not in it`);
  return String(content).trim();
}

/** Inside of a string or a pattern, where these can stand in a script, a backslash changes nothing. */
export function escapeScript(code: string): string {
  return code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '\\x3c!--');
}

function escapeStyle(css: string): string {
  return css.replace(/<\/(style)/gi, '<\\/$1');
}
