import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownFrom } from '../../files/folders.ts';
import { askForFile, writeWhole } from '../../files/write.ts';
import { say } from '../../say.ts';
import { registerFile, registerPath } from '../../shared/files/register-file.ts';
import { namesOf } from '../../site/project/names.ts';
import { loadProject } from '../../site/project/project.ts';
import { told } from '../../words/told.ts';
import { defineCommand } from '../command.ts';

export const types = defineCommand({
  usage: '',
  options: {},
  async run({ root, cwd }) {
    const file = join(root, registerPath);
    askForFile(file, cwd, '.ts');
    const source = registerFile(namesOf(await loadProject({ root })));
    if (existsSync(file) && readFileSync(file, 'utf8') === source) {
      return console.log(told(say`${registerPath} is up to date`));
    }
    writeWhole(file, source, root);
    console.log(shownFrom(cwd, file));
  },
});
