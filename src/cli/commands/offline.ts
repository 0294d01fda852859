import { join, resolve } from 'node:path';
import { writeWhole } from '../../files/write.ts';
import { chooseDecks, loadProject } from '../../site/project/project.ts';
import { bundlePage } from '../../site/single.ts';
import { type Command, flagOption, textOption } from '../command.ts';
import { ofOneDeck } from '../one-deck.ts';

export const offline: Command = {
  name: 'offline',
  usage: '[deck …]',
  summary: 'Writes decks as one HTML file each, to out/<deck>.html, that opens with no network.',
  options: {
    out: { type: 'string', help: 'the file to write, for one deck' },
    theme: { type: 'string', help: "a theme in the place of the deck's own" },
    'no-notes': { type: 'boolean', help: "leaves the speaker's notes out of every file" },
    deck: { type: 'string', help: 'one deck file, in the place of slides/decks/*.ts' },
  },
  async run({ names, values, root }) {
    const file = textOption(values, 'deck');
    const theme = textOption(values, 'theme');
    const project = await loadProject({ root, ...(file ? { decks: [file] } : {}) });
    const decks = chooseDecks(project, names);
    const out = ofOneDeck(values, 'out', 'one file', decks);
    const notes = !flagOption(values, 'no-notes');
    const options = {
      root,
      notes,
      ...(file ? { files: [file] } : {}),
      ...(theme ? { theme } : {}),
    };
    const pages = new Map<string, string>();
    // All before the first is written: a fault in one deck leaves every file as it was.
    for (const { id } of decks) {
      pages.set(out ?? join('out', `${id}.html`), await bundlePage(id, options));
    }
    for (const [path, page] of pages) {
      writeWhole(resolve(root, path), page, root);
      console.log(path);
    }
  },
};
