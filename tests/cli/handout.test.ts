import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { handout } from '../../src/cli/commands/handout.ts';
import { folderOf, smallProject } from '../folder.ts';
import { callCommand, runHere } from './run.ts';

const other = smallProject['slides/decks/small.ts'].replace("id: 'small'", "id: 'other'");
const twoDecks = { ...smallProject, 'slides/decks/other.ts': other };

test('what a handout can not be is told before anything is built', async () => {
  const folder = folderOf(twoDecks);
  const messages: string[] = [];
  for (const args of [
    ['--layout', '5'],
    ['--layout', 'nots'],
    ['--paper', 'slide'],
    ['smal'],
    ['small', '--slides', 'frist'],
    ['small', '--slides', ','],
    ['small', '--url', 'example.org'],
    ['--url', 'https://example.org/'],
    ['--out', 'all.pdf'],
  ]) {
    const run = runHere('handout', handout, args, folder);
    messages.push(await run.then(() => 'no error', String));
  }
  expect(messages.join('\n')).toMatchInlineSnapshot(`
    "DeckError: error: there is no layout '5'
       at: --layout
     hint: choose 1, 2, 3, 4, 6, 9, notes, article or lines
    DeckError: error: there is no layout 'nots'
       at: --layout
     hint: did you mean 'notes'?
    DeckError: error: there is no paper 'slide'
       at: --paper
     hint: choose a4, a5, b4, b5, letter or half-letter
    DeckError: error: there is no deck 'smal'
       at: slides/decks
     hint: did you mean 'small'?
    DeckError: error: there is no slide 'frist'
       at: --slides, deck 'small'
     hint: did you mean 'first'?
    DeckError: error: --slides names no slide
       at: --slides
     hint: write --slides title,two-gaps
    DeckError: error: 'example.org' is not the address of a page
       at: --url
     hint: write it whole: --url https://example.org/talk/
    DeckError: error: --url is one deck's address, and there are 2 decks
       at: --url
     hint: name one deck, or leave --url away
    DeckError: error: --out is one file, and there are 2 decks
       at: --out
     hint: name one deck, or leave --out away"
  `);
  expect(readdirSync(folder)).not.toContain('out');
});

test('a handout is written whole or not at all', async () => {
  const folder = folderOf(smallProject);
  const first = await callCommand(folder, ['handout', 'small', '--layout', '3']);
  expect(first).toEqual({
    status: 0,
    out: `${join('out', 'small-handout.pdf')}\n`,
    err: '',
  });
  const blocked = await callCommand(folder, ['handout', '--out', 'slides']);
  expect([blocked.status, blocked.err.split('\n')[0]]).toEqual([
    1,
    "error: slides can't be written",
  ]);
  expect(readdirSync(join(folder, 'out'))).toEqual(['small-handout.pdf']);
  expect(readdirSync(folder).sort()).toEqual(['out', 'slides']);
  const pdf = readFileSync(join(folder, 'out/small-handout.pdf'), 'latin1');
  expect([pdf.startsWith('%PDF-'), pdf.trimEnd().endsWith('%%EOF')]).toEqual([true, true]);
});
