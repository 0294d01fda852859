import { type Content, isContent, partsOf } from '../content/content.ts';
import { say } from '../say.ts';
import { messageOf } from '../shared/quoted.ts';
import { blockFields } from './blocks.ts';
import { codeFields } from './code.ts';
import { description } from './description.ts';
import { type Fields, type Flaw, flawsIn, is, isRecord, isText, number, optional } from './rule.ts';

/** Nobody nests so deep or says so much by hand: a value that does holds itself, or grew in a loop. */
const deepest = 100;
const most = 100_000;

const text = is('a text', '', isText);
const texts = is(say`a list of texts`, '', (value) => Array.isArray(value) && value.every(isText));
const list = is('a list', '', Array.isArray);
const part = is(
  say`a whole number from 1`,
  '',
  (value) => Number.isInteger(value) && Number(value) > 0,
);
const parts = { part, of: part };
const size = number(say`a size from 100 to 4000`, 'width: 1120', 100, 4000);
const record = is(say`an object`, '', isRecord);

/** The fields that each kind of content needs before it can be walked through; rendering checks the rest. */
const fields: Readonly<Record<Content['kind'], Fields>> = {
  html: {
    strings: texts,
    values: list,
  },
  math: { tex: text, names: optional(texts) },
  diagram: { source: text, description: optional(description) },
  code: codeFields,
  'code-moves': { states: list },
  'code-diff': {},
  chart: { data: list, caption: text, width: size, height: size, drawn: record },
  table: { data: list, options: record },
  cite: { id: text, locator: optional(text) },
  references: parts,
  glossary: parts,
  credits: {},
  status: { status: text },
  figure: { id: text },
  image: { file: text },
  gallery: { images: list },
  film: { files: texts },
  sound: { files: texts },
  embed: { address: text },
  unsafe: { markup: text },
  ...blockFields,
  slots: { layout: text, slots: record },
  fault: { faults: list },
};

/** The function that makes content of a kind, where its name differs from the kind's. */
const makers: Readonly<Partial<Record<Content['kind'], string>>> = {
  diagram: 'mermaid',
  unsafe: 'unsafeHtml',
  'code-moves': 'codeMoves',
  'code-diff': 'codeDiff',
  slots: 'defineSlide',
};

/** Why content can't be walked through: a field is wrong, it is endless, or it throws. */
export function contentFlaw(value: unknown): Flaw | undefined {
  try {
    return walk(value, 0, { left: most });
  } catch (error) {
    return {
      what: say`the content can't be read: ${messageOf(error)}`,
      hint: say`write plain values`,
    };
  }
}

function walk(value: unknown, depth: number, count: { left: number }): Flaw | undefined {
  count.left -= 1;
  if (depth > deepest || count.left < 0) {
    const what =
      depth > deepest
        ? say`the content is more than ${deepest} levels deep`
        : say`the content is more than ${most} parts`;
    return { what, hint: say`does it hold itself?` };
  }
  if (Array.isArray(value)) return walkAll(value, depth, count);
  if (!isContent(value)) return undefined;
  const { kind } = value;
  for (const { what, hint } of flawsIn(value, fields[kind])) {
    // What only a maker writes has no example.
    const make = say`make it with ${makers[kind] ?? kind}`;
    return {
      what: say`in content of the kind '${kind}' ${what}`,
      hint: hint.endsWith(' ') ? make : hint,
    };
  }
  return walkAll(value.kind === 'html' ? value.values : partsOf(value), depth, count);
}

function walkAll(
  values: readonly unknown[],
  depth: number,
  count: { left: number },
): Flaw | undefined {
  for (const each of values) {
    const flaw = walk(each, depth + 1, count);
    if (flaw) return flaw;
  }
  return undefined;
}
