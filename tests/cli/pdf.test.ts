import { expect, test } from 'vitest';
import { readArguments } from '../../src/cli/command.ts';
import { pdf } from '../../src/cli/pdf.ts';
import { folderOf, smallProject } from '../folder.ts';

test('an unknown kind of steps names the one that is near', async () => {
  const args = readArguments(pdf, ['--steps', 'seperate'], folderOf(smallProject));
  await expect(pdf.run(args)).rejects.toThrowErrorMatchingInlineSnapshot(`
    [DeckError: error: there is no kind of steps 'seperate'
       at: --steps
     hint: did you mean 'separate'?]
  `);
});
