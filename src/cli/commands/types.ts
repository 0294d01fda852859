import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../files/write.ts';
import { registerFile, registerPath } from '../../shared/register-file.ts';
import { namesOf } from '../../site/project/names.ts';
import { loadProject } from '../../site/project/project.ts';
import type { Command } from '../command.ts';

export const types: Command = {
  name: 'types',
  usage: '',
  summary: `Writes ${registerPath}, by which the compiler knows the symbols, references and themes that slides may name.`,
  options: {},
  async run({ root }) {
    const source = registerFile(namesOf(await loadProject({ root })));
    const file = join(root, registerPath);
    if (existsSync(file) && readFileSync(file, 'utf8') === source) {
      return console.log(`${registerPath} is up to date`);
    }
    writeWhole(file, source, root);
    console.log(registerPath);
  },
};
