import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { de } from '../../src/words/de.ts';
import { en } from '../../src/words/en.ts';
import { he } from '../../src/words/he.ts';
import { ja } from '../../src/words/ja.ts';
import { kitLanguages } from '../../src/words/languages.ts';
import type { Message } from '../../src/words/message.ts';
import { groupsOf, type PageKind } from '../../src/words/pages.ts';
import { literalsIn } from './literals.ts';

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);

describe('a word that is written where it is shown', () => {
  test('is named with its file and line', () => {
    const code = `
      const label = html\`<p>\${1} slides</p><a title="Go \${2}">\${3}</a>\`;
      line.textContent = long ? 'Too long' : '';
      const class = element('div', { className: 'a b', 'aria-label': 'Pen' }, 'Words');
      fail('that is an error', place, 'mend it');
      const selector = '.slides > section';
      return \`This deck has no slide \${id}.\`;`;
    expect(literalsIn('a.ts', code.replace('class =', 'made ='))).toEqual([
      'a.ts:2: Go §',
      'a.ts:2: § slides',
      'a.ts:3: Too long',
      'a.ts:4: Pen',
      'a.ts:4: Words',
      'a.ts:7: This deck has no slide',
    ]);
  });

  test('is found nowhere in what readers see: words stand in src/words', () => {
    const files = [...filesIn('src/shell'), ...filesIn('src/render'), ...filesIn('src/site/pages')];
    expect(files.flatMap((file) => literalsIn(file))).toEqual([]);
  });
});

/** The words that a file and all that it loads ask for; some are put together of a group and a name. */
function askedBy(entry: string): ReadonlySet<string> {
  const asked = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, key = ''] of text.matchAll(/(?<!does: )['`](\w+\.\w*)(?=['`]|\$\{)/g)) {
      if (Object.hasOwn(en, key.split('.')[0] ?? '')) asked.add(key);
    }
    const imports =
      /^(?:import|export)\s(?!type)[^;'"]*?from\s*'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm;
    for (const [, named, late] of text.matchAll(imports)) {
      const path = posix.join(dirname(file), named ?? late ?? '');
      if (existsSync(path)) visit(path);
    }
  };
  visit(entry);
  return asked;
}

const entries: Readonly<Record<PageKind, readonly string[]>> = {
  deck: ['src/shell/deck/deck.ts', 'src/shell/app/updates.ts'],
  speaker: ['src/shell/speaker/speaker.ts'],
  handout: ['src/shell/handout/page.ts'],
  reading: ['src/shell/reading/page.ts'],
  shelf: ['src/shell/shelf/page.ts', 'src/shell/app/updates.ts'],
  remix: ['deck', 'speaker', 'handout'].map((name) => `src/shell/remix/${name}.ts`),
};

/** Every page has these; and help sheets take their words from the keymap that they are given. */
const isOwn = (group: string) => group !== 'common' && !/.Keys$/.test(group);

describe('a page', () => {
  test.each(Object.entries(entries))(
    '%s is given the groups of words that its scripts say',
    (kind, files) => {
      const asked = files.flatMap((file) =>
        [...askedBy(file)].map((key) => key.replace(/\..*/, '')),
      );
      const given: readonly string[] = groupsOf[kind as PageKind];
      expect([...new Set(asked)].filter(isOwn).sort()).toEqual(given.filter(isOwn).sort());
    },
  );
});

test('every word is said somewhere', () => {
  const code = [...filesIn('src')]
    .filter((file) => !/^src\/words\/[a-z]{2}\.ts$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const composed = [...code.matchAll(/`(\w+)\.(\w*)\$\{[^}]+\}(\w*)`/g)].map(
    ([, group, start, end]) => new RegExp(`^${group}\\.${start}\\w+${end}$`),
  );
  const unsaid = Object.entries(en).flatMap(([group, words]) =>
    Object.keys(words)
      .map((name) => `${group}.${name}`)
      .filter((key) => !code.includes(`'${key}'`) && !composed.some((each) => each.test(key))),
  );
  expect(unsaid).toEqual([]);
});

describe('a sentence', () => {
  test('has the form that its number asks for, and numbers and lists as the language has them', () => {
    const word = kitLanguages.wordIn('en');
    expect([
      word('common.slides', { count: 1 }),
      word('common.slides', { count: 12_345 }),
      word('common.minutes', { minutes: 1.5 }),
      word('common.noSlide', { names: ['a', 'b', 'c'] }),
      word.list(['a', 'b'], 'or'),
    ]).toEqual([
      '1 slide',
      '12,345 slides',
      '1.5 min',
      'This deck has no slide a, b and c.',
      'a or b',
    ]);
  });

  test('of a deck in a language that nobody has written down is English', () => {
    expect(kitLanguages.wordIn('cy')('pages.print')).toBe('Print');
  });
});

describe.each(Object.entries({ de, he, ja }))('%s', (tag, words) => {
  const messages = Object.entries(words).flatMap(([group, named]) =>
    Object.entries<Message | null>(named).map(([name, message]) => [`${group}.${name}`, message]),
  ) as [string, Message | null][];

  test('says all that English does', () => {
    expect(messages.filter(([, message]) => message === null).map(([key]) => key)).toEqual([]);
  });

  test('has the plural forms that its numbers ask for', () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    const plurals = messages.filter(([, message]) => typeof message === 'object');
    for (const [key, forms] of plurals) {
      expect([key, Object.keys(forms ?? {}).sort()]).toEqual([key, [...pluralCategories].sort()]);
    }
    expect(plurals.length).toBeGreaterThan(5);
  });
});

test('words are in the language of a deck, with its numbers, lists and direction', () => {
  const said = ['de-AT', 'he', 'ja'].map((lang) => {
    const word = kitLanguages.wordIn(lang);
    return [
      word('common.slides', { count: 2 }),
      word('common.minutes', { minutes: 1.5 }),
      word.list(['a', 'b', 'c']),
      word.rightToLeft,
    ];
  });
  expect(said).toEqual([
    ['2 Folien', '1,5 min', 'a, b und c', false],
    ['שתי שקופיות', '1.5 דק׳', 'a, b ו-c', true],
    ['2枚', '1.5分', 'a、b、c', false],
  ]);
});

test('a name in a sentence from right to left keeps its own direction to itself', () => {
  expect(kitLanguages.wordIn('he')('shelf.picked', { title: 'SGD (1951)' })).toBe(
    '\u2068SGD (1951)\u2069: נבחרה.',
  );
});
