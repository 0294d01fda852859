import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { registerFile, registerPath } from '../../src/shared/files/register-file.ts';
import { namesOf } from '../../src/site/project/names.ts';
import { loadProject } from '../../src/site/project/project.ts';

test('a register names what slides may name, in order and each once', () => {
  const names = { ownNotation: true, symbols: [], references: ['b', 'a', 'a'], themes: ['mesa'] };
  expect(registerFile(names)).toMatchInlineSnapshot(`
    "// Written by \`mesa-deck types\`: what slides may name, for the compiler.
    import type notation from './notation.ts';

    declare module 'mesa-deck' {
      interface Register {
        notation: typeof notation;
        references: 'a' | 'b';
        themes: 'mesa';
      }
    }
    "
  `);
  const long = Array.from({ length: 12 }, (_, index) => `reference-${index}`);
  expect(registerFile({ ...names, ownNotation: false, references: long })).toMatchInlineSnapshot(`
    "// Written by \`mesa-deck types\`: what slides may name, for the compiler.
    export {};

    declare module 'mesa-deck' {
      interface Register {
        references:
          | 'reference-0'
          | 'reference-1'
          | 'reference-10'
          | 'reference-11'
          | 'reference-2'
          | 'reference-3'
          | 'reference-4'
          | 'reference-5'
          | 'reference-6'
          | 'reference-7'
          | 'reference-8'
          | 'reference-9';
        themes: 'mesa';
      }
    }
    "
  `);
});

test("the talk's register is up to date: `npm run types` writes it", async () => {
  const project = await loadProject({ root: process.cwd() });
  expect(registerFile(namesOf(project))).toBe(readFileSync(registerPath, 'utf8'));
});
