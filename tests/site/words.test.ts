import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, onTestFinished, test } from 'vitest';
import { say } from '../../src/say.ts';
import { Site } from '../../src/site/site.ts';
import { en } from '../../src/words/en.ts';
import type { Message } from '../../src/words/message.ts';
import { speakIn, told } from '../../src/words/told.ts';
import { callCommand } from '../cli/run.ts';
import { root as ferries } from '../fixtures/ferries.ts';
import { folderOf, smallProject, write } from '../folder.ts';

/** A site whose diagrams are not drawn, and all that it tells. */
function siteOf(root: string, deck?: string) {
  const told: string[] = [];
  const blank = { svg: '<svg></svg>', width: 9, height: 9, steps: 0 };
  const site = new Site({
    root,
    deckIds: deck === undefined ? undefined : [deck],
    draw: async (sources) => new Map(sources.map((source) => [source, blank])),
    warn: (each) => told.push(each),
    onFault: (error) => told.push((error as Error).message),
    pictures: true,
  });
  return { site, told };
}

const inFrench = (words: string) => ({
  ...smallProject,
  'slides/decks/small.ts': `
    import { defineDeck } from 'mesa-deck';
    import first from '../first.ts';
    export default defineDeck({ id: 'small', title: 'Petit', lang: 'fr', slides: [first] });`,
  'words/fr.ts': `import { defineWords } from 'mesa-deck';\n${words}`,
});

/** Each piece of a word in signs that nothing else has. */
function marked(text: string): string {
  return text
    .split(/(\{\w+\})/)
    .map((part) => (/^\{\w+\}$/.test(part) || !/\p{L}/u.test(part) ? part : `«${part}»`))
    .join('');
}

const markedWords = JSON.stringify(
  Object.fromEntries(
    Object.entries<Readonly<Record<string, Message>>>(en).map(([group, words]) => [
      group,
      Object.fromEntries(
        Object.entries(words).map(([name, word]) => {
          if (typeof word === 'string') return [name, marked(word)];
          const forms = Object.entries(word).map(([form, text]) => [form, marked(text)]);
          return [name, Object.fromEntries(forms)];
        }),
      ),
    ]),
  ),
);

const attributes = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description', 'content'];

