import type { Slide } from '../../deck.ts';
import { nameOf, titleOf } from '../ids.ts';
import { listed } from '../text/listed.ts';

/** Source files by their path from the project's root; the deck's own comes last. */
export type SourceFiles = Readonly<Record<string, string>>;

/** A deck of two slides of its own: enough to see how one is made, and to begin with. */
export function newDeck(id: string): SourceFiles {
  const title = titleOf(id);
  return {
    [`slides/${id}/title.ts`]: `import { defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: '${id}-title',
  title: '${title}',
  layout: 'title',
  minutes: 0.5,
  body: html\`
    <p class="kicker">Where and when</p>
    <p class="lead">The question that the talk answers.</p>\`,
  notes: html\`
    <p>What you say while they read the title: who you are, and why the question matters.</p>\`,
});
`,
    [`slides/${id}/first-claim.ts`]: `import { defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: '${id}-first-claim',
  title: 'A slide makes one claim, in a sentence',
  minutes: 1.5,
  body: html\`
    <p>What the audience needs to see in order to believe it.</p>
    <p class="step">What comes with the next click.</p>\`,
  notes: html\`
    <p>What you say, written so that a stranger could give the talk. End with what leads on to the
    next slide.</p>\`,
});
`,
    [`slides/decks/${id}.ts`]: `import { defineDeck } from 'mesa-deck';
import firstClaim from '../${id}/first-claim.ts';
import title from '../${id}/title.ts';

export default defineDeck({
  id: '${id}',
  title: '${title}',
  minutes: 2,
  slides: [title, firstClaim],
});
`,
  };
}

/** One slide of a source deck: taken, or left out with the reason why. */
export interface Taken {
  readonly slide: Pick<Slide, 'id' | 'title' | 'minutes'>;
  readonly dropped?: string | undefined;
}

/** Slides that come from one deck. */
export interface Part {
  /** The deck, and its file's path as the new file imports it. */
  readonly from: string;
  readonly path: string;
  readonly slides: readonly Taken[];
}

/** A fact of a deck: a text, or some by name. */
type Fact = string | object;

interface RemixFacts {
  readonly id: string;
  readonly title?: string | undefined;
  /** How long it takes, in minutes. */
  readonly minutes?: number | undefined;
  /** The facts of the source deck that hold for the remix too. */
  readonly kept: Readonly<Record<string, Fact | undefined>>;
}

export type Remix = RemixFacts & Part;

/** A deck file that takes slides of another. */
export function remixDeck({ from, path, slides, ...facts }: Remix): SourceFiles {
  return remixDecks({ ...facts, parts: [{ from, path, slides }] });
}

/**
 * A deck file that takes slides of others: one a line with its time and claim, so that a person can
 * move, delete and bring back lines.
 */
export function remixDecks({
  id,
  title = titleOf(id),
  minutes,
  kept,
  parts,
}: RemixFacts & { readonly parts: readonly Part[] }): SourceFiles {
  const decks = new Map(parts.map(({ from, path }) => [from, path]));
  const facts = Object.entries({ id, title, minutes, ...kept })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => factLine(key, sourceOf(value ?? '')));
  const source = [
    "import { pick, remix } from 'mesa-deck';",
    ...[...decks].map(([from, path]) => `import ${nameOf(from)} from ${quoted(path)};`).sort(),
    '',
    '/**',
    ` * A remix of ${listed([...decks.keys()].map((each) => `'${each}'`))}. Move, delete or add lines below; behind the pick, add`,
    " * pick(another, 'its-slide'), or a slide with its minutes: [mine, 2].",
    ' */',
    'export default remix(',
    '  {',
    ...facts,
    '  },',
    ...parts.flatMap(({ from, slides }) => [
      '  pick(',
      `    ${nameOf(from)},`,
      ...slides.map(takenLine),
      '  ),',
    ]),
    ');',
    '',
  ];
  return { [`slides/decks/${id}.ts`]: source.join('\n') };
}

/** As the formatter has it: what is longer than a line goes to a line of its own. */
function factLine(key: string, value: string): string {
  const line = `    ${key}: ${value},`;
  return line.length > 100 ? `    ${key}:\n      ${value},` : line;
}

function takenLine({ slide, dropped }: Taken): string {
  const { id, title, minutes } = slide;
  const time = minutes === undefined ? '' : `${minutes} min: `;
  const claim = title.replace(/\s+/g, ' ').trim();
  return dropped === undefined
    ? `    ${quoted(id)}, // ${time}${claim}`
    : `    // ${quoted(id)}, // ${time}${claim}`;
}

/** A string as the formatter writes it: single quotes, unless there are more of them inside. */
export function quoted(text: string): string {
  const singles = text.split("'").length;
  const doubles = text.split('"').length;
  const plain = JSON.stringify(text);
  if (singles > doubles) return plain;
  return `'${plain.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function sourceOf(value: Fact | number): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return `${value}`;
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{ ${parts.map(([key, part]) => `${key}: ${quoted(`${part}`)}`).join(', ')} }`;
}
