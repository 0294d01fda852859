import { uncited } from '../../check/checks/citations.ts';
import { lookAtDecks, readDeck } from '../../check/examine.ts';
import { faultsIn } from '../../check/faults.ts';
import { countsOf, type Finding, lineOf } from '../../check/finding.ts';
import type { Deck } from '../../deck.ts';
import { chooseDecks, loadProject } from '../../site/project/project.ts';
import { defineCommand, progress } from '../command.ts';
import { deckFile } from '../options.ts';

export const check = defineCommand({
  usage: '[deck …]',
  options: { deck: deckFile },
  async run({ names, values, root }) {
    const files = values.deck === undefined ? undefined : [values.deck];
    const project = await loadProject({ root, decks: files });
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
    const options = { root, files, warn, progress };
    for await (const finding of lookAtDecks(sound, options)) tell(finding);
    console.log(countsOf(findings, decks));
    if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  },
});
