import {
  callout,
  cite,
  code,
  codeDiff,
  codeMoves,
  columns,
  equation,
  figure,
  fitText,
  footnote,
  html,
  margin,
  math,
  mermaid,
  proof,
  quotation,
  ref,
  type Slide,
  steps,
  theorem,
} from 'mesa-deck';
import { describe, expect, test } from 'vitest';
import type { FigureDefinition } from '../../src/content/figure.ts';
import type { Deck } from '../../src/deck.ts';
import { isDeckError } from '../../src/errors.ts';
import { notationFaults } from '../../src/fields/notation.ts';
import { referenceFaults } from '../../src/fields/references.ts';
import { renderSlides, unmadeOf } from '../../src/render/deck.ts';
import fc from '../property.ts';
import { options } from './fixture.ts';

/** How to make an odd value. It is made in the test: fast-check itself would trip over some of them. */
type Odd = { readonly sort: string } | { readonly value: unknown };

/** Names that every object has, numbers that are none, texts that are markup, values without an end. */
const odd: fc.Arbitrary<Odd> = fc.oneof(
  fc.record({ value: fc.anything({ withBigInt: true, withNullPrototype: true }) }),
  fc.record({
    value: fc.constantFrom<unknown>(
      ...[
        'constructor',
        '__proto__',
        'toString',
        'hasOwnProperty',
        '"><script>x</script>',
        '',
        'x',
      ],
      ...[Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1e300, null, undefined, true, Symbol('x')],
    ),
  }),
  fc.record({
    sort: fc.constantFrom('cyclic', 'deep', 'wide', 'getter', 'proxy', 'function', 'throws'),
  }),
);
const oddValue = (each: Odd) => ('sort' in each ? made(each.sort) : each.value);

function made(sort: string): unknown {
  if (sort === 'cyclic') {
    const list: unknown[] = [];
    list.push(list, html`x`);
    return list;
  }
  if (sort === 'deep') {
    let list: unknown = 'x';
    for (let depth = 0; depth < 20_000; depth += 1) list = [list];
    return list;
  }
  if (sort === 'wide') {
    let list: unknown = 'x';
    for (let depth = 0; depth < 40; depth += 1) list = [list, list];
    return list;
  }
  const fail = () => {
    throw new RangeError('no');
  };
  if (sort === 'getter') return Object.defineProperty({}, 'kind', { enumerable: true, get: fail });
  if (sort === 'proxy') return new Proxy({}, { get: fail, has: fail, ownKeys: fail });
  return fail;
}

type Changes = readonly (readonly [name: string, odd: Odd])[];

/** What to change in a thing. */
function changesOf(thing: object, more: readonly string[] = []): fc.Arbitrary<Changes> {
  const names = [...Object.keys(thing), ...more];
  return fc.array(fc.tuple(fc.constantFrom(...names), odd), { minLength: 1, maxLength: 3 });
}

/** A thing with some of its fields set to something odd, or with a getter that throws in their place. */
function spoilt<T extends object>(thing: T, changes: Changes): T {
  const copy = { ...thing };
  for (const [name, each] of changes) {
    const get = made('function') as () => never;
    const throws = 'sort' in each && each.sort === 'throws';
    const field = throws ? { get } : { value: oddValue(each), writable: true };
    Object.defineProperty(copy, name, { ...field, enumerable: true, configurable: true });
  }
  return copy;
}

const counter: FigureDefinition = {
  kind: 'figure-definition',
  id: 'counter',
  alt: 'A number',
  caption: 'Counts.',
  width: 100,
  height: 50,
  action: 'Count',
  controls: [{ name: 'to', label: 'To', kind: 'range', min: 1, max: 9, step: 1, value: 3 }],
  run: () => [1],
  draw: () => html`<text>1</text>`,
  say: () => 'One.',
};
const figures = new Map([['counter', counter]]);

