import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isContent, partsOf, type Value } from '../content/content.ts';
import type { Notation } from '../content/notation.ts';
import { html } from '../content/templates.ts';
import type { Deck } from '../deck.ts';
import type { Bundle } from '../files/bundle.ts';
import { macrosOf } from '../render/math/math.ts';
import { finished, markup } from '../shared/markup.ts';
import { packageFile } from '../site/project/kit.ts';

/**
 * What others do with the same slides: `static` is reveal.js with the text alone, the least that a
 * page can be; `runtime` sets formulas and draws diagrams in the reader's browser.
 */
export function baselineSite(deck: Deck, notation: Notation): Bundle {
  const files = new Map<string, string | Uint8Array>([
    ['static/index.html', page(deck, '', 'Reveal.initialize({ hash: true });')],
    ['runtime/index.html', page(deck, runtimeHead, runtimeScript(notation))],
    ['reveal.js', readFileSync(join(dirname(packageFile('reveal.js')), 'reveal.mjs'))],
    ['reveal.css', readFileSync(packageFile('reveal.js/reveal.css'))],
    ['theme.css', withoutFonts(readFileSync(packageFile('reveal.js/theme/white.css'), 'utf8'))],
    ['mermaid.js', readFileSync(packageFile('mermaid/dist/mermaid.min.js'))],
  ]);
  const katex = dirname(packageFile('katex'));
  files.set('katex.js', readFileSync(join(katex, 'katex.min.js')));
  files.set('katex.css', readFileSync(join(katex, 'katex.min.css')));
  for (const font of readdirSync(join(katex, 'fonts'))) {
    files.set(`fonts/${font}`, readFileSync(join(katex, 'fonts', font)));
  }
  return files;
}

/** A theme of reveal.js has its fonts inside of it. */
function withoutFonts(css: string): string {
  return css.replaceAll(/@font-face\s*\{[^}]*\}/g, '');
}

const runtimeHead =
  '<link rel="stylesheet" href="../katex.css">' +
  '<script src="../katex.js"></script><script src="../mermaid.js"></script>';

function runtimeScript(notation: Notation): string {
  const macros = JSON.stringify(macrosOf(notation));
  return `
    const macros = ${macros};
    for (const each of document.querySelectorAll('.tex')) katex.render(each.textContent, each,
      { macros, trust: true, strict: false, displayMode: each.dataset.display === 'true' });
    mermaid.initialize({ startOnLoad: false });
    const drawn = mermaid.run({ querySelector: '.mermaid' });
    Reveal.initialize({ hash: true }).then(() => drawn).then(() => { window.done = true; });`;
}

function page(deck: Deck, head: string, script: string): string {
  const slides = deck.slides.map(
    ({ id, title, body, notes }) =>
      html`<section id="${id}"><h2>${title}</h2>${source(body, head !== '')}<aside class="notes">${source(notes, head !== '')}</aside></section>`,
  );
  return markup([
    html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${deck.title}</title>`,
    html`<link rel="stylesheet" href="../reveal.css"><link rel="stylesheet" href="../theme.css">${finished(head)}`,
    html`</head><body><div class="reveal"><div class="slides">${slides}</div></div>`,
    html`<script type="module">import Reveal from '../reveal.js';window.Reveal = Reveal;${finished(script)}</script></body></html>`,
  ]);
}

/** Content with its formulas and diagrams as sources, for scripts in the page, or left out. */
function source(value: unknown, scripted: boolean): Value {
  if (Array.isArray(value)) return value.map((item) => source(item, scripted));
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (!isContent(value)) return null;
  switch (value.kind) {
    case 'html':
      return { ...value, values: value.values.map((item) => source(item, scripted)) };
    case 'math':
      return scripted
        ? html`<span class="tex" data-display="${String(value.display)}">${value.tex}</span>`
        : value.tex;
    case 'diagram':
      return scripted && html`<pre class="mermaid">${value.source}</pre>`;
    case 'code':
      return html`<pre><code>${value.source}</code></pre>`;
    case 'code-moves':
      return source(value.states.at(-1), scripted);
    case 'code-diff':
      return source(value.after, scripted);
    case 'chart':
    case 'table':
      return null;
    case 'cite':
      return value.id;
    case 'unsafe':
      return value;
    default:
      return partsOf(value).map((item) => source(item, scripted));
  }
}
