import { didYouMean, type Place } from '../../errors.ts';
import { isRecord } from '../../fields/rule.ts';
import type { Sentence, Sentences } from '../../say.ts';
import { say } from '../../say.ts';
import { quoted } from '../../shared/quoted.ts';
import { en } from '../../words/en.ts';
import { blanksOf, type WordFlaw, wordFlaws } from '../../words/flaws.ts';
import type { Message } from '../../words/message.ts';

/** What is wrong in a project's file of words, and where. */
export interface WordDoubt extends WordFlaw {
  readonly severity: 'error' | 'advice';
  readonly place: Place;
}

/** A file of words as it was written. */
export interface WordsSource {
  /** From the project's root. */
  readonly file: string;
  readonly text: string;
  readonly lang: string;
}

type Words = Readonly<Record<string, Readonly<Record<string, Message | null>>>>;

const english: Words = en;

/** The words of a file that can be said, by their groups and names, and what is wrong with the others. */
export function readWords(
  given: Readonly<Record<string, unknown>>,
  source: WordsSource & { readonly mayLack: boolean },
): { readonly words: Words; readonly doubts: readonly WordDoubt[] } {
  const doubts: WordDoubt[] = [];
  const tell = ({ what, hint }: WordFlaw, line?: number) =>
    doubts.push({ severity: 'error', what, hint, place: { file: source.file, line } });
  const words: Record<string, Record<string, Message | null>> = {};
  for (const [group, theirs] of Object.entries(given)) {
    if (group === 'said') continue;
    const ours = Object.hasOwn(english, group) ? english[group] : undefined;
    const line = lineIn(source.text, group);
    if (ours === undefined) {
      const hint = didYouMean(
        group,
        Object.keys(en),
        say`the groups are ${Object.keys(en).join(', ')}`,
      );
      tell({ what: say`there is no group of words '${group}'`, hint }, line);
    } else if (!isRecord(theirs)) {
      const hint = say`write ${group}: { ${Object.keys(ours)[0]}: '…' }`;
      tell({ what: say`the group '${group}' is ${quoted(theirs)}`, hint }, line);
    } else {
      words[group] = {};
      for (const [name, word] of Object.entries(theirs)) {
        const flaws = [...flawsOf(group, name, word, ours, source.lang)];
        for (const flaw of flaws) tell(flaw, lineIn(source.text, name, group));
        if (flaws.length === 0) words[group][name] = word as Message | null;
      }
    }
  }
  const missing = source.mayLack ? [] : missingIn(given);
  if (missing.length > 0) doubts.push(lacking(missing, source.file));
  return { words, doubts };
}

function* flawsOf(
  group: string,
  name: string,
  theirs: unknown,
  ours: Readonly<Record<string, Message | null>>,
  lang: string,
): Iterable<WordFlaw> {
  const word = Object.hasOwn(ours, name) ? ours[name] : undefined;
  if (word === undefined || word === null) {
    const known = Object.keys(ours);
    const hint = didYouMean(name, known, say`the group '${group}' has ${known.join(', ')}`);
    yield { what: say`there is no word '${`${group}.${name}`}'`, hint };
    return;
  }
  const isPlural = typeof word !== 'string';
  // What depends on a number may show it, and need not where English does not.
  const showsCount = isPlural && JSON.stringify(theirs)?.includes('{count}');
  const blanks = [...(showsCount ? ['count'] : []), ...blanksOf(isPlural ? word.other : word)];
  yield* wordFlaws(`${group}.${name}`, theirs, {
    blanks: [...new Set(blanks)],
    shape: isPlural ? 'plural' : 'one',
    lang,
  });
}

/** The words of the kit that a file does not have, nor leaves in English with a null. */
function missingIn(given: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(english).flatMap(([group, ours]) => {
    const theirs = given[group];
    const has = (name: string) => isRecord(theirs) && Object.hasOwn(theirs, name);
    return Object.keys(ours)
      .filter((name) => !has(name))
      .map((name) => `${group}.${name}`);
  });
}

/** As many as one reads; the rest are counted. */
const most = 5;

function lacking(missing: readonly string[], file: string): WordDoubt {
  const shown = missing.slice(0, most).join(', ');
  const rest = missing.length - most;
  const names = rest > 0 ? say`${shown} and ${rest} more` : shown;
  return {
    severity: 'advice',
    place: { file },
    what: say`it lacks ${names}, which are said in English`,
    hint: say`write them, or null for what is to stay English`,
  };
}

/** The sentences of the terminal that a file has, and what is wrong with the others. */
export async function readSaid(
  given: unknown,
  { file, text, lang }: WordsSource,
): Promise<{ readonly said: Sentences; readonly doubts: readonly WordDoubt[] }> {
  if (given === undefined) return { said: {}, doubts: [] };
  const tell = ({ what, hint }: WordFlaw, line?: number): WordDoubt => ({
    severity: 'error',
    place: { file, line },
    what,
    hint,
  });
  if (!isRecord(given)) {
    const hint = say`write said: { 'the English sentence': '…' }`;
    return { said: {}, doubts: [tell({ what: say`'said' is ${quoted(given)}`, hint })] };
  }
  // A language of the kit has all sentences.
  const { de: known } = await import('../../words/said/de.ts');
  const said: Record<string, Sentence | null> = {};
  const doubts = Object.entries(given).flatMap(([sentence, theirs]) => {
    const flaws = Object.hasOwn(known, sentence)
      ? [...wordFlaws(sentence, theirs, { blanks: blanksOf(sentence), shape: 'either', lang })]
      : [unknownSentence(sentence, Object.keys(known))];
    if (flaws.length === 0) said[sentence] = theirs as Sentence | null;
    return flaws.map((flaw) => tell(flaw, lineIn(text, sentence)));
  });
  return { said, doubts };
}

function unknownSentence(sentence: string, known: readonly string[]): WordFlaw {
  const what = say`nothing says '${sentence}'`;
  return { what, hint: didYouMean(sentence, known, say`take it out`) };
}

/** The line on which a word is named, from 1, behind the name of its group; nothing where it is made elsewhere. */
function lineIn(text: string, name: string, group?: string): number | undefined {
  const from = group === undefined ? 0 : Math.max(0, positionOf(text, group, 0));
  const at = positionOf(text, name, from);
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}

function positionOf(text: string, name: string, from: number): number {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = new RegExp(`(?<![\\w$'"\`])(['"]?)${escaped}\\1\\s*:`).exec(text.slice(from));
  return found === null ? -1 : from + found.index;
}