const sound: Required<Slide> = {
  id: 'first',
  title: 'A slide',
  body: html`<p class="${'a'}">${math`\theta`} ${cite('one2020')}</p>`,
  notes: html`<p>Notes</p>`,
  minutes: 1,
  introduces: ['params'],
  section: 'A',
  layout: 'content',
  transition: 'move',
  lang: 'de',
  status: 'toy',
  sources: [cite('one2020')],
  authors: ['Ann'],
  license: 'CC-BY-4.0',
  adapted: true,
  class: 'dense',
  style: '--gap: 8px',
  background: 'surface',
  draft: false,
  skip: false,
  appendix: false,
  translates: { original: { id: 'first', title: 'Eine Folie', body: null }, of: '12345678' },
};
const deck: Required<Deck> = {
  id: 'test',
  title: 'Test',
  slides: [sound],
  minutes: 1,
  questions: 0.5,
  theme: 'mesa',
  author: 'Ann',
  license: 'CC-BY-4.0',
  keywords: ['a'],
  description: 'A test.',
  lang: 'en',
  numbering: 'deck',
  transition: 'fade',
  citations: 'numeric',
  footer: html`<b>A</b> meeting`,
  logo: { file: '/crest.svg', alt: 'A crest', place: 'top-left', height: 40 },
  pageNumbers: 'n / N',
  sectionNumbers: true,
  translates: { id: 'original', sections: ['A'] },
};

/** Renders a deck: there is HTML without what was put into it, or errors that say where. */
function attempt(each: unknown, more: object = {}): void {
  const given = each as Deck;
  try {
    const drawn = unmadeOf(given).diagrams.map((source) => [source, blank] as const);
    const fileOf = () => 'slides/first.ts';
    const known = { ...options, fileOf, figures, drawings: new Map(drawn), ...more };
    for (const { section, notes } of renderSlides(given, known)) {
      expect(section + (notes ?? '')).not.toContain('<script>');
    }
  } catch (error) {
    if (!isDeckError(error)) throw error;
    expect(error.message.length).toBeLessThan(20_000);
    for (const { place } of [error, ...error.more]) {
      expect(place.slide ?? place.deck ?? place.part ?? place.file).toBeDefined();
    }
  }
}
const blank = { svg: '<svg></svg>', width: 1, height: 1, steps: 0 };

const runs = { numRuns: 150 };
const withBody = (body: unknown) => ({ ...deck, slides: [{ ...sound, body }] });

const kinds: readonly object[] = [
  html`<p>${'x'}</p>`,
  math`x`,
  mermaid('A')`flowchart LR`,
  code('ts', { numbers: true, mark: 'x', steps: [/x/, 1] })`x`,
  codeMoves(code('ts')`x`, code('ts')`y`),
  codeDiff(code('ts')`x`, code('ts')`y`),
  cite('one2020'),
  figure(counter),
  { kind: 'references', part: 1, of: 1 },
  { kind: 'glossary', part: 1, of: 1 },
  { kind: 'status', status: 'toy' },
  { kind: 'fault', faults: [] },
  footnote`x`,
  margin`x`,
  columns({ ratio: [1, 2] }, 'a', 'b'),
  callout('note', 'Title')`x`,
  quotation({ author: 'A', source: 'B', year: 1962, face: html`<svg></svg>` })`x`,
  theorem('name', 'Title')`x`,
  proof('name')`x`,
  equation('name')`x`,
  ref('name'),
  steps('a', 'b'),
  fitText()`x`,
];

