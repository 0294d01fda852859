import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** What users import by one name: its docstring and its declaration. */
export interface Entry {
  readonly name: string;
  readonly kind: 'function' | 'constant' | 'class' | 'type';
  readonly doc: Doc;
  /** As it stands in the source, without what a function does. */
  readonly declaration: string;
}

export interface Doc {
  readonly text: string;
  readonly throws: readonly string[];
  readonly examples: readonly string[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Declaration extends Node {
  readonly id?: { readonly name: string };
  readonly body?: Node | null;
  readonly declarations?: readonly { readonly id: { readonly name: string } }[];
}
interface Statement extends Node {
  readonly declaration?: Declaration | null;
  readonly source?: { readonly value: string } | null;
  readonly specifiers?: readonly { readonly exported: { readonly name: string } }[];
}

/** All that `index.ts` exports, in its order. */
export function publicEntries(folder = 'src'): readonly Entry[] {
  const index = parse(join(folder, 'index.ts'));
  return index.body.flatMap(({ type, source, specifiers = [] }) => {
    if (!source) return [];
    const file = parse(join(folder, source.value));
    const known = new Map(entriesOf(file).map((entry) => [entry.name, entry]));
    if (type === 'ExportAllDeclaration') return [...known.values()];
    return specifiers.map(({ exported: { name } }) => {
      const entry = known.get(name);
      if (!entry) throw new Error(`${source.value} does not declare ${name}`);
      return entry;
    });
  });
}

/** The reference as Markdown. */
export function referenceOf(entries: readonly Entry[]): string {
  const kinds = [
    ['Functions', ['function', 'constant', 'class']],
    ['Types', ['type']],
  ] as const;
  const parts = kinds.flatMap(([title, those]) => [
    `## ${title}`,
    ...entries.filter(({ kind }) => those.some((each) => each === kind)).map(sectionOf),
  ]);
  return `${[head, ...parts].join('\n\n')}\n`;
}

const head = `# Reference

All that \`mesa-deck\` exports, made of the docstrings in \`src/\`. \`npx vitest run --project day tests/docs -u\`
writes it anew.`;

function sectionOf({ name, doc, declaration }: Entry): string {
  const throwing = doc.throws.map((text) => `Throws ${text}`);
  const examples = doc.examples.map((example) => fenced(example));
  return [`### ${name}`, doc.text, fenced(declaration), ...throwing, ...examples]
    .filter((part) => part !== '')
    .join('\n\n');
}

const fenced = (code: string) => `\`\`\`ts\n${code}\n\`\`\``;

interface File {
  readonly source: string;
  readonly body: readonly Statement[];
  readonly comments: readonly { readonly value: string; readonly end: number }[];
}

function parse(path: string): File {
  const source = readFileSync(path, 'utf8');
  const { program, comments } = parseSync(path, source);
  return { source, body: program.body as unknown as readonly Statement[], comments };
}

function entriesOf(file: File): readonly Entry[] {
  return file.body.flatMap((statement): readonly Entry[] => {
    const { declaration } = statement;
    const name = declaration?.id?.name ?? declaration?.declarations?.[0]?.id.name;
    if (!declaration || name === undefined) return [];
    const kind = kindOf(declaration.type);
    const end =
      kind === 'function' ? (declaration.body?.start ?? declaration.end) : declaration.end;
    const text = file.source.slice(declaration.start, end).trim();
    return [{ name, kind, doc: docOf(file, statement), declaration: text }];
  });
}

function kindOf(type: string): Entry['kind'] {
  if (type === 'FunctionDeclaration') return 'function';
  if (type === 'ClassDeclaration') return 'class';
  return type === 'VariableDeclaration' ? 'constant' : 'type';
}

/** The docstring right before a statement; a directive of the linter may stand between. */
function docOf({ source, comments }: File, { start }: Statement): Doc {
  const isNear = (end: number) => /^\s*(\/\/[^\n]*\n\s*)*$/.test(source.slice(end, start));
  const comment = comments.findLast(
    ({ value, end }) => value.startsWith('*') && end < start && isNear(end),
  );
  const lines = (comment?.value ?? '')
    .slice(1)
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, ''));
  const [text = '', ...tags] = lines.join('\n').split(/^@(?=\w)/m);
  const tagged = (tag: string) =>
    tags.filter((each) => each.startsWith(tag)).map((each) => each.slice(tag.length).trim());
  return { text: text.trim(), throws: tagged('throws'), examples: tagged('example') };
}
