import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Root } from 'postcss';
import { kitFile, packageFile } from '../project/kit.ts';
import { forRoles } from '../roles/expand.ts';
import { isOfKit, rolesIn } from '../roles/layer.ts';
import { withoutIdle } from '../roles/tokens.ts';
import { familiesIn } from '../themes/families.ts';
import { keptStyles } from '../themes/kept.ts';
import { forAllWearers, keepToScope, type Scope } from '../themes/scope.ts';
import { facesIn, parseCss } from './css.ts';
import { placeUrls, type Sheet } from './files.ts';
import { withModernSources, withSigns } from './fonts/packages.ts';
import { keepOutOfSlides, withoutSwitchedOff } from './own.ts';
import { readSheet } from './sheets.ts';
import type { Theme } from './theme.ts';

/** The stylesheet of a page as one text, and the files it was made of. */
export interface Styles {
  readonly css: string;
  readonly files: readonly string[];
}

/** Later layers win; a theme never has to fight reveal.js or KaTeX. */
const layers = ['reveal', 'katex', 'contract', 'slide', 'layout', 'theme', 'project', 'print'];

/** The themes of a page, and when each of them holds; a picture has one, and it always does. */
export type Dress = readonly { readonly theme: Theme; readonly scope?: Scope }[];

/** All styles of the decks that wear a theme; `sheets` are what their slides bring along. */
function deckStyles(dress: Dress, sheets: readonly Sheet[]): Styles {
  return compose(dress, deckParts(dress), sheets);
}

/** The styles of a deck and of its speaker view, where one page is both: fonts are in it once. */
function singleStyles(dress: Dress, sheets: readonly Sheet[]): Styles {
  return compose(dress, [...deckParts(dress), ...speakerParts()], sheets);
}

/** Files of `own` style the page's own elements, and what they name of a slide's content. */
type Part = readonly [layer: string, file: string, of?: 'own' | Scope | undefined];

/** What slides look like, by the names of the kit's stylesheets. */
const slideSheetNames = [
  ...['slide', 'text', 'formulas', 'layouts', 'passages', 'diagram', 'pictures', 'media'],
  ...['code', 'data'],
];

function deckParts(dress: Dress): readonly Part[] {
  return [
    ['reveal', packageFile('reveal.js/reveal.css'), 'own'],
    ['katex', join(dirname(packageFile('katex')), 'katex.min.css')],
    ['contract', kitFile('themes/contract.css')],
    ...slideSheetNames.map((name) => ['slide', kitFile(`themes/kit/${name}.css`)] as const),
    ...['shell', 'thumb', 'overview', 'pen', 'remix'].map(
      (name) => ['slide', kitFile(`themes/kit/${name}.css`), 'own'] as const,
    ),
    ...themeParts(dress),
    ['print', kitFile('themes/kit/print.css'), 'own'],
  ];
}

/** The own file of each theme, and the faces of the fonts that the project has installed. */
function themeParts(dress: Dress): readonly Part[] {
  const installed = dress[0]?.theme.installed ?? [];
  return [
    ...dress.flatMap(({ theme, scope }): readonly Part[] => [
      ['contract', kitFile(`themes/kit/tones/${theme.isDark ? 'dark' : 'light'}.css`), scope],
      ['theme', theme.file, scope],
    ]),
    ...installed.map((font) => ['theme', font.file] as const),
  ];
}

/** What a theme adds to a page that was made without it. */
export function themeStyles(theme: Theme): Styles {
  const dress = [{ theme, scope: { name: theme.name } }];
  return compose(dress, themeParts(dress));
}

/** What slides that wear a theme look like, wherever they stand. */
function slideParts(dress: Dress): readonly Part[] {
  return [
    ['katex', join(dirname(packageFile('katex')), 'katex.min.css')],
    ['contract', kitFile('themes/contract.css')],
    ...slideSheetNames.map((name) => ['slide', kitFile(`themes/kit/${name}.css`)] as const),
    ...themeParts(dress),
  ];
}

/** The stylesheets that say how slides and notes look, wherever they are shown: all but those of formulas. */
export function contentParts(theme: Theme): readonly Part[] {
  const parts = [...deckParts([{ theme }]), ...paperParts()];
  return parts.filter(([layer]) => layer !== 'katex' && layer !== 'contract');
}

/** All styles of the pictures of slides that wear a theme. */
export function pictureStyles(theme: Theme, sheets: readonly Sheet[]): Styles {
  const dress = [{ theme }];
  return compose(dress, [...slideParts(dress), ['slide', kitFile('themes/kit/card.css')]], sheets);
}

/** All styles of the handouts of decks that wear a theme; the last layer makes them fit for paper. */
function handoutStyles(dress: Dress, sheets: readonly Sheet[]): Styles {
  return compose(dress, [...slideParts(dress), ...paperParts()], sheets);
}

function paperParts(): readonly Part[] {
  return ['desk', 'paper', 'handout', 'prose', 'article', 'remix'].map(
    (name) => ['print', kitFile(`themes/kit/${name}.css`), 'own'] as const,
  );
}

/** All styles of the pages to read such decks on. */
function readingStyles(dress: Dress, sheets: readonly Sheet[]): Styles {
  const own = ['colours', 'page', 'slide', 'narrow', 'large'].map(
    (name) => ['print', kitFile(`themes/kit/reading/${name}.css`), 'own'] as const,
  );
  return compose(dress, [...slideParts(dress), ...own], sheets);
}

