import { uncited } from '../../check/checks/citations.ts';
import { lookAtDecks, readDeck } from '../../check/examine.ts';
import { faultsIn } from '../../check/faults.ts';
import { countsOf, type Finding, lineOf } from '../../check/finding.ts';
import type { Deck } from '../../deck.ts';
import { chooseDecks, loadProject } from '../../site/project/project.ts';
import { type Command, progress, textOption } from '../command.ts';

export const check: Command = {
  name: 'check',
  usage: '[deck …]',
  summary: 'Reads and looks at decks as a doctor would: time, notation, sources, text, legibility.',
  options: {
    deck: { type: 'string', help: 'one deck file, in the place of slides/decks/*.ts' },
  },
  async run({ names, values, root }) {
    const file = textOption(values, 'deck');
    const files = file ? { files: [file] } : {};
    const project = await loadProject({ root, ...(file ? { decks: [file] } : {}) });
    const findings: Finding[] = [];
    const tell = (finding: Finding) => {
      findings.push(finding);
      console.log(lineOf(finding));
    };
    const decks: Deck[] = [];
    for (const loaded of project.decks) {
      if (names.length > 0 && !names.includes(loaded.id)) continue;
      if (loaded.error) for (const each of faultsIn(loaded.id, loaded.error)) tell(each);
      else decks.push(loaded.deck);
    }
    // Names an unknown deck; one that can't be loaded is told already.
    const broken = project.decks.filter(({ error }) => error).map(({ id }) => id);
    const asked = names.filter((name) => !broken.includes(name));
    if (asked.length > 0 || project.decks.length === 0) chooseDecks(project, asked);
    const sound: Deck[] = [];
    for (const deck of decks) {
      const found = readDeck(deck, project);
      for (const finding of found) tell(finding);
      if (!found.some(({ stops }) => stops)) sound.push(deck);
    }
    if (names.length === 0 && broken.length === 0) {
      for (const finding of uncited(decks, project.ownReferences)) tell(finding);
    }
    const warn = (message: string) => console.warn(message);
    const options = { root, ...files, warn, progress };
    for await (const finding of lookAtDecks(sound, options)) tell(finding);
    console.log(countsOf(findings, decks));
    if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  },
};
