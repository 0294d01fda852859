import { join, resolve } from 'node:path';
import { openBrowser } from '../build/browser.ts';
import { bundleSite } from '../build/bundle.ts';
import { cacheFolder } from '../build/kit.ts';
import { type Paper, papers, printDeck } from '../build/pdf.ts';
import { chooseDecks, loadProject } from '../build/project.ts';
import { writeWhole } from '../build/write.ts';
import { DeckError, didYouMean } from '../errors.ts';
import { type Arguments, type Command, textOption } from './command.ts';
import { outOption } from './out.ts';

export const pdf: Command = {
  name: 'pdf',
  usage: '[deck …]',
  summary: 'Prints decks as PDF, a page a slide, to out/<deck>.pdf.',
  options: {
    out: { type: 'string', help: 'the file to write, for one deck' },
    theme: { type: 'string', help: "a theme in the place of the deck's own" },
    paper: { type: 'string', help: 'slide (as shown), a4 or letter' },
    deck: { type: 'string', help: 'one deck file, in the place of slides/decks/*.ts' },
  },
  async run({ names, values, root }) {
    const paper = paperOption(values);
    const file = textOption(values, 'deck');
    const theme = textOption(values, 'theme');
    const files = file ? { files: [file] } : {};
    const project = await loadProject({ root, ...(file ? { decks: [file] } : {}) });
    const decks = chooseDecks(project, names);
    const out = outOption(values, decks);
    const ids = decks.map(({ id }) => id);
    const bundle = await bundleSite({ root, decks: ids, ...files, ...(theme ? { theme } : {}) });
    const warn = (message: string) => console.warn(message);
    const browser = await openBrowser({ cacheDir: cacheFolder(root), warn });
    try {
      for (const deck of decks) {
        const path = out ? resolve(root, out) : join(root, 'out', `${deck.id}.pdf`);
        writeWhole(path, await printDeck(browser, bundle, deck, paper), root);
        console.log(out ?? join('out', `${deck.id}.pdf`));
      }
    } finally {
      await browser.close();
    }
  },
};

function paperOption(values: Arguments['values']): Paper {
  const text = textOption(values, 'paper') ?? 'slide';
  const paper = papers.find((each) => each === text);
  if (paper) return paper;
  const hint = didYouMean(text, papers, `there is ${papers.join(', ')}`);
  throw new DeckError(`there is no paper '${text}'`, '--paper', hint);
}
