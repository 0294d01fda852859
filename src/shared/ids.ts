import { DeckError } from '../errors.ts';
import { say } from '../say.ts';

/** Whether a value is an id, in kebab-case: ids name addresses, files and elements. */
export function isKebab(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

/**
 * A deck id as given on the command line, if it can be one: it names a file, a folder and a page.
 * `example` is how a command with one is written.
 */
export function deckIdOf(names: readonly string[], example: string): string {
  const where = 'mesa-deck new';
  const [id, ...others] = names;
  if (id === undefined) {
    throw new DeckError(say`the new deck has no id`, where, say`name it: ${example}`);
  }
  if (others.length > 0) {
    const hint = say`write it as one word: ${kebab(names.join(' ')) || 'my-course'}`;
    throw new DeckError(say`a deck has one id, and there are ${names.length}`, where, hint);
  }
  if (isKebab(id) && id.length <= 64) return id;
  const hint = say`write it in kebab-case: ${kebab(id).slice(0, 64).replace(/-$/, '') || 'my-course'}`;
  throw new DeckError(say`${JSON.stringify(id)} is not a deck id`, where, hint);
}

/** "my-course" as a title: "My course". */
export function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "my-course" as the name of an import: "myCourse". */
export function nameOf(id: string): string {
  const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return reserved.has(name) || /^\d/.test(name)
    ? `deck${name[0]?.toUpperCase()}${name.slice(1)}`
    : name;
}

/** Any text as an id could be written; nothing where no letter of it can stand in one. */
export function kebab(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** What a deck file can't call a deck: the language's own words, and what it imports from the kit. */
const reserved: ReadonlySet<string> = new Set(
  (
    'arguments await break case catch class concat const continue debugger default delete do else ' +
    'enum eval export extends false finally for function if implements import in instanceof ' +
    'interface let new null package pick private protected public remix return static super switch this ' +
    'throw true try typeof undefined var void while with yield'
  ).split(' '),
);
