import { expect, test } from 'vitest';
import { remixDeck, remixDecks } from '../../src/shared/files/deck-file.ts';
import { deckIdOf, nameOf } from '../../src/shared/ids.ts';

test('a remix is a list to edit, whatever the titles hold', () => {
  const files = remixDeck({
    id: 'my-course',
    from: '2026-talk',
    path: './2026-talk.ts',
    minutes: 12,
    slides: [
      { slide: { id: 'a', title: "It's a \u2028 claim\n*/ ${x} `", minutes: 1 } },
      { slide: { id: 'b', title: 'B' }, dropped: 'no later slide needs it' },
    ],
    kept: { theme: 'mesa', author: `O'Neill ${'and others '.repeat(9)}`, lang: undefined },
  });
  expect(files['slides/decks/my-course.ts']).toMatchInlineSnapshot(`
    "import { pick, remix } from 'mesa-deck';
    import deck2026Talk from './2026-talk.ts';

    /**
     * A remix of '2026-talk'. Move, delete or add lines below; behind the pick, add
     * pick(another, 'its-slide'), or a slide with its minutes: [mine, 2].
     */
    export default remix(
      {
        id: 'my-course',
        title: 'My course',
        minutes: 12,
        theme: 'mesa',
        author:
          "O'Neill and others and others and others and others and others and others and others and others and others ",
      },
      pick(
        deck2026Talk,
        'a', // 1 min: It's a claim */ \${x} \`
        // 'b', // B
      ),
    );
    "
  `);
});

test('an id that can be none says what it could be', () => {
  const message = (...names: string[]) => {
    try {
      return deckIdOf(names, 'npx mesa-deck new my-course');
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(
    [
      message(),
      message('My Cours\u00e9!'),
      message('a', 'b'),
      message('../x'),
      message('ok-1'),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    "error: the new deck has no id
       at: mesa-deck new
     hint: name it: npx mesa-deck new my-course
    error: "My Coursé!" is not a deck id
       at: mesa-deck new
     hint: write it in kebab-case: my-course
    error: a deck has one id, and there are 2
       at: mesa-deck new
     hint: write it as one word: a-b
    error: "../x" is not a deck id
       at: mesa-deck new
     hint: write it in kebab-case: x
    ok-1"
  `);
});

test('a deck is called by a name that the language allows', () => {
  expect(['my-course', 'class', 'pick', '2026-talk', 'a-2-b'].map(nameOf)).toEqual([
    'myCourse',
    'deckClass',
    'deckPick',
    'deck2026Talk',
    'a2B',
  ]);
});

test('a remix of several decks takes from each in turn', () => {
  const slides = (...ids: string[]) => ids.map((id) => ({ slide: { id, title: `On ${id}` } }));
  const files = remixDecks({
    id: 'mine',
    title: "It's mine",
    kept: { license: 'CC-BY-4.0' },
    parts: [
      { from: 'talk', path: './talk.ts', slides: slides('a', 'b') },
      { from: 'gallery', path: './gallery.ts', slides: slides('c') },
      { from: 'talk', path: './talk.ts', slides: slides('d') },
    ],
  });
  expect(files['slides/decks/mine.ts']).toMatchInlineSnapshot(`
    "import { pick, remix } from 'mesa-deck';
    import gallery from './gallery.ts';
    import talk from './talk.ts';

    /**
     * A remix of 'talk' and 'gallery'. Move, delete or add lines below; behind the pick, add
     * pick(another, 'its-slide'), or a slide with its minutes: [mine, 2].
     */
    export default remix(
      {
        id: 'mine',
        title: "It's mine",
        license: 'CC-BY-4.0',
      },
      pick(
        talk,
        'a', // On a
        'b', // On b
      ),
      pick(
        gallery,
        'c', // On c
      ),
      pick(
        talk,
        'd', // On d
      ),
    );
    "
  `);
});