/** All styles of the speaker views of such decks. */
function speakerStyles(dress: Dress, sheets: readonly Sheet[]): Styles {
  const parts: readonly Part[] = [
    ['katex', join(dirname(packageFile('katex')), 'katex.min.css')],
    ['contract', kitFile('themes/contract.css')],
    ['slide', kitFile('themes/kit/formulas.css')],
    ['slide', kitFile('themes/kit/passages.css')],
    ['slide', kitFile('themes/kit/diagram.css')],
    ['slide', kitFile('themes/kit/media.css')],
    ...speakerParts(),
    ['slide', kitFile('themes/kit/remix.css')],
    ...themeParts(dress),
  ];
  return compose(dress, parts, sheets);
}

function speakerParts(): readonly Part[] {
  return ['page', 'view', 'notes', 'tools', 'panels', 'rehearsal', 'narrow'].map(
    (name) => ['slide', kitFile(`themes/kit/speaker/${name}.css`)] as const,
  );
}

/** All styles of the shelf; it shows no slide, but pictures of them. */
function shelfStyles(dress: Dress): Styles {
  return compose(dress, [
    ['contract', kitFile('themes/contract.css')],
    ...['page', 'cards', 'tray', 'drawer', 'rows', 'dialogs'].map(
      (name) => ['slide', kitFile(`themes/kit/shelf/${name}.css`)] as const,
    ),
    ...themeParts(dress),
  ]);
}

/** What stands in the place of a deck whose own styles may be what is at fault. */
function faultStyles(dress: Dress): Styles {
  return compose(dress, deckParts(dress));
}

/** The styles of the pages of a deck, by the name of their kind. */
export const pageStyles: ReadonlyMap<string, (dress: Dress, sheets: readonly Sheet[]) => Styles> =
  new Map([
    ['deck', deckStyles],
    ['single', singleStyles],
    ['handout', handoutStyles],
    ['reading', readingStyles],
    ['speaker', speakerStyles],
    ['shelf', shelfStyles],
    ['fault', faultStyles],
  ]);

function compose(dress: Dress, own: readonly Part[], sheets: readonly Sheet[] = []): Styles {
  const parts: readonly Part[] = [
    ...own,
    ['print', kitFile('themes/kit/forced.css')],
    ['print', kitFile('themes/kit/spacing.css')],
    ['print', kitFile('themes/kit/wishes.css'), 'own'],
  ];
  const names = [...(dress[0]?.theme.roles.keys() ?? [])];
  const css = parts.map((part) => {
    const text = readFileSync(part[1], 'utf8');
    const make = () => partStyles(part, text, names);
    return isKept(part) ? keptStyles.get(JSON.stringify([part, text, names]), make) : make();
  });
  const roles = dress.map(({ theme, scope }) => rolesIn(theme, scope));
  const families = dress.flatMap(({ theme, scope }) =>
    theme.installed.length === 0 ? [] : [familiesIn(theme, scope)],
  );
  const theirs = sheets.map((sheet) => layered(sheet.layer ?? 'project', readSheet(sheet), sheet));
  return {
    css: [`@layer ${layers.join(', ')};`, ...roles, ...css, ...families, ...theirs].join('\n'),
    files: [...parts.map(([, file]) => file), ...sheets.map(({ file }) => file)],
  };
}

/** Whether it is of the kit or its packages; a theme of the project's is made anew: the files that it asks for come and go. */
export function isKept([layer, file]: Part): boolean {
  return layer !== 'theme' || file.startsWith(kitFile('themes/'));
}

function partStyles([layer, file, of]: Part, text: string, roles: readonly string[]): string {
  const place = `themes/${basename(file)}`;
  const root = parseCss(text, place);
  if (layer === 'reveal' || layer === 'katex') withoutPrint(root);
  if (layer === 'reveal') withoutSwitchedOff(root);
  const had = new Set(roles);
  if (had.size > 0 && file.startsWith(kitFile('themes/'))) withoutIdle(root, had);
  if (isOfKit(file)) forRoles(root, roles);
  if (of === 'own') keepOutOfSlides(root);
  else if (of) keepToScope(root, of);
  else if (layer === 'contract') forAllWearers(root);
  return layered(layer, root, { file, place });
}

/** The text of a stylesheet in its layer, with the whole paths of its files; faces of fonts are in no layer. */
function layered(layer: string, root: Root, sheet: Sheet): string {
  root.walkAtRules('charset', (rule) => void rule.remove());
  const faces = facesIn(root);
  for (const face of faces) {
    withModernSources(face);
    withSigns(face);
  }
  placeUrls(root, sheet, (path) => path);
  const fonts = faces.map((face) => face.remove().toString());
  return `${fonts.join('\n')}\n@layer ${layer} {\n${root}\n}`;
}

/**
 * reveal.js prints by rules of its own, marked important; in an earlier layer such rules win over
 * ours, so they are taken out. The kit has its own in print.css.
 */
function withoutPrint(root: Root): void {
  root.walkAtRules('media', (rule) => {
    if (/^print\b/.test(rule.params)) rule.remove();
  });
}