describe('whatever a slide or a deck holds, it is rendered, or told with its place', () => {
  test('the sound ones are rendered', () => {
    attempt(deck);
    expect(renderSlides(deck, { ...options, figures })).toHaveLength(1);
  });

  test('fields of slides', () => {
    const changes = changesOf(sound, ['layuot', '__proto__', 'constructor']);
    fc.assert(
      fc.property(changes, (each) => attempt({ ...deck, slides: [spoilt(sound, each)] })),
      runs,
    );
  });

  test('what stands in the place of slides and decks', () => {
    fc.assert(
      fc.property(odd, (each) => {
        attempt({ ...deck, slides: [oddValue(each)] });
        attempt(oddValue(each));
      }),
      runs,
    );
  });

  test('fields of decks', () => {
    fc.assert(
      fc.property(changesOf(deck), (each) => attempt(spoilt(deck, each))),
      runs,
    );
  });

  test('a value without an end in each field of content, one after the other', () => {
    for (const kind of kinds) {
      for (const name of Object.keys(kind)) {
        for (const sort of ['wide', 'deep', 'cyclic']) {
          attempt(withBody(spoilt(kind, [[name, { sort }]])));
        }
      }
    }
  });

  test('values in html, and content of every kind', () => {
    const content = fc.oneof(
      odd.map((each) => () => oddValue(each)),
      ...kinds.map((kind) => changesOf(kind).map((each) => () => spoilt(kind, each))),
    );
    fc.assert(
      fc.property(content, (make) => {
        attempt(withBody(make()));
        attempt(withBody({ kind: 'html', strings: ['<p>', '</p>'], values: [make()] }));
        attempt(withBody({ kind: 'html', strings: ['<p title="', '"></p>'], values: [make()] }));
      }),
      runs,
    );
  });

  test('figures, their controls and what they draw', () => {
    const [control = {}] = counter.controls;
    const definitions = fc.oneof(
      changesOf(counter).map((each) => () => spoilt(counter, each)),
      changesOf(control).map((each) => () => ({ ...counter, controls: [spoilt(control, each)] })),
      odd.map((each) => () => ({ ...counter, draw: () => oddValue(each) })),
      odd.map((each) => () => ({ ...counter, say: () => oddValue(each) })),
      odd.map((each) => () => ({ ...counter, run: () => oddValue(each) })),
    );
    fc.assert(
      fc.property(definitions, (make) => {
        const definition = make() as FigureDefinition;
        const body = safely(() => figure(definition));
        attempt(withBody(body), { figures: new Map([['counter', definition]]) });
      }),
      runs,
    );
  });
});

/** What reads a getter as the slide is written is told as the file is loaded. */
function safely(make: () => unknown): unknown {
  try {
    return make();
  } catch {
    return null;
  }
}

describe('whatever a registry holds, it is told before a slide is rendered, or rendered', () => {
  test('references', () => {
    const entry = {
      id: 'one2020',
      title: 'One: a book',
      author: [{ family: 'One' }],
      issued: { 'date-parts': [[2020]] },
      'container-title': 'A journal',
      volume: '1',
      issue: '2',
      page: '1-2',
      number: '3',
      URL: 'https://a.example/',
      DOI: '10.1000/182',
    };
    const address = fc.constantFrom('javascript:alert(1)', ' data:x', 'JAVASCRIPT:x', '//x', 'x');
    const entries = fc.oneof(
      changesOf(entry).map((each) => () => spoilt(entry, each)),
      odd.map((each) => () => oddValue(each)),
      address.map((URL) => () => ({ ...entry, URL })),
    );
    fc.assert(
      fc.property(entries, (make) => {
        const each = make();
        if (referenceFaults([each], 'references.json').length > 0) return;
        const { id } = each as typeof entry;
        const body = [cite(id), { kind: 'references', part: 1, of: 1 }];
        const slides = [{ ...sound, body, sources: [] }];
        attempt({ ...deck, slides }, { references: [each] });
        const [{ section = '' } = {}] = renderSlides(
          { ...deck, slides: slides as never },
          { ...options, references: [each as typeof entry] },
        );
        expect(section).not.toMatch(/href="(?!#|https?:)/);
      }),
      runs,
    );
  });

  test('notation', () => {
    const entry = { tex: 'x', name: 'a name', meaning: 'a meaning', role: 'base' };
    const entries = fc.oneof(
      changesOf(entry).map((each) => () => spoilt(entry, each)),
      odd.map((each) => () => oddValue(each)),
    );
    fc.assert(
      fc.property(entries, (make) => {
        const notation = { params: make() };
        if (notationFaults(notation, 'notation.ts').length > 0) return;
        attempt(withBody([math`\params`, { kind: 'glossary', part: 1, of: 1 }]), { notation });
      }),
      runs,
    );
  });
});
