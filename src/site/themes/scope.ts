import { AtRule, type ChildNode, type Root } from 'postcss';
import { isFrame } from '../styles/css.ts';

/** When the rules of a theme hold: while the page wears it, and its system asks for it. */
export interface Scope {
  /** What the page's root says in `data-theme`; nothing where it chooses by its system. */
  readonly name: string;
  /** A condition of CSS, where the page chooses by its system. */
  readonly media?: string;
}

/**
 * Keeps the rules of a theme to the pages that wear it: so a page can hold several, and change between them.
 * No rule weighs more for it. Faces of fonts are for all: a browser loads those that are used.
 */
export function keepToScope(root: Root, { name, media }: Scope): void {
  const worn = `[data-theme="${name}"]`;
  root.walkRules((rule) => {
    if (isFrame(rule)) return;
    // Nested rules are held by what they stand in.
    if (rule.parent?.type === 'rule') return;
    rule.selectors = rule.selectors.map((selector) => scoped(selector, worn));
  });
  if (media === undefined) return;
  const kept = root.nodes.filter((node) => !isFace(node));
  const around = new AtRule({ name: 'media', params: media, nodes: [] });
  for (const node of kept) around.append(node.remove());
  root.append(around);
}

/** A page, and what on it wears a theme of its own: a view of several themes side by side. */
const wearers = ':is(:root, [data-theme])';

/** The plain values of all tokens, for whatever wears a theme: those made of others are made of its own. */
export function forAllWearers(root: Root): void {
  root.walkRules(':root', (rule) => {
    rule.selector = wearers;
  });
}

function scoped(selector: string, worn: string): string {
  if (selector === ':root') return `${wearers}:where(${worn})`;
  const [, first, rest = ''] = /^(:root|html)(?![\w-])(.*)$/s.exec(selector) ?? [];
  return first === undefined ? `:where(${worn}) ${selector}` : `${first}:where(${worn})${rest}`;
}

function isFace(node: ChildNode): boolean {
  return node.type === 'atrule' && /^font-face$/i.test(node.name);
}
