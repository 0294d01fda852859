import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** A node of the syntax tree; only what is looked at. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [part: string]: unknown;
}

/** Functions whose texts a reader gets to see, and properties and attributes that are shown. */
const shows =
  /^(?:tell|append|prepend|before|after|replaceChildren|button|element|say|offer|write|line)$/;
const shown = /^(?:textContent|innerText|title|placeholder|alt|aria-label|ariaLabel|content)$/;
/** Errors are for those who write decks, and have rules of their own. */
const errors = /^(?:fail|DeckError|TypeError|Error|didYouMean)$/;
const ofErrors = /^(?:what|hint|reason)$/;

/** Texts in a file that a reader of its pages would see, with their lines. */
export function literalsIn(file: string, text = readFileSync(file, 'utf8')): readonly string[] {
  const { program } = parseSync(file, text);
  const found: string[] = [];
  const note = (node: Node, words: string) => {
    const line = text.slice(0, node.start).split('\n').length;
    found.push(`${file}:${line}: ${words.trim().replace(/\s+/g, ' ')}`);
  };
  const walk = (value: unknown, isShown: boolean): void => {
    if (Array.isArray(value)) for (const each of value) walk(each, isShown);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = value as Node;
    if (/^(?:Import|TS(?!As|Satisfies|NonNull))/.test(node.type)) return;
    if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      const callee = node['callee'] as Node & { name?: string; property?: { name?: string } };
      const name = callee.name ?? callee.property?.name ?? '';
      if (errors.test(name)) return;
      const given = node['arguments'] as readonly Node[];
      const [first] = given;
      const named = name === 'setAttribute' && shown.test(String(first?.['value'] ?? ''));
      walk(callee, false);
      // The name of an element comes first, and so does that of a part.
      const texts = /^(?:element|write|line)$/.test(name) ? given.slice(1) : given;
      walk(named ? given.slice(1) : texts, named || shows.test(name));
      return;
    }
    if (node.type === 'ObjectExpression') {
      for (const each of node['properties'] as readonly Node[]) {
        const key = each['key'] as { name?: string; value?: string } | undefined;
        const name = key?.name ?? key?.value ?? '';
        if (!ofErrors.test(name)) walk(each['value'] ?? each['argument'], shown.test(name));
      }
      return;
    }
    if (node.type === 'VariableDeclarator') {
      const { name = '' } = node['id'] as { name?: string };
      if (ofErrors.test(name)) return;
    }
    if (node.type === 'AssignmentExpression') {
      const left = node['left'] as { property?: { name?: string } };
      walk(node['right'], shown.test(left.property?.name ?? ''));
      return;
    }
    if (node.type === 'TaggedTemplateExpression') {
      const isSaid = (node['tag'] as { name?: string }).name === 'say';
      const quasi = node['quasi'] as { quasis: readonly Node[]; expressions: readonly Node[] };
      const markup = quasi.quasis.map(({ value }) => (value as { raw: string }).raw).join('§');
      // What errors say has translations of its own.
      if (!isSaid) for (const words of textsIn(markup)) note(node, words);
      walk(quasi.expressions, false);
      return;
    }
    if (node.type === 'Literal' && typeof node['value'] === 'string') {
      if (isWords(node['value'], isShown)) note(node, node['value']);
      return;
    }
    if (node.type === 'TemplateElement') {
      const { raw } = node['value'] as { raw: string };
      for (const words of raw.includes('<') ? textsIn(raw) : [raw]) {
        if (isWords(words, isShown)) note(node, words);
      }
      return;
    }
    const isChoice = /^(?:Conditional|Logical|Spread|Array|Template|TS)/.test(node.type);
    for (const part of Object.values(node)) walk(part, isShown && isChoice);
  };
  walk(program, false);
  return found;
}

/** What is read of markup: between its tags, and in attributes that are shown. */
function textsIn(markup: string): readonly string[] {
  const attributes = [...markup.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"]*)"/g)];
  const between = markup
    .replace(/^[^<]*="[^<>]*>/, '')
    .replace(/<[^>]*>/g, '\n')
    .split('\n');
  return [...attributes.map(([, value = '']) => value), ...between].filter((words) =>
    /\p{L}{2}/u.test(words.replaceAll('§', ' ')),
  );
}

/** A sentence, or what stands in a place that is shown. */
function isWords(text: string, isShown: boolean): boolean {
  if (isShown)
    return /\p{L}{2}/u.test(text) && !/^[\w-]*$/.test(text.replace(/^[A-Z][a-z]+$/, ' '));
  return (
    /^\s*\p{Lu}?[\p{L}’]+[,;:]? [\p{L}’]+[^.#[>]*[.?]?\s*$/u.test(text) &&
    /^\s*\p{Lu}|[.’]/u.test(text)
  );
}
