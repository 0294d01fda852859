import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Root } from 'postcss';
import { contentOf, type Html } from '../../content/content.ts';
import type { Deck, Slide } from '../../deck.ts';
import { didYouMean } from '../../errors.ts';
import { changeMarkup } from '../../render/html/change.ts';
import { say } from '../../say.ts';
import { markup } from '../../shared/markup.ts';
import { forRoles } from '../roles/expand.ts';
import { keptStyles } from '../themes/kept.ts';
import { parseCss } from './css.ts';
import type { Sheet } from './files.ts';
import { isForContent } from './own.ts';
import { readSheet } from './sheets.ts';
import { contentParts, isKept } from './styles.ts';
import type { Theme } from './theme.ts';

/** A class in a slide's markup that nothing knows. */
export interface UnknownClass {
  readonly slide: Slide;
  readonly what: string;
  readonly hint: string;
}

/** Classes that mean something though no stylesheet need name them. */
const meant = ['step', 'aside'];

/**
 * The classes in what slides of a deck and their notes say that no stylesheet of the kit, the theme and
 * the slides has: mostly slips. Markup of others, put in by `unsafeHtml`, has classes of its own.
 */
export function unknownClasses(
  deck: Deck,
  theme: Theme,
  sheets: readonly Sheet[],
): readonly UnknownClass[] {
  const known = knownClasses(theme, sheets);
  return deck.slides.flatMap((slide) => {
    const said = new Set(
      [...contentOf([slide?.body, slide?.notes], 'html')].flatMap((html) => [
        ...classesIn(html, known),
      ]),
    );
    return [...said]
      .filter((name) => !known.has(name))
      .map((name) => ({
        slide,
        what: say`no stylesheet has the class '${name}'`,
        hint: didYouMean(name, known, say`take it out, or say in slides/styles.css how it looks`),
      }));
  });
}

function knownClasses(theme: Theme, sheets: readonly Sheet[]): ReadonlySet<string> {
  const names = new Set(meant);
  const roles = [...theme.roles.keys()];
  for (const part of contentParts(theme)) {
    const [, file, of] = part;
    const text = readFileSync(file, 'utf8');
    const make = () => {
      const css = parseCss(text, `themes/${basename(file)}`);
      if (file !== theme.file) forRoles(css, roles);
      return namedIn(css, of === 'own' ? isForContent : () => true);
    };
    const key = () => JSON.stringify(['classes', part, file === theme.file, text, roles]);
    for (const name of isKept(part) ? keptStyles.get(key(), make) : make()) names.add(name);
  }
  for (const sheet of sheets) for (const name of namedIn(readSheet(sheet))) names.add(name);
  return names;
}

/** The classes that the selectors of a stylesheet ask for. */
function namedIn(root: Root, isMeant: (selector: string) => boolean = () => true) {
  const names = new Set<string>();
  root.walkRules(({ selectors }) => {
    for (const name of selectors.filter(isMeant).flatMap(classesOf)) names.add(name);
  });
  return [...names];
}

/** The classes that a selector asks for, without what stands in quotes. */
function classesOf(selector: string): readonly string[] {
  const bare = selector.replace(/"[^"]*"|'[^']*'/g, '');
  return [...bare.matchAll(/\.((?:[\w-]|[^\0-\x7f]|\\.)+)/g)].map(([, name = '']) =>
    name.replaceAll('\\', ''),
  );
}

/** The classes of the elements that a template writes; none if all that it may mean are known. */
function classesIn({ strings, values }: Html, known: ReadonlySet<string>): ReadonlySet<string> {
  const names = new Set<string>();
  const text = strings.map((part, index) => part + given(values[index])).join('');
  const written = [...text.matchAll(/\bclass\s*=(?:"([^"&]*)")?/gi)].map(([, list]) => list);
  // What a parser would find is among these.
  if (written.every((list) => list?.split(/\s+/).every((name) => name === '' || known.has(name)))) {
    return names;
  }
  changeMarkup(text, (element) => {
    for (const name of (element.get('class') ?? '').split(/\s+/)) if (name) names.add(name);
  });
  return names;
}

/** What a value adds to a tag; other content is looked at by itself. */
function given(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? markup(value) : '';
}
