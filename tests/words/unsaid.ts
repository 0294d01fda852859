import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [part: string]: unknown;
}

/** Which arguments of a function somebody at a terminal gets to read. */
const told: readonly (readonly [called: RegExp, places: readonly number[]])[] = [
  [/^(?:fail|DeckError)$/, [0, 2]],
  [/^(?:\w*Fault|Unreadable)$/, [0, 1]],
  [/^didYouMean$/, [2]],
  [/^findingIn$/, [3, 4]],
  [/^(?:progress|warn|flag|log|error)$/, [0]],
];
/** What is called so is told. */
const named = /^(?:what|hint|summary|help)$/;

/** What speaks of this repository alone, is in the words of a standard, or runs in a page. */
const apart =
  /^src\/(?:bench|inline|pdf|shell|words)\/|^src\/cli\/commands\/(?:bench|models)|\.in-page\.ts$/;

/** Texts that are told in the terminal and not said with `say`, so that no language can have them. */
export function unsaidIn(file: string, text = readFileSync(file, 'utf8')): readonly string[] {
  const found: string[] = [];
  const walk = (value: unknown, isTold: boolean): void => {
    if (Array.isArray(value)) for (const each of value) walk(each, isTold);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = value as Node;
    const nameOf = (part: string) => {
      const { name, value } = (node[part] ?? {}) as { name?: string; value?: string };
      return name ?? value ?? '';
    };
    if (/^(?:Import|TS(?!As|Satisfies|NonNull))/.test(node.type)) return;
    if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      const callee = node['callee'] as Node & { name?: string; property?: { name?: string } };
      const name = callee.name ?? callee.property?.name ?? '';
      const places = told.find(([called]) => called.test(name))?.[1] ?? [];
      const given = node['arguments'] as readonly Node[];
      walk(callee, false);
      for (const [index, each] of given.entries()) walk(each, places.includes(index));
      return;
    }
    if (node.type === 'Property') {
      walk(node['value'], named.test(nameOf('key')));
      return;
    }
    if (node.type === 'VariableDeclarator') {
      walk(node['init'], named.test(nameOf('id')));
      return;
    }
    if (node.type === 'TaggedTemplateExpression') {
      walk((node['quasi'] as Node)['expressions'], false);
      return;
    }
    const words =
      node.type === 'Literal'
        ? String(node['value'])
        : node.type === 'TemplateLiteral'
          ? (node['quasis'] as { value: { raw: string } }[]).map((each) => each.value.raw).join('…')
          : '';
    // What is put together is said, too: its parts would not be, in a text that nobody said.
    const isMade = node.type === 'TemplateLiteral' && words.includes('…') && words !== '…';
    if (isTold && (isMade || /\p{L}{2}[,;:]? \p{L}/u.test(words))) {
      found.push(`${file}:${text.slice(0, node.start).split('\n').length}: ${words}`);
    }
    const isChoice = /^(?:Conditional|Logical|Parenthesized|Template|Binary|TS)/.test(node.type);
    for (const part of Object.values(node)) walk(part, isTold && isChoice);
  };
  walk(parseSync(file, text).program, false);
  return found;
}

/** The files of the kit whose texts somebody at a terminal reads. */
export function toldFiles(): readonly string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !apart.test(path));
}
