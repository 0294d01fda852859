import { expect, onTestFinished, test } from 'vitest';
import { readDeck } from '../../src/check/examine.ts';
import { faultsIn } from '../../src/check/faults.ts';
import { lineOf } from '../../src/check/finding.ts';
import type { Sentence, Sentences } from '../../src/say.ts';
import { loadProject } from '../../src/site/project/project.ts';
import { de } from '../../src/words/said/de.ts';
import { speakIn } from '../../src/words/told.ts';
import { folderOf } from '../folder.ts';

const mark = (piece: string) =>
  piece.replace(/[^'"“”`]+/g, (words) => (/\p{L}/u.test(words) ? `«${words}»` : words));

/** Each sentence that the kit says, in signs that nothing else has; quotes stay around what they hold. */
const marked: Sentences = Object.fromEntries(
  Object.keys(de).map((sentence): [string, Sentence] => {
    const pieces = sentence.split(/(\{\d+\})/);
    return [sentence, pieces.map((piece, at) => (at % 2 === 0 ? mark(piece) : piece)).join('')];
  }),
);

/** What is no word of a language: code, addresses, names, above all those in quotes. */
const named =
  /'[^']*'|"[^"]*"|“[^”]*”|`[^`]*`|\b[\w./-]+\.(?:ts|json)\b|--?[\w-]+|\bmesa-deck(?: \w+)?|\b\w+[:=(]|\{[^{}]*\}|\b(?:score|structure|lang)\b/g;

const slide = (id: string, more: string) => `
  import { defineSlide, html, mermaid, math, cite, figure, callout } from 'mesa-deck';
  export default defineSlide({ id: '${id}', title: 'A claim', minutes: 1, body: html\`<p>x</p>\`, ${more} });`;
const deck = (id: string, entries: string, more = '') => `
  import { defineDeck, translate, translateDeck, html, mermaid } from 'mesa-deck';
  import score from '../score.ts';
  ${more}
  export default ${entries.replace('DECK', `id: '${id}', title: 'T'`)};`;
const flow = (line: string) => `html\`\${mermaid('Flow')\`flowchart LR
  ${line}
\`}\``;

const files = {
  'slides/score.ts': slide('score', `body: ${flow('a[One] --> b[Two]')}`),
  'slides/decks/talk.ts': deck('talk', 'defineDeck({ DECK, slides: [score] })'),
  'slides/decks/lang.ts': deck('lang', "defineDeck({ DECK, lang: 'german', slides: [score] })"),
  'slides/decks/passage.ts': deck(
    'passage',
    'defineDeck({ DECK, slides: [{ ...score, body: html`<i lang="french">x</i>` }, 7, { id: "Bad Id" }] })',
  ),
  'slides/decks/id.ts': deck(
    'id',
    "translateDeck(talk, { DECK, lang: 'de', slides: [translate(score, { id: 'skore', lang: 'de', title: 'Y' })] })",
    "import talk from './talk.ts';",
  ),
  'slides/decks/minutes.ts': deck(
    'minutes',
    "translateDeck(talk, { DECK, lang: 'de', slides: [translate(score, { minutes: 3, lang: 'de', title: 'Y' })] })",
    "import talk from './talk.ts';",
  ),
  'slides/decks/structure.ts': deck(
    'structure',
    `translateDeck(talk, { DECK, lang: 'de', slides: [translate(score, { of: 'x', lang: 'de', title: 'Y', body: ${flow('a[Eins] --> c[Drei]')} })] })`,
    "import talk from './talk.ts';",
  ),
  'slides/decks/broken.ts': 'export const deck = 1;',
  'slides/decks/lost.ts': "import './nowhere.ts';",
};

test('all that the doctor reads out of a project can be said in other languages', async () => {
  const project = await loadProject({ root: folderOf(files) });
  await speakIn('fr', marked);
  onTestFinished(() => speakIn('en'));
  const findings = [];
  for (const { id, deck, error } of project.decks) {
    findings.push(...(error ? faultsIn(id, error) : await readDeck(deck, project)));
  }
  expect(findings.length).toBeGreaterThan(12);
  const left = findings.map(lineOf).filter((line) =>
    /\p{L}{3}/u.test(
      line
        .replace(/^[\w/ -]+(?=«)/, '')
        .replace(/«[^«»]*»/g, '·')
        .replace(named, '·'),
    ),
  );
  expect(left).toEqual([]);
});
