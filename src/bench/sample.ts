import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Deck } from '../deck.ts';
import { textOf } from '../plan/text.ts';

/** A slide that every kit can set: a title, some lines of text and a formula. */
export interface PlainSlide {
  readonly title: string;
  readonly lines: readonly string[];
  readonly tex: string;
}

const tex = '\\theta_{t+1} = \\theta_t - \\eta \\, \\nabla L(\\theta_t)';

/** As many plain slides as are asked for, with the words of a deck, over and over. */
export function plainSlides({ slides }: Deck, count: number): readonly PlainSlide[] {
  return Array.from({ length: count }, (_, index) => {
    const { title, body } = slides[index % slides.length] ?? { title: '', body: null };
    const words = textOf(body).split(/\s+/).filter(Boolean).slice(0, 40);
    const lines = [0, 10, 20, 30].map((from) => words.slice(from, from + 10).join(' '));
    return { title, tex, lines: lines.filter(Boolean) };
  });
}

/** The slides as a deck file of ours. */
export function deckSource(id: string, slides: readonly PlainSlide[]): string {
  return [
    "import { defineDeck, defineSlide, html, math } from 'mesa-deck';",
    `const plain = ${JSON.stringify(slides)};`,
    'const slides = plain.map(({ title, lines }, index) => defineSlide({',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a program
    '  id: `slide-${index + 1}`, title,',
    `  body: html\`<ul>\${lines.map((line) => html\`<li>\${line}</li>\`)}</ul>\${math.display\`${tex}\`}\`,`,
    '}));',
    `export default defineDeck({ id: '${id}', title: 'Sample', slides });`,
    '',
  ].join('\n');
}

/** The slides as Marp's Markdown. */
export function marpSource(slides: readonly PlainSlide[]): string {
  const plain = (text: string) => text.replace(/[\\`*_{}[\]<>()#+\-.!$|~]/g, '\\$&');
  const written = slides.map(({ title, lines }) =>
    [`# ${plain(title)}`, '', ...lines.map((line) => `- ${plain(line)}`), '', `$$${tex}$$`].join(
      '\n',
    ),
  );
  return `---\nmarp: true\nmath: katex\n---\n\n${written.join('\n\n---\n\n')}\n`;
}

/** A deck file that holds the slides of another over and over, diagrams and all. */
export function repeatSource(id: string, file: string, count: number): string {
  return [
    "import { defineDeck } from 'mesa-deck';",
    `import deck from ${JSON.stringify(file)};`,
    `const slides = Array.from({ length: ${count} }, (_, index) => {`,
    '  const slide = deck.slides[index % deck.slides.length];',
    '  const round = Math.floor(index / deck.slides.length);',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a program
    '  return round ? { ...slide, id: `${slide.id}-again-${round}` } : slide;',
    '});',
    `export default defineDeck({ ...deck, id: '${id}', slides });`,
    '',
  ].join('\n');
}

/** Has the use of a folder of its own, which goes with it, and at the latest with this process. */
export async function withFolder<T>(
  prefix: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(prefix);
  const remove = () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch (error) {
      console.warn(`warning: ${folder} is left behind: ${error}`);
    }
  };
  process.once('exit', remove);
  try {
    return await use(folder);
  } finally {
    process.off('exit', remove);
    remove();
  }
}

/** Writes a file and the folders to it. */
export function put(folder: string, path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}
