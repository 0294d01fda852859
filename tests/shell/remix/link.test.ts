import { expect, test } from 'vitest';
import { readLink } from '../../../src/shell/remix/link.ts';
import { lookupOf } from '../../../src/shell/remix/lookup.ts';
import { limits, linkQuery } from '../../../src/shell/remix/query.ts';
import fc from '../../property.ts';
import { lookup, refs, shelf } from '../shelf.ts';

const read = (search: string) => {
  const { picks, ...rest } = readLink(search, lookup);
  return { ...rest, picks: picks.map(({ ref }) => ref) };
};

test('an id means the slide of the largest deck, and a deck before it another', () => {
  expect(read('?slides=gap,base-case&title=Mine')).toEqual({
    title: 'Mine',
    picks: ['gap', 'base-case'],
    unknown: [],
    remarks: [],
  });
  const picks = readLink('?slides=short:gap,short:base-case,short:mesa-case', lookup).picks;
  expect(picks.map(({ ref, slide, minutes }) => [ref, slide.title, minutes])).toEqual([
    ['short:gap', 'Another gap', 4],
    ['short:base-case', 'Base', 1],
    // The same as without the deck, so that is what it is called.
    ['mesa-case', 'Mesa', 2],
  ]);
});

test('unknown ids are named, with the slide that they may mean', () => {
  const { picks, unknown } = read('?slides=gap,bas-case,mesa-c,nothing,no:gap,Title,<b>x</b>');
  expect(picks).toEqual(['gap']);
  expect(unknown).toEqual([
    { name: 'bas-case', near: 'base-case' },
    // Cut off.
    { name: 'mesa-c', near: 'mesa-case' },
    { name: 'nothing' },
    { name: 'no:gap', near: 'gap' },
    { name: 'Title', near: 'title' },
    { name: '<b>x</b>' },
  ]);
});

test('a link that is doubled, broken or cut says what can be understood', () => {
  expect(read('?slides=gap,title&slides=title,part').picks).toEqual(['gap', 'title', 'part']);
  expect(read('?slides=gap,title?slides=gap,part').picks).toEqual(['gap', 'title', 'part']);
  expect(read('?slides=gap,%E0%A4%A,%ZZ,title').picks).toEqual(['gap', 'title']);
  expect(read('?slides=gap%2Ctitle%20part&title=%').picks).toEqual(['gap', 'title', 'part']);
  for (const search of ['', '?', '?slides', '?slides=', '?slides=,,,', '?title=x']) {
    expect([search, read(search).picks, read(search).unknown]).toEqual([search, [], []]);
  }
});

test('what a link can ask for has an end, and it is said', () => {
  const many = Array.from({ length: 600 }, (_, index) => `s-${index}`);
  const large = lookupOf(
    shelf(...many.map((id) => ({ id, title: id, decks: [['long', 1]] as const }))),
  );
  const { picks, remarks } = readLink(`?slides=${many}`, large);
  expect(picks.length).toBe(limits.slides);
  expect(remarks).toEqual(['A remix has 500 slides at most; the rest was left out.']);
  expect(read(`?slides=gap,${'x'.repeat(99_999)}`)).toMatchObject({
    picks: ['gap'],
    remarks: ['The link is too long, and was cut.'],
  });
  expect(read(`?title=${'x'.repeat(999)}`).title?.length).toBe(limits.title);
  expect(read('?title=a%00b%E2%80%AEc%0A d').title).toBe('a b c d');
});

/** Queries as they come: in whole, in pieces, and with anything in between. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...refs, 'slides=', '&title=', '?', '&', ',', '%', '%2', '%E0%A4', ':', '#'),
      fc.constantFrom(
        '<script>',
        '"\'>',
        '__proto__',
        'constructor',
        'javascript:',
        '\u202e',
        '\0',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => `?slides=${parts.join('')}`);

test('whatever a link holds, what is read of it can be shown and is a remix', () => {
  fc.assert(
    fc.property(hostile, (search) => {
      const { picks, unknown, title = '', remarks } = readLink(search, lookup);
      const ids = picks.map(({ slide }) => slide.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { ref, slide } of picks) expect(lookup.find(ref)?.slide).toBe(slide);
      for (const text of [title, ...unknown.map(({ name }) => name), ...remarks]) {
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect([...text].length).toBeLessThanOrEqual(limits.title);
      }
      for (const { near } of unknown) if (near) expect(lookup.find(near)).toBeDefined();
      // Once read, a link is clean: it leads to the same remix, and nothing is left out any more.
      const again = readLink(
        linkQuery(
          picks.map(({ ref }) => ref),
          title,
        ),
        lookup,
      );
      expect(again).toEqual({ ...(title ? { title } : {}), picks, unknown: [], remarks: [] });
    }),
    { numRuns: 2000 },
  );
});

test('a link holds its whole remix, in characters that every address may have', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...refs)), fc.string(), (chosen, title) => {
      const query = linkQuery(chosen, title);
      expect(query).toMatch(/^\?slides=[a-z0-9:,-]*(?:&title=[\w.!~*'()%-]+)?$/);
      const first = new Map(
        chosen.map((ref) => [lookup.find(ref)?.slide.id, ref] as const).reverse(),
      );
      const picks = readLink(query, lookup).picks.map(({ ref }) => ref);
      expect(new Set(picks)).toEqual(new Set(first.values()));
    }),
  );
});
