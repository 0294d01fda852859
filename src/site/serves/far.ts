import { posix } from 'node:path';
import type { Plugin } from 'vite';
import { html } from '../../content/templates.ts';
import { appendToHead } from '../../render/html/head.ts';
import { markup } from '../../shared/markup.ts';
import { awayGroup, farGroup, slidesIn } from '../../shared/text/far.ts';
import { markOf } from '../app/versions.ts';
import type { GetContext } from '../context.ts';

/** A page, and the files beside it that have slides of it, by their names. */
export interface Divided {
  readonly page: string;
  readonly files: ReadonlyMap<string, string>;
}

const groups = new RegExp(
  `<${farGroup}>(<section [^<>]*\\bdata-slide="[\\s\\S]*?)</${farGroup}>`,
  'g',
);

/**
 * Takes a large deck's far slides out of its page into files beside it: the first slide does not wait for
 * them. Who runs no scripts is led to the page to read, which has all of them.
 */
export function divide(page: string): Divided {
  const reading = /<div class="reveal"[^<>]*\bdata-reading="([^"]*)"/.exec(page)?.[1];
  const files = new Map<string, string>();
  if (reading === undefined) return { page, files };
  const rest = page.replace(groups, (_, slides: string) => {
    const name = `slides-${markOf(slides)}.txt`;
    files.set(name, slides);
    const all = [...slidesIn(slides)];
    const skipped = all.filter(([, text]) => /^<section [^<>]*\bdata-skip\b/.test(text));
    const ids = (of: typeof all) => of.map(([id]) => id).join(' ');
    return `<${awayGroup} data-from="${name}" data-slides="${ids(all)}" data-skipped="${ids(skipped)}"></${awayGroup}>`;
  });
  if (files.size === 0) return { page, files };
  const lead = html`<noscript><meta http-equiv="refresh" content="0; url=${reading}"></noscript>`;
  return { page: appendToHead(rest, `${markup(lead)}\n`), files };
}

/** Divides the pages of a built site when all else in them is done; a page that stands alone stays whole. */
export function dividesDecks(context: GetContext): Plugin {
  return {
    name: 'mesa-deck:far',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const { site, single, folder, pages } = context();
        if (single || site.options.only) return;
        for (const file of Object.values(bundle)) {
          const { fileName } = file;
          if (file.type !== 'asset' || !fileName.startsWith(folder)) continue;
          if (!fileName.endsWith('.html')) continue;
          const { page, files } = divide(pages.read(file));
          if (files.size === 0) continue;
          pages.write(file, page);
          for (const [name, source] of files) {
            const path = posix.join(posix.dirname(fileName), name);
            this.emitFile({ type: 'asset', fileName: path, source });
          }
        }
      },
    },
  };
}
