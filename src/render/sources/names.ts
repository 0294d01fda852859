import type { Word } from '../../words/message.ts';

/** A person or a body, as CSL-JSON has it. */
export interface Name {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  /** "van der" in "van der Berg": a part of the name where it is said, and not where it is sorted. */
  readonly 'non-dropping-particle'?: string;
  /** "de" in "Charles de Gaulle", who is called Gaulle. */
  readonly 'dropping-particle'?: string;
  readonly suffix?: string;
}

/** What a person is called in a citation. */
export function shortName(name: Name): string {
  const { family, given, literal, 'non-dropping-particle': particle } = name;
  if (family === undefined) return literal ?? given ?? '';
  return particle === undefined
    ? family
    : `${particle}${/['’]$/.test(particle) ? '' : ' '}${family}`;
}

/** What a person is sorted by. */
export function sortName({ family, given, literal }: Name): string {
  return family ?? literal ?? given ?? '';
}

/** Scripts in which the family comes first, with nothing between. */
const familyFirst = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A person with initials: "J.-P. van der Berg"; names of bodies are as they are. */
export function fullName(name: Name): string {
  const { family, given, suffix, 'dropping-particle': dropping } = name;
  if (family === undefined) return shortName(name);
  if (given !== undefined && familyFirst.test(family)) return `${family}${given}`;
  const parts = [
    given === undefined ? undefined : initials(given),
    dropping,
    shortName(name),
    suffix,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

function initials(given: string): string {
  return given
    .split(/\s+/)
    .map((word) =>
      word
        .split('-')
        .map((part) => (/^\p{L}\p{Ll}*\.?$/u.test(part) ? `${[...part][0]}.` : part))
        .join('-'),
    )
    .join(' ');
}

/** "Doe", "Doe & Roe", "Doe et al." */
export function shortNames(names: readonly Name[], word: Word): string {
  const [first, second, ...rest] = names.map(shortName);
  if (first === undefined) return '';
  if (second === undefined) return first;
  if (rest.length > 0 || isOthers(second)) return word('slide.others', { author: first });
  return word('slide.pair', { first, second });
}

/** All that are few, or the first three. */
export function fullNames(names: readonly Name[], word: Word): string {
  const known = names.filter((name) => !isOthers(shortName(name)));
  const isCut = known.length > 5 || known.length < names.length;
  const shown = known.slice(0, known.length > 5 ? 3 : 5).map(fullName);
  if (isCut) return word('slide.others', { author: shown.join(', ') });
  const last = shown.pop();
  if (last === undefined) return '';
  return shown.length === 0 ? last : word('slide.pair', { first: shown.join(', '), second: last });
}

function isOthers(name: string): boolean {
  return name === 'others';
}
