import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** A sentence that some line of the source says. */
export interface Said {
  /** In English, with its blanks numbered. */
  readonly sentence: string;
  readonly place: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [part: string]: unknown;
}

/** Each sentence that a file says with the tag `say`. */
export function sentencesIn(file: string, text = readFileSync(file, 'utf8')): readonly Said[] {
  const found: Said[] = [];
  if (!text.includes('say`')) return found;
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = value as Node;
    for (const part of Object.values(node)) walk(part);
    if (node.type !== 'TaggedTemplateExpression') return;
    if ((node['tag'] as { name?: string }).name !== 'say') return;
    const { quasis } = node['quasi'] as { quasis: readonly { value: { cooked: string } }[] };
    const sentence = quasis
      .map(({ value }, index) => (index === 0 ? value.cooked : `{${index - 1}}${value.cooked}`))
      .join('');
    const line = text.slice(0, node.start).split('\n').length;
    found.push({ sentence, place: `${file}:${line}` });
  };
  walk(parseSync(file, text).program);
  return found;
}

/** Every sentence of the kit, once, with the first line that says it. */
export function allSentences(): ReadonlyMap<string, string> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .sort();
  const all = new Map<string, string>();
  for (const { sentence, place } of files.flatMap((file) => sentencesIn(file))) {
    // A comma between two sentences is a comma everywhere.
    const isSaid = /\p{L}/u.test(sentence.replace(/\{\d+\}/g, ''));
    if (isSaid && !all.has(sentence)) all.set(sentence, place);
  }
  return all;
}
