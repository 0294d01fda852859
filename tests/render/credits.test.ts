import {
  adapt,
  concat,
  credits,
  type Deck,
  defineDeck,
  defineSlide,
  html,
  insertAfter,
  type Slide,
} from 'mesa-deck';
import { describe, expect, test } from 'vitest';
import { renderSlides } from '../../src/render/deck.ts';
import { fits, misfitsOf } from '../../src/render/misfit.ts';

const slide = (id: string, more: Partial<Slide> = {}) =>
  defineSlide({ ...more, id, title: `The claim of ${id}`, body: html`<p>Text</p>` });
const theirs = defineDeck({
  id: 'theirs',
  title: 'Theirs',
  author: 'Jo <Doe>',
  license: 'CC-BY-4.0',
  slides: [slide('a'), slide('b'), slide('c', { authors: ['Ann', 'Ben'], license: 'CC0-1.0' })],
});
const mine = defineDeck({
  id: 'mine',
  title: 'Mine',
  author: 'Me',
  slides: [slide('m'), { ...slide('list'), body: credits() }],
});
const meta = { id: 'both', title: 'Both', author: 'Me', license: 'CC-BY-SA-4.0' };
const render = (deck: Deck) =>
  renderSlides(deck, {
    notation: {},
    references: [],
    drawings: new Map(),
    highlighted: new Map(),
  });

test('a remix says by itself whose slides it has, on them and in a list', async () => {
  const [a, ...rest] = theirs.slides;
  const changed = { ...theirs, slides: [adapt(a as Slide, { title: 'Another claim' }), ...rest] };
  const slides = render(concat(meta, mine, changed));
  const foot = slides.map(({ id, section }) => [id, /class="credit">([^<]*)</.exec(section)?.[1]]);
  expect(foot).toMatchInlineSnapshot(`
    [
      [
        "m",
        undefined,
      ],
      [
        "list",
        undefined,
      ],
      [
        "a",
        "Slide: Jo &lt;Doe&gt;, adapted, CC BY 4.0",
      ],
      [
        "b",
        "Slide: Jo &lt;Doe&gt;, CC BY 4.0",
      ],
      [
        "c",
        "Slide: Ann, Ben, CC0-1.0",
      ],
    ]
  `);
  expect(
    /<dl class="credits">.*<\/dl>/.exec(slides[1]?.section ?? '')?.[0].split('<div>'),
  ).toMatchInlineSnapshot(`
    [
      "<dl class="credits">",
      "<dt>Me <a class="license" href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a></dt><dd>all other slides</dd></div>",
      "<dt>Jo &lt;Doe&gt; <a class="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></dt><dd><a href="#a">Another claim</a> (adapted); <a href="#b">The claim of b</a></dd></div>",
      "<dt>Ann, Ben <a class="license" href="https://spdx.org/licenses/CC0-1.0.html">CC0-1.0</a></dt><dd><a href="#c">The claim of c</a></dd></div></dl>",
    ]
  `);
});

test('a deck of its own author has nothing to tell but its licence', async () => {
  const [, list] = render({ ...mine, license: 'CC-BY-4.0' });
  expect(list?.section).toContain(
    '<dt>Me <a class="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></dt><dd>all slides</dd>',
  );
  const own = concat({ id: 'x', title: 'X', author: 'Jo <Doe>', license: 'CC-BY-4.0' }, theirs);
  expect(own.slides[0]).toBe(theirs.slides[0]);
});

test('only a change of what a slide says is told', () => {
  expect(adapt(slide('a'), { minutes: 3, section: 'S' })).not.toHaveProperty('adapted');
  expect(adapt(slide('a'), { notes: html`<p>Other</p>` })).toMatchObject({ adapted: true });
});

describe('licences', () => {
  test.each([
    ['CC-BY-4.0', 'CC-BY-4.0', true],
    ['CC-BY-4.0', 'CC-BY-SA-4.0', true],
    ['CC-BY-4.0', 'CC-BY-NC-ND-4.0', true],
    ['CC0-1.0', 'CC-BY-4.0', true],
    ['MIT', 'CC-BY-4.0', true],
    ['CC-BY-SA-3.0', 'CC-BY-SA-4.0', true],
    ['CC-BY-4.0', 'CC0-1.0', false],
    ['CC-BY-SA-4.0', 'CC-BY-4.0', false],
    ['CC-BY-SA-4.0', 'CC-BY-NC-SA-4.0', false],
    ['CC-BY-NC-4.0', 'CC-BY-4.0', false],
    ['CC-BY-ND-4.0', 'CC-BY-4.0', false],
    ['LicenseRef-ours', 'CC-BY-4.0', false],
  ])('%s in a deck under %s: %s', (inner, outer, expected) => {
    expect(fits(inner, outer)).toBe(expected);
  });

  test('a slide without one, or with one that does not fit, is named', () => {
    const deck = insertAfter(
      concat(meta, mine),
      'm',
      slide('free', { license: 'CC-BY-4.0' }),
      slide('none', { authors: ['Jo'] }),
      slide('closed', { license: 'CC-BY-NC-4.0' }),
    );
    const told = [...misfitsOf(deck)].map((each) => `${each.slide.id}: ${each.what}, ${each.hint}`);
    expect(told).toMatchInlineSnapshot(`
      [
        "none: the slide is by Jo and states no licence, ask for one and state it, as in license: 'CC-BY-4.0'",
        "closed: its licence CC-BY-NC-4.0 does not fit into a deck under CC-BY-SA-4.0, leave it out, ask its authors, or put the deck under CC-BY-NC-4.0",
      ]
    `);
    expect([...misfitsOf(mine)]).toEqual([]);
  });
});
