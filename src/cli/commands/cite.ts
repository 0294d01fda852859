import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DeckError } from '../../errors.ts';
import { shownFrom } from '../../files/folders.ts';
import { askForFile, writeWhole } from '../../files/write.ts';
import { say } from '../../say.ts';
import { addedReferences, doiOf } from '../../site/references/add.ts';
import { readSourced, referenceFiles } from '../../site/references/read.ts';
import { readSaved } from '../../site/references/saved.ts';
import { told } from '../../words/told.ts';
import { defineCommand } from '../command.ts';
import { text } from '../options.ts';

export const cite = defineCommand({
  usage: '[DOI] <file>',
  options: { id: text(say`what to call the entry, where there is one`) },
  async run({ names, values, root, cwd }) {
    const doi = names.map(doiOf).find((each) => each !== undefined);
    const [name, ...others] = names.filter((each) => doiOf(each) === undefined);
    if (name === undefined) throw nothingNamed(doi);
    if (others.length > 0) {
      throw new DeckError(
        say`cite takes one file, and there are ${others.length + 1}`,
        'mesa-deck cite',
        say`name them one by one`,
      );
    }
    const saved = await readSaved(resolve(cwd, name), name);
    const paths = referenceFiles.map((file) => join(root, file)).filter(existsSync);
    const known = await readSourced(root, paths);
    const [json = ''] = referenceFiles;
    const file = join(root, json);
    askForFile(file, cwd, '.json');
    const { text, ids } = addedReferences({ saved, known, file, doi, id: values.id });
    writeWhole(file, text, cwd);
    console.log(shownFrom(cwd, file));
    const cited = ids.map((id) => `cite('${id}')`).join(', ');
    console.log(told(say`\nadded: ${cited}`));
    if (existsSync(join(root, 'slides/register.d.ts'))) {
      console.log(told(say`Now: mesa-deck types, so that the compiler knows`));
    }
  },
});

function nothingNamed(doi: string | undefined): DeckError {
  const where = 'mesa-deck cite';
  if (doi === undefined) {
    const hint = say`save an entry as CSL-JSON, BibTeX or RIS, and name its file: mesa-deck cite doe2020.ris`;
    return new DeckError(say`no file is named`, where, hint);
  }
  const hint = say`save it and name its file: curl -LH "Accept: application/vnd.citationstyles.csl+json" https://doi.org/${doi} > saved.json`;
  return new DeckError(say`the kit asks no other site, so it can't fetch ${doi}`, where, hint);
}
