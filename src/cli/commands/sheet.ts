import { resolve } from 'node:path';
import { shownFrom } from '../../files/folders.ts';
import { writeWhole } from '../../files/write.ts';
import { say } from '../../say.ts';
import { drawSheets } from '../../site/pictures/sheets.ts';
import { namesOfThemes } from '../../site/themes/find.ts';
import { told } from '../../words/told.ts';
import { defineCommand, progress } from '../command.ts';
import { deckFile, path, text } from '../options.ts';

export const sheet = defineCommand({
  usage: '[deck …]',
  options: {
    deck: deckFile,
    out: path(say`the folder to write; out/sheets if not given`),
    theme: text(say`the themes to draw them in, as in night,paper; all if not given`),
  },
  async run({ names, values, root, cwd }) {
    const out = values.out ?? resolve(root, 'out/sheets');
    const themes = namesOfThemes(root, values.theme);
    const files = values.deck === undefined ? undefined : [values.deck];
    const warn = (message: string) => console.warn(told(message));
    const made = await drawSheets({
      root,
      deckIds: names,
      deckFiles: files,
      themes,
      warn,
      progress,
    });
    for (const [name, content] of made) {
      const file = resolve(out, name);
      writeWhole(file, content, cwd);
      if (/^[^/]+$/.test(name)) console.log(shownFrom(cwd, file));
    }
  },
});
