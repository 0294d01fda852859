import { createRequire } from 'node:module';
import type { KatexOptions } from 'katex';

/** Gives the number of the next equation. */
export type NextNumber = () => string;

/** A node of what KaTeX makes, before it is markup. */
interface Node {
  classes?: string[];
  children?: Node[];
  style?: Record<string, string>;
  readonly text?: string;
  toMarkup(): string;
}

/** KaTeX's own door to its tree; its types leave it out. */
interface Tree {
  __renderToDomTree(tex: string, options: KatexOptions): Node;
  readonly __domTree: {
    readonly Span: new (classes: string[], children: Node[]) => Node;
    readonly SymbolNode: new (text: string) => Node;
  };
}

/** Loaded when a formula is set: most of the time all are at hand, and it is the largest of all that renders. */
let library: Tree | undefined;
function katex(): Tree {
  library ??= createRequire(import.meta.url)('katex') as Tree;
  return library;
}

/**
 * A formula with the numbers of its equations as text. KaTeX leaves numbers to CSS, which counts what
 * is on a page: another number on each page that shows other slides. Formula and number are two boxes,
 * so that the one is never laid upon the other.
 */
export function renderNumbered(tex: string, options: KatexOptions, next: NextNumber): string {
  const { __renderToDomTree, __domTree } = katex();
  const root = __renderToDomTree(tex, options);
  hidePhantoms(root);
  const html = find(root, 'katex-html');
  const tag = html?.children?.find((child) => has(child, 'katex-tag'));
  if (!html || !tag) return root.toMarkup();
  for (const place of all(tag, (node) => has(node, 'eqn-num'))) {
    place.classes = ['equation-no'];
    place.children = [new __domTree.SymbolNode(`(${next()})`)];
  }
  const rest = (html.children ?? []).filter((child) => child !== tag);
  html.children = [new __domTree.Span(['katex-formula'], rest), tag];
  sayNumbers(root, tag);
  return root.toMarkup();
}

/** What only takes room KaTeX paints without a colour: it would still be copied, found, and in a PDF. */
function hidePhantoms({ style, children = [] }: Node): void {
  if (style?.['color'] === 'transparent') {
    delete style['color'];
    style['visibility'] = 'hidden';
  }
  children.forEach(hidePhantoms);
}

/**
 * In the MathML of several lines KaTeX leaves cells for the numbers, in the order of what it draws;
 * they are one and the same node, so each line gets a new one.
 */
function sayNumbers(root: Node, tag: Node): void {
  const drawn = rowsOf(tag).filter((row) => textOf(row) !== '');
  const lines = all(
    root,
    (node) => node.children?.some((cell) => has(cell, 'mml-eqn-num')) ?? false,
  );
  for (const [index, line] of lines.entries()) {
    const row = drawn[index];
    if (row)
      line.children =
        line.children?.map((cell) => (has(cell, 'mml-eqn-num') ? cellOf(row) : cell)) ?? [];
  }
}

function cellOf(row: Node): Node {
  const name = find(row, 'equation-no') ? ' class="equation-no"' : '';
  const said = new (katex().__domTree.SymbolNode)(textOf(row)).toMarkup();
  return { toMarkup: () => `<mtd${name}><mtext>${said}</mtext></mtd>` };
}

function rowsOf(tag: Node): readonly Node[] {
  return find(tag, 'vlist')?.children ?? [];
}

function has({ classes = [] }: Node, name: string): boolean {
  return classes.includes(name);
}

function all(node: Node, is: (node: Node) => boolean): readonly Node[] {
  const inner = (node.children ?? []).flatMap((child) => all(child, is));
  return is(node) ? [node, ...inner] : inner;
}

function find(node: Node, name: string): Node | undefined {
  return all(node, (each) => has(each, name))[0];
}

/** What is read of a node; KaTeX fills lines with letters of no width. */
function textOf({ text = '', children = [] }: Node): string {
  return text.replace(/\u200b/g, '') + children.map(textOf).join('');
}
