import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kitFile, packageFile } from '../project/kit.ts';
import { keepOutOfSlides } from './own.ts';
import { replaceUrls, type Theme } from './theme.ts';

/** The stylesheet of a page as one text, and the files it was made of. */
export interface Styles {
  readonly css: string;
  readonly files: readonly string[];
}

/** Later layers win; a theme never has to fight reveal.js or KaTeX. */
const layers = ['reveal', 'katex', 'contract', 'slide', 'theme', 'print'];

/** All styles of the decks that wear a theme. */
function deckStyles(theme: Theme): Styles {
  return compose(deckParts(theme));
}

/** The styles of a deck and of its speaker view, where one page is both: fonts are in it once. */
function singleStyles(theme: Theme): Styles {
  return compose([...deckParts(theme), ...speakerParts()]);
}

/** Files of `own` style the page's own elements, and what they name of a slide's content. */
type Part = readonly [layer: string, file: string, of?: 'own'];

function deckParts(theme: Theme): readonly Part[] {
  return [
    ['reveal', packageFile('reveal.js/reveal.css'), 'own'],
    ['katex', join(dirname(packageFile('katex')), 'katex.min.css')],
    ['contract', kitFile('themes/contract.css')],
    ...['slide', 'text', 'formulas', 'layouts', 'diagram', 'pictures'].map(
      (name) => ['slide', kitFile(`themes/kit/${name}.css`)] as const,
    ),
    ...['shell', 'pen', 'remix'].map(
      (name) => ['slide', kitFile(`themes/kit/${name}.css`), 'own'] as const,
    ),
    ['theme', theme.file],
    ['print', kitFile('themes/kit/print.css'), 'own'],
  ];
}

/** What slides that wear a theme look like, wherever they stand. */
function slideParts(theme: Theme): readonly Part[] {
  return [
    ['katex', join(dirname(packageFile('katex')), 'katex.min.css')],
    ['contract', kitFile('themes/contract.css')],
    ...['slide', 'text', 'formulas', 'layouts', 'diagram', 'pictures'].map(
      (name) => ['slide', kitFile(`themes/kit/${name}.css`)] as const,
    ),
    ['theme', theme.file],
  ];
}

/** All styles of the pictures of slides that wear a theme. */
export function pictureStyles(theme: Theme): Styles {
  return compose([...slideParts(theme), ['slide', kitFile('themes/kit/card.css')]]);
}

/** All styles of the handouts of decks that wear a theme; the last layer makes them fit for paper. */
function handoutStyles(theme: Theme): Styles {
  return compose([
    ...slideParts(theme),
    ...['desk', 'paper', 'handout', 'prose', 'article', 'remix'].map(
      (name) => ['print', kitFile(`themes/kit/${name}.css`), 'own'] as const,
    ),
  ]);
}

/** All styles of the speaker views of such decks. */
function speakerStyles(theme: Theme): Styles {
  return compose([
    ['katex', join(dirname(packageFile('katex')), 'katex.min.css')],
    ['contract', kitFile('themes/contract.css')],
    ['slide', kitFile('themes/kit/formulas.css')],
    ['slide', kitFile('themes/kit/diagram.css')],
    ...speakerParts(),
    ['slide', kitFile('themes/kit/remix.css')],
    ['theme', theme.file],
  ]);
}

function speakerParts(): readonly Part[] {
  return ['page', 'view', 'notes', 'tools', 'panels', 'rehearsal'].map(
    (name) => ['slide', kitFile(`themes/kit/speaker/${name}.css`)] as const,
  );
}

/** All styles of the shelf. */
function shelfStyles(theme: Theme): Styles {
  return compose([
    ['contract', kitFile('themes/contract.css')],
    ...['page', 'cards', 'tray', 'drawer', 'rows', 'dialogs'].map(
      (name) => ['slide', kitFile(`themes/kit/shelf/${name}.css`)] as const,
    ),
    ['theme', theme.file],
  ]);
}

/** The styles of the pages of a deck, by the name of their kind. */
export const pageStyles: ReadonlyMap<string, (theme: Theme) => Styles> = new Map([
  ['deck', deckStyles],
  ['single', singleStyles],
  ['handout', handoutStyles],
  ['speaker', speakerStyles],
  ['shelf', shelfStyles],
]);

function compose(parts: readonly Part[]): Styles {
  const css = parts.map(([layer, file, of]) => {
    const { fonts, rest } = splitFontFaces(absolute(readFileSync(file, 'utf8'), file));
    return `${fonts}\n@layer ${layer} {\n${of === 'own' ? keepOutOfSlides(rest) : rest}\n}`;
  });
  return {
    css: [`@layer ${layers.join(', ')};`, ...css].join('\n'),
    files: parts.map(([, file]) => file),
  };
}

/** Every browser that runs the deck reads woff2, so the older formats of a font are left out. */
function absolute(css: string, file: string): string {
  const modern = withoutPrint(css, file)
    .replace(/@charset[^;]*;/g, '')
    .replace(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\([^)]*\)/g, '');
  return replaceUrls(modern, file, (path) => path);
}

/**
 * reveal.js prints by rules of its own, marked important; in an earlier layer such rules win over
 * ours, so they are taken out. The kit has its own in print.css.
 */
function withoutPrint(css: string, file: string): string {
  const start = file.startsWith(kitFile('themes')) ? -1 : css.indexOf('@media print');
  if (start === -1) return css;
  let end = css.indexOf('{', start) + 1;
  for (let depth = 1; depth > 0 && end < css.length; end += 1) {
    if (css[end] === '{') depth += 1;
    if (css[end] === '}') depth -= 1;
  }
  return withoutPrint(css.slice(0, start) + css.slice(end), file);
}

function splitFontFaces(css: string): { readonly fonts: string; readonly rest: string } {
  const faces: string[] = [];
  const rest = css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    faces.push(face);
    return '';
  });
  return { fonts: faces.join('\n'), rest };
}
