import { html } from '../../content/templates.ts';
import { catalogue, picturePath } from '../../render/catalogue.ts';
import { say } from '../../say.ts';
import { finished, lines, markup } from '../../shared/markup.ts';
import { openDrawer } from '../browser/drawer.ts';
import { keepBrowser } from '../browser/keep.ts';
import { openFitter } from '../fit/fitter.ts';
import { cacheFolder } from '../project/kit.ts';
import { Site } from '../site.ts';
import { picturesOf } from './gallery.ts';
import { openPainter } from './painter.ts';

export interface SheetsOptions {
  readonly root: string;
  /** Ids of the decks; all if there are none. */
  readonly deckIds: readonly string[];
  readonly deckFiles?: readonly string[] | undefined;
  readonly themes: readonly string[];
  readonly warn: (message: string) => void;
  readonly progress?: (message: string) => void;
}

/** A slide that is drawn in several themes, by these. */
interface Row {
  readonly name: string;
  readonly title: string;
  readonly pictures: Map<string, string>;
}

/**
 * All slides of some decks in several themes, each drawn as a deck would be that wears it: a page to look
 * through, and the pictures that it shows, by their paths from its folder.
 */
export async function drawSheets({
  root,
  deckIds,
  deckFiles,
  themes,
  warn,
  progress,
}: SheetsOptions): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const cacheDir = cacheFolder(root);
  const browser = keepBrowser({ cacheDir, warn });
  const tools = { browser, cacheDir, warn, progress };
  const { draw } = openDrawer(tools);
  const fitTexts = openFitter(tools);
  const painter = openPainter({ browser, cacheDir, warn });
  const files = new Map<string, string | Uint8Array>();
  const rows = new Map<string, Row>();
  try {
    for (const theme of themes) {
      progress?.(say`drawing the slides in the theme ${theme} …`);
      const ids = deckIds.length > 0 ? deckIds : undefined;
      // What there is to warn of is told of the first theme; the others show the same slides.
      const told = theme === themes[0] ? { warn } : {};
      const site = new Site({ root, deckIds: ids, deckFiles, theme, draw, fitTexts, ...told });
      for (const { slide, ...entry } of catalogue(await site.decks())) {
        const path = picturePath({ slide, ...entry });
        if (!rows.has(path)) {
          const name = `${entry.deck.id}/${slide.id}`;
          rows.set(path, { name, title: slide.title, pictures: new Map() });
        }
      }
      const pictures = (await picturesOf(site)).filter(({ path }) => rows.has(path));
      for (const [path, content] of await painter.paintAll(pictures)) {
        const file = `${theme}/${path.replace(/^pictures\//, '').replaceAll('/', '-')}`;
        files.set(file, content);
        rows.get(path)?.pictures.set(theme, file);
      }
    }
  } finally {
    await browser.close();
  }
  files.set('index.html', pageOf(themes, [...rows.values()]));
  return files;
}

/** A row for each slide, a column for each theme. */
function pageOf(themes: readonly string[], rows: readonly Row[]): string {
  const page = lines(
    finished('<!doctype html>'),
    html`<html lang="en"><head><meta charset="utf-8"><title>Slides in their themes</title>`,
    html`<style>${finished(style(themes.length))}</style></head><body><table>`,
    html`<thead><tr>${themes.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>`,
    html`<tbody>`,
    ...rows.map(
      ({ name, title, pictures }) =>
        html`<tr>${themes.map((theme) => html`<td><a href="${pictures.get(theme) ?? ''}"><img src="${pictures.get(theme) ?? ''}" alt="${title}, ${theme}" loading="lazy" width="640" height="360"></a>${theme === themes[0] ? html`<small>${name}</small>` : null}</td>`)}</tr>`,
    ),
    html`</tbody></table></body></html>`,
  );
  return `${markup(page)}\n`;
}

function style(count: number): string {
  return `body{margin:16px;font:14px/1.4 sans-serif;background:#777;color:#fff}table{width:100%;border-spacing:8px}th{position:sticky;top:0;background:#777;text-align:left}td{vertical-align:top;width:${100 / count}%}img{display:block;width:100%;height:auto}`;
}
