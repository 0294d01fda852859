import { expect, test } from 'vitest';
import { defineDeck, defineSlide } from '../../src/index.ts';
import { droppables } from '../../src/plan/droppable.ts';
import { renderSpeakerBody } from '../../src/render/pages/speaker.ts';
import { markup } from '../../src/shared/markup.ts';
import { minutesLine } from '../../src/site/project/minutes.ts';
import { kitLanguages } from '../../src/words/languages.ts';
import { folderOf } from '../folder.ts';

const slide = (minutes?: number) =>
  defineSlide({ id: 'x', title: 'X', body: '', ...(minutes === undefined ? {} : { minutes }) });

test('the minutes of a slide are found where they are written, or not at all', () => {
  const root = folderOf({
    'slides/decks/talk.ts': [
      "import { adapt, defineDeck } from 'mesa-deck';",
      "import one from '../a/one.ts';",
      "import two from '../a/two.ts';",
      "import three from '../a/three.ts';",
      "import seven from '../a/seven.ts';",
      'export default defineDeck({ slides: [',
      '  adapt(one, { minutes: 0.4 }),',
      '  two,',
      '  adapt(three, {',
      '    minutes: 3,',
      '  }),',
      '  [seven, 0.7],',
      ']});',
    ].join('\n'),
    'slides/a/one.ts': 'export default defineSlide({\n  minutes: 1,\n});',
    'slides/a/two.ts': 'export default defineSlide({\n  minutes: 1.5,\n});',
    'slides/a/three.ts': 'export default defineSlide({\n  minutes: 3,\n});',
    'slides/a/seven.ts': 'export default defineSlide({ minutes: 1 });',
    'slides/a/four.ts': 'export default [{ minutes: 2 },\n{ minutes: 2 }]',
    'slides/a/six.ts': 'export default defineSlide({ minutes: 2, notes: html`<p>Breathe.</p>` })',
    'node_modules/b/five.ts': 'export default defineSlide({ minutes: 2 })',
  });
  const find = (minutes: number | undefined, file: string) =>
    minutesLine(slide(minutes), { root, deckFile: 'slides/decks/talk.ts', file });
  const deck = 'slides/decks/talk.ts';
  expect(find(0.4, 'slides/a/one.ts')).toEqual({
    file: deck,
    number: 7,
    text: '  adapt(one, { minutes: 0.4 }),',
  });
  expect(find(0.7, 'slides/a/seven.ts')).toMatchObject({ number: 12, text: '  [seven, 0.7],' });
  expect(find(1.5, 'slides/a/two.ts')).toEqual({
    file: 'slides/a/two.ts',
    number: 2,
    text: '  minutes: 1.5,',
  });
  expect([
    find(9, 'slides/a/one.ts'),
    find(3, 'slides/a/three.ts'),
    find(2, 'slides/a/four.ts'),
    find(2, 'slides/a/six.ts'),
    find(2, 'node_modules/b/five.ts'),
    find(undefined, 'slides/a/two.ts'),
  ]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
});

test('what can be dropped is told by the page: who needs a slide, and what every talk keeps', () => {
  const notation = { loss: { name: 'loss', meaning: 'what is low', role: 'base' } } as const;
  const [title, idea, use] = [
    defineSlide({ id: 'title', title: 'T', body: '', layout: 'title' }),
    defineSlide({ id: 'idea', title: 'An idea', body: 'One', introduces: ['loss'], minutes: 1 }),
    defineSlide({ id: 'use', title: 'The loss is low', body: 'Two' }),
  ];
  const deck = defineDeck({ id: 'talk', title: 'Talk', minutes: 9, slides: [title, idea, use] });
  const short = defineDeck({ id: 'short', title: 'Short', minutes: 2, slides: [use] });
  const facts = [...droppables(deck, notation, [deck, short]).values()];
  expect(facts).toEqual([
    { keep: true, neededBy: [], worth: 0 },
    { keep: false, neededBy: ['use'], worth: 0 },
    { keep: false, neededBy: [], worth: 1 },
  ]);
  const slides = deck.slides.map(({ id }) => ({ id, section: '', entry: '' }));
  expect(
    markup(renderSpeakerBody(deck, slides, '../', { facts, word: kitLanguages.wordIn() })).match(
      /<section.*>/g,
    ),
  ).toEqual([
    '<section id="title" data-slide="title" data-keep="">',
    '<section id="idea" data-slide="idea" data-minutes="1" data-needed-by="use">',
    '<section id="use" data-slide="use" data-worth="1">',
  ]);
});
