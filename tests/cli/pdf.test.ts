import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pdf } from '../../src/cli/commands/pdf.ts';
import { folderOf, smallProject, write } from '../folder.ts';
import { runHere } from './run.ts';

test('an unknown kind of steps names the one that is near', async () => {
  const run = runHere('pdf', pdf, ['--steps', 'seperate'], folderOf(smallProject));
  await expect(run).rejects.toThrowErrorMatchingInlineSnapshot(`
    [DeckError: error: there is no kind of steps 'seperate'
       at: --steps
     hint: did you mean 'separate'?]
  `);
});

test('drawings that are missing, broken, or of another deck are told, and nothing is printed', async () => {
  const folder = folderOf(smallProject);
  const line = { colour: 'ink', width: 5, points: [[1, 1]] };
  const pen = (slides: object) =>
    JSON.stringify({ format: 'mesa-deck drawings', version: 1, slides });
  const run = (text: string) => {
    write(folder, 'drawn.json', text);
    return runHere('pdf', pdf, ['--drawings', 'drawn.json'], folder);
  };
  const none = runHere('pdf', pdf, ['--drawings', 'none.json'], folder);
  await expect(none).rejects.toThrowErrorMatchingInlineSnapshot(`
    [DeckError: error: there is no file of drawings 'none.json'
       at: --drawings
     hint: save one with the pen’s tools (D in the deck)]
  `);
  await expect(run('{"slides": []}')).rejects.toThrowErrorMatchingInlineSnapshot(`
    [DeckError: error: the drawings can't be used: it holds no drawings
       at: drawn.json, the whole file
     hint: save them with the pen’s tools (D)]
  `);
  await expect(
    run(pen({ first: [line, { ...line, colour: 'red' }] })),
  ).rejects.toThrowErrorMatchingInlineSnapshot(`
    [DeckError: error: the drawings can't be used: no pen has the colour "red"
       at: drawn.json, slide 'first', stroke 2
     hint: choose magenta, green or ink]
  `);
  await expect(run(pen({ elsewhere: [line] }))).rejects.toThrowErrorMatchingInlineSnapshot(`
    [DeckError: error: deck 'small' has no slide 'elsewhere'
       at: drawn.json
     hint: name the deck that was drawn on]
  `);
  expect(existsSync(join(folder, 'out'))).toBe(false);
});