/** What a page says that is read or heard, in phrases, and is in no words of the interface. */
function unmarkedIn(page: string): readonly string[] {
  const { document } = parseHTML(page);
  for (const each of document.querySelectorAll(
    'script, style, svg, .katex, pre, code, meta:not([name=description], [property$=title], [property$=description], [property$=alt])',
  )) {
    each.remove();
  }
  for (const each of document.querySelectorAll('template')) {
    each.replaceWith(...each.content.childNodes);
  }
  const texts: string[] = [document.title];
  const walker = document.createTreeWalker(document.body, 4);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  for (const each of document.querySelectorAll('*')) {
    texts.push(...attributes.map((name) => each.getAttribute(name) ?? ''));
  }
  return texts
    .map((text) => text.replace(/«[^«»]*»/g, '·'))
    .flatMap((text) => text.split(/[^\p{L}\s’'-]+/u))
    .map((phrase) => phrase.replace(/[^\p{L}]+/gu, ''))
    .filter((phrase) => phrase.length > 1);
}

/** The letters of a project's own files, and of what the kit offers to write on slides. */
function lettersIn(folder: string): string {
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .filter(
        (path) => /\.(?:ts|css|svg|json|csv|md|vtt|txt)$/.test(path) && !path.includes('words'),
      )
      .concat('src/content/status.ts')
      .map((path) => readFileSync(path, 'utf8'))
      // What paper is called everywhere.
      .concat('B5 (JIS)')
      .join('\n')
      .replace(/[^\p{L}]+/gu, '')
  );
}

test("all that pages say beside a deck's own words is in the words of its language", async () => {
  const root = folderOf();
  cpSync(ferries, root, { recursive: true });
  write(root, 'words/en.json', markedWords);
  const { site, told } = siteOf(root, 'islands');
  const own = lettersIn(root);
  for (const path of await site.pages()) {
    const left = unmarkedIn((await site.page(path)) ?? '').filter((each) => !own.includes(each));
    expect.soft(left, path).toEqual([]);
  }
  expect(told).toEqual([]);
});

describe('a language of a project', () => {
  // As the documentation shows it.
  const [, words = ''] =
    /\/\/ words\/fr\.ts\n.*\n([\s\S]*?)```/.exec(readFileSync('docs/languages.md', 'utf8')) ?? [];

  test('is spoken on all pages of its decks, and English where it lacks a word', async () => {
    const { site, told: heard } = siteOf(folderOf(inFrench(words)));
    const [handout, shelf] = [
      await site.page('small/handout/index.html'),
      await site.page('index.html'),
    ];
    expect(handout).toContain('<html lang="fr"');
    expect(handout).toContain('>Imprimer</button>');
    expect(handout).toContain('aria-label="Preview"');
    expect(shelf).toContain('1 diapo');
    expect(heard).toEqual([
      expect.stringMatching(
        /^warning: words\/fr\.ts: it lacks common\.quoted, common\.minutes, common\.seconds, common\.noSlide, common\.copy and \d+ more, which are said in English, write them, or null for what is to stay English$/,
      ),
    ]);
  });

  test('is spoken at the terminal', async () => {
    await speakIn('fr-CA');
    onTestFinished(() => speakIn('en'));
    const { site } = siteOf(folderOf(inFrench(words)));
    await site.load();
    expect(told(say`there is no theme '${'x'}'`)).toBe("il n'y a pas de thème « x »");
  });

  test('is said over one of the kit, and from right to left', async () => {
    const deck = (id: string, lang: string) => `
      import { defineDeck } from 'mesa-deck';
      import first from '../first.ts';
      export default defineDeck({ id: '${id}', title: 'T', lang: '${lang}', slides: [first] });`;
    const { site, told } = siteOf(
      folderOf({
        ...smallProject,
        'slides/decks/small.ts': deck('small', 'de-AT'),
        'slides/decks/farsi.ts': deck('farsi', 'fa'),
        'words/de-AT.json': '{ "pages": { "print": "Ausdrucken" } }',
        'words/fa.json': markedWords.replaceAll('«', 'ب'),
      }),
    );
    const handout = await site.page('small/handout/index.html');
    expect(handout).toContain('>Ausdrucken</button>');
    expect(handout).toContain('Vorschau');
    const farsi = await site.page('farsi/handout/index.html');
    expect(farsi).toContain('<html lang="fa" dir="rtl"');
    expect(farsi).toContain('>بPrint»</button>');
    expect(told.join('\n')).not.toContain('words/de-AT');
  });
});

describe('a file of words that is at fault', () => {
  const words = `export default defineWords({
  pages: {
    print: 'Imprimer {what}',
    prnt: 'Imprimer',
    layoutSlides: { one: 'une diapo', other: '{count} diapos' },
    slideNo: { other: 'Diapo {number}' },
    notes: 7,
  },
  common: { slides: '{count} diapos', copy: 'Copier' },
  comon: {},
  said: { 'there is no deck': 'il y a {0}', 'there is no dek': 'rien' },
} as never);`;

  const flaws = [
    "words/fr.ts, line 4: 'pages.print' has a blank {what} that nothing fills, it has no blanks",
    "words/fr.ts, line 5: there is no word 'pages.prnt', did you mean 'print'?",
    "words/fr.ts, line 6: 'pages.layoutSlides' lacks the plural form 'many', write { one: '…', many: '…', other: '…' }",
    "words/fr.ts, line 7: 'pages.slideNo' has plural forms, and no number, write one text",
    "words/fr.ts, line 8: 'pages.notes' is no text, write a text, or null to leave it in English",
    "words/fr.ts, line 10: 'common.slides' has no plural forms, write { one: '…', many: '…', other: '…' }",
    "words/fr.ts, line 11: there is no group of words 'comon', did you mean 'common'?",
    expect.stringMatching(/^words\/fr\.ts: it lacks .* more, which are said in English/),
    "words/fr.ts, line 12: 'there is no deck' has a blank {0} that nothing fills, it has no blanks",
    "words/fr.ts, line 12: nothing says 'there is no dek', did you mean 'there is no deck'?",
  ];

  test('is told word by word, and such words are said in English', async () => {
    const { site, told } = siteOf(folderOf(inFrench(words)));
    const handout = await site.page('small/handout/index.html');
    expect(told.map((each) => each.replace(/^warning: /, ''))).toEqual(flaws);
    expect(handout).toContain('>Print</button>');
    expect(handout).toContain('"copy":"Copier"');
    // What was told, and is not mended, is not told again.
    site.invalidate();
    await site.page('small/handout/index.html');
    expect(told).toHaveLength(flaws.length);
  });

  test('that can’t be read is told, and the dev server goes on', async () => {
    const { site, told } = siteOf(
      folderOf({
        ...inFrench('export default defineWords({'),
        'words/french.ts': 'export default {}',
      }),
    );
    expect(await site.page('small/handout/index.html')).toContain('>Print</button>');
    expect(told.join('\n')).toContain('words/fr.ts');
    expect(told.join('\n')).toContain(
      'error: the file of words is called "french", which is no language tag\n   at: words/french.ts\n hint: did you mean \'fr\'?',
    );
  });

  test('is told by the doctor, and one that can’t be read ends a build', async () => {
    const folder = folderOf({ ...inFrench(words), 'words/de.ts': 'export const words = {}' });
    const { status, out } = await callCommand(folder, ['check', 'small']);
    expect(status).toBe(1);
    expect(out).toContain(
      'words/de.ts: error: the file of words has no default export, end it with export default defineWords({ … })',
    );
    expect(out).toContain(
      "words/fr.ts: error: there is no word 'pages.prnt' (line 5), did you mean 'print'?",
    );
    expect(out).toMatch(/words\/fr\.ts: advice: it lacks /);
    const built = await callCommand(folder, ['build', '--no-pictures']);
    expect(built.status).toBe(1);
    expect(built.err).toContain(
      'error: the file of words has no default export\n   at: words/de.ts',
    );
  });
});

test('new writes a file with all words to be said, which says what English says', async () => {
  const folder = folderOf(inFrench(''));
  const { status, out } = await callCommand(folder, ['new', '--words', 'pl']);
  expect([status, out]).toEqual([
    0,
    "words/pl.ts\n\nNow: write the words, and lang: 'pl' in a deck\n",
  ]);
  const text = readFileSync(join(folder, 'words/pl.ts'), 'utf8');
  expect(text).toContain(
    "    // {count} slide / {count} slides, as { one: '…', few: '…', many: '…', other: '…' }\n    slides: null,\n",
  );
  const { site, told } = siteOf(folder);
  await site.load();
  expect(told.join('\n')).not.toContain('words/pl.ts');
  expect(await callCommand(folder, ['new', '--words', 'polish'])).toMatchObject({
    status: 1,
    err: "error: 'polish' is not a language tag\n   at: --words\n hint: did you mean 'pl'?",
  });
});
