import fc from 'fast-check';
import { cite, code, figure, html, math, mermaid, type Slide } from 'mesa-deck';
import { describe, expect, test } from 'vitest';
import type { FigureDefinition } from '../../src/content/figure.ts';
import type { Deck } from '../../src/deck.ts';
import { isDeckError } from '../../src/errors.ts';
import { notationFaults } from '../../src/fields/notation.ts';
import { referenceFaults } from '../../src/fields/references.ts';
import { renderSlides, unmadeOf } from '../../src/render/deck.ts';
import { options } from './fixture.ts';

/** Names that every object has, numbers that are none, texts that are markup, values without an end. */
const odd = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
  fc.constantFrom<unknown>(
    ...['constructor', '__proto__', 'toString', 'hasOwnProperty', '"><script>x</script>', '', 'x'],
    ...[Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1e300, null, undefined, true, Symbol('x')],
  ),
  fc.constantFrom('cyclic', 'deep', 'wide', 'getter', 'proxy', 'function').map(made),
);

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

/** A thing with some of its fields set to something odd, or with a getter that throws in their place. */
function spoilt<T extends object>(thing: T, more: readonly string[] = []): fc.Arbitrary<T> {
  const names = [...Object.keys(thing), ...more];
  const change = fc.tuple(fc.constantFrom(...names), odd, fc.boolean());
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const spoilt = { ...thing };
    for (const [name, value, throws] of changes) {
      const get = () => {
        throw new TypeError('no');
      };
      const hard = throws && value === undefined;
      const field = hard ? { get } : { value, writable: true };
      Object.defineProperty(spoilt, name, { ...field, enumerable: true, configurable: true });
    }
    return spoilt;
  });
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
  status: 'toy',
  sources: [cite('one2020')],
  authors: ['Ann'],
  license: 'CC-BY-4.0',
  adapted: true,
};
const deck: Required<Deck> = {
  id: 'test',
  title: 'Test',
  slides: [sound],
  minutes: 1,
  theme: 'mesa',
  author: 'Ann',
  license: 'CC-BY-4.0',
  keywords: ['a'],
  description: 'A test.',
  lang: 'en',
};

/** Renders a deck: there is HTML without what was put into it, or errors that say where. */
function attempt(each: unknown, more: object = {}): void {
  const given = each as Deck;
  try {
    const drawn = unmadeOf(given).diagrams.map((source) => [source, blank] as const);
    const known = { ...options, figures, drawings: new Map(drawn), ...more };
    for (const { section, notes } of renderSlides(given, known)) {
      expect(section + (notes ?? '')).not.toContain('<script>');
    }
  } catch (error) {
    if (!isDeckError(error)) throw error;
    expect(error.message.length).toBeLessThan(20_000);
    for (const { place, what } of [error, ...error.more]) {
      expect(what).not.toContain("can't be rendered");
      expect(place.slide ?? place.deck ?? place.part ?? place.file).toBeDefined();
    }
  }
}
const blank = { svg: '<svg></svg>', width: 1, height: 1, steps: 0 };

const runs = { numRuns: 300 };
const withBody = (body: unknown) => ({ ...deck, slides: [{ ...sound, body }] });

describe('whatever a slide or a deck holds, it is rendered, or told with its place', () => {
  test('the sound ones are rendered', () => {
    attempt(deck);
    expect(renderSlides(deck, { ...options, figures })).toHaveLength(1);
  });

  test('fields of slides', () => {
    const slides = spoilt(sound, ['layuot', '__proto__', 'constructor']);
    fc.assert(
      fc.property(slides, (slide) => attempt({ ...deck, slides: [slide, odd] })),
      runs,
    );
  });

  test('what stands in the place of slides and decks', () => {
    fc.assert(
      fc.property(odd, (each) => {
        attempt({ ...deck, slides: [each] });
        attempt(each);
      }),
      runs,
    );
  });

  test('fields of decks', () => {
    fc.assert(fc.property(spoilt(deck), attempt), runs);
  });

  test('values in html, and content of every kind', () => {
    const kinds = [
      html`<p>${'x'}</p>`,
      math`x`,
      mermaid('A')`flowchart LR`,
      code('ts')`x`,
      cite('one2020'),
      figure(counter),
      { kind: 'references', part: 1, of: 1 },
      { kind: 'glossary', part: 1, of: 1 },
      { kind: 'status', status: 'toy' },
      { kind: 'unsafe', reason: 'x', markup: 'x' },
      { kind: 'fault', faults: [] },
    ];
    const content = fc.oneof(odd, ...kinds.map((kind) => spoilt(kind)));
    fc.assert(
      fc.property(content, (each) => {
        attempt(withBody(each));
        attempt(withBody({ kind: 'html', strings: ['<p>', '</p>'], values: [each] }));
        attempt(withBody({ kind: 'html', strings: ['<p title="', '"></p>'], values: [each] }));
      }),
      runs,
    );
  });

  test('figures, their controls and what they draw', () => {
    const [control] = counter.controls;
    const controls = spoilt(control ?? {}).map((each) => ({ ...counter, controls: [each] }));
    const results = odd.map((each) => ({
      ...counter,
      draw: () => each as never,
      say: () => each as never,
    }));
    const run = odd.map((each) => ({ ...counter, run: () => each as never }));
    const definitions = fc.oneof(spoilt(counter), controls, results, run);
    fc.assert(
      fc.property(definitions, (definition) => {
        const body = safely(() => figure(definition as FigureDefinition));
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
      spoilt(entry),
      odd,
      address.map((URL) => ({ ...entry, URL })),
    );
    const body = [cite('one2020'), { kind: 'references', part: 1, of: 1 }];
    fc.assert(
      fc.property(entries, (each) => {
        if (referenceFaults([each], 'references.json').length > 0) return;
        const references = [each as typeof entry];
        const rendered = withBody([...body, cite(references[0]?.id ?? '')]);
        attempt({ ...rendered, slides: [{ ...rendered.slides[0], sources: [] }] }, { references });
      }),
      runs,
    );
  });

  test('notation', () => {
    const entry = { tex: 'x', name: 'a name', meaning: 'a meaning', role: 'base' };
    fc.assert(
      fc.property(fc.oneof(spoilt(entry), odd), (each) => {
        if (notationFaults({ params: each }, 'notation.ts').length > 0) return;
        const notation = { params: each };
        attempt(withBody([math`\params`, { kind: 'glossary', part: 1, of: 1 }]), { notation });
      }),
      runs,
    );
  });
});
