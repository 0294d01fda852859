import { uncited } from '../../check/checks/citations.ts';
import { lookAtDecks, readDeck } from '../../check/examine.ts';
import { faultsIn, idleFaults, wordFindings } from '../../check/faults.ts';
import { countsOf, type Finding, lineOf } from '../../check/finding.ts';
import { linesOf, reportOn } from '../../check/pdf.ts';
import type { Deck } from '../../deck.ts';
import { DeckError } from '../../errors.ts';
import { shownFrom } from '../../files/folders.ts';
import { say } from '../../say.ts';
import { chooseDecks, loadProject } from '../../site/project/project.ts';
import { told } from '../../words/told.ts';
import { defineCommand, progress } from '../command.ts';
import { deckFile, flag, path } from '../options.ts';

export const check = defineCommand({
  usage: '[deck …]',
  options: {
    deck: deckFile,
    pdf: path(say`checks this PDF against PDF/UA-1, in the place of decks`),
    json: flag(say`with --pdf: prints what it breaks as JSON`),
  },
  async run({ names, values, root, cwd }) {
    if (values.pdf !== undefined) return checkFile(values.pdf, cwd, values.json);
    if (values.json) {
      throw new DeckError(
        say`there is no PDF to report on`,
        '--json',
        say`name it: --pdf out/talk.pdf --json`,
      );
    }
    const files = values.deck === undefined ? undefined : [values.deck];
    const project = await loadProject({ root, deckFiles: files });
    const findings: Finding[] = [];
    const tell = (finding: Finding) => {
      findings.push(finding);
      console.log(lineOf(finding));
    };
    const words = wordFindings(project);
    for (const each of words) tell(each);
    const decks: Deck[] = [];
    for (const loaded of project.decks) {
      if (names.length > 0 && !names.includes(loaded.id)) continue;
      if (loaded.error) for (const each of faultsIn(loaded.id, loaded.error)) tell(each);
      else decks.push(loaded.deck);
    }
    // Throws for an unknown deck; decks that can't be loaded are reported already.
    const broken = project.decks.filter(({ error }) => error).map(({ id }) => id);
    const asked = names.filter((name) => !broken.includes(name));
    if (asked.length > 0 || project.decks.length === 0) chooseDecks(project, asked);
    const sound: Deck[] = [];
    for (const deck of decks) {
      const found = await readDeck(deck, project);
      for (const finding of found) tell(finding);
      if (!found.some(({ stops }) => stops)) sound.push(deck);
    }
    if (names.length === 0 && broken.length === 0) {
      for (const finding of uncited(decks, project.ownReferences)) tell(finding);
      for (const finding of idleFaults(project)) tell(finding);
    }
    const warn = (message: string) => console.warn(told(message));
    const options = { project, files, warn, progress };
    // Where a language can't be spoken, nothing can be built.
    const shown = words.some(({ stops }) => stops) ? [] : sound;
    for await (const finding of lookAtDecks(shown, options)) tell(finding);
    console.log(told(countsOf(findings, decks)));
    if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  },
});

async function checkFile(file: string, cwd: string, json: boolean): Promise<void> {
  const report = await reportOn(file, shownFrom(cwd, file));
  if (json) console.log(JSON.stringify(report, null, 2));
  else for (const line of linesOf(report)) console.log(told(line));
  if (!report.conforms) process.exitCode = 1;
}
