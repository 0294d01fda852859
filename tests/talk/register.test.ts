import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { registerFile, registerPath } from '../../src/shared/files/register-file.ts';
import { namesOf } from '../../src/site/project/names.ts';
import { loadProject } from '../../src/site/project/project.ts';

test("the talk's register is up to date: `npm run types` writes it", async () => {
  const project = await loadProject({ root: process.cwd() });
  expect(registerFile(namesOf(project))).toBe(readFileSync(registerPath, 'utf8'));
});
