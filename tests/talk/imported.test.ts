/** The slides of the talk in a project that has the package. */
import { expect, test } from 'vitest';
import { chooseDecks, loadProject } from '../../src/site/project/project.ts';
import { folderOf } from '../folder.ts';

const load = (path: string) =>
  loadProject({
    root: folderOf({
      'slides/decks/mine.ts': `
        import { defineDeck } from 'mesa-deck';
        import slide from '${path}';
        export default defineDeck({ id: 'mine', title: 'Mine', author: 'Me', slides: [slide] });`,
    }),
  });
async function messageOf(path: string): Promise<string> {
  try {
    chooseDecks(await load(path));
    return 'no error';
  } catch (error) {
    return (error as Error).message;
  }
}

test('are imported by its name, with what they need', async () => {
  const project = await load('mesa-deck/slides/stack/base-case');
  expect(chooseDecks(project)[0]?.slides).toMatchObject([
    { id: 'base-case', authors: ['The mesa-deck founders'], license: 'CC-BY-4.0' },
  ]);
  expect(project.notation['Obase']?.role).toBe('base');
  expect(project.references.map(({ id }) => id)).toContain('hubinger2019risks');
});

test('that are not there, or not there any more, are offered by the nearest name', async () => {
  expect(await messageOf('mesa-deck/slides/stack/base-caes')).toMatchInlineSnapshot(`
    "error: there is no 'mesa-deck/slides/stack/base-caes'
       at: slides/decks/mine.ts
     hint: did you mean 'mesa-deck/slides/stack/base-case'?"
  `);
  expect(await messageOf('mesa-deck/slides/gap/base-case')).toContain(
    "hint: did you mean 'mesa-deck/slides/stack/base-case'?",
  );
  expect(await messageOf('mesa-deck/decks/tlak')).toContain(
    "hint: did you mean 'mesa-deck/decks/talk'?",
  );
});
