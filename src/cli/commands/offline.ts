import { shownFrom } from '../../files/folders.ts';
import { askForFile, writeWhole } from '../../files/write.ts';
import { say } from '../../say.ts';
import { chooseDecks, loadProject } from '../../site/project/project.ts';
import { bundlePage } from '../../site/single.ts';
import { defineCommand, progress } from '../command.ts';
import { idsIn } from '../editions.ts';
import { deckFile, drafts, flag, lang, ofOneDeck, path, theme, usualFile } from '../options.ts';

export const offline = defineCommand({
  usage: '[deck …]',
  options: {
    out: path(say`the file to write, for one deck`),
    lang,
    theme,
    drafts,
    'no-notes': flag(say`leaves the speaker's notes out of every file`),
    deck: deckFile,
  },
  async run({ names, values, root, cwd }) {
    const files = values.deck === undefined ? undefined : [values.deck];
    askForFile(values.out ?? usualFile(root, 'a.html'), cwd, '.html');
    const { drafts } = values;
    const project = await loadProject({ root, deckFiles: files, drafts });
    const ids = values.lang === undefined ? names : idsIn(project, names, values.lang);
    const decks = chooseDecks(project, ids);
    const out = ofOneDeck(values.out, '--out', say`one file`, decks);
    const notes = !values['no-notes'];
    const pages = new Map<string, string>();
    const places = decks.map(({ id }) => [id, out ?? usualFile(root, `${id}.html`)] as const);
    for (const [, file] of places) askForFile(file, cwd, '.html');
    // All before the first is written: a fault in one deck leaves every file as it was.
    for (const [id, file] of places) {
      progress(say`putting ${id} into one file …`);
      pages.set(
        file,
        await bundlePage(id, { ...{ root, deckFiles: files, notes, drafts }, theme: values.theme }),
      );
    }
    for (const [file, page] of pages) {
      writeWhole(file, page, cwd);
      console.log(shownFrom(cwd, file));
    }
  },
});
