import { expect, test } from 'vitest';
import { registerFile } from '../../src/shared/files/register-file.ts';

test('a register names what slides may name, in order and each once', () => {
  const names = {
    ownNotation: true,
    symbols: [],
    references: ['b', 'a', 'a'],
    themes: ['mesa'],
    labels: ['lack'],
  };
  expect(registerFile(names)).toMatchInlineSnapshot(`
    "// Written by \`mesa-deck types\`: what slides may name, for the compiler.
    import type notation from './notation.ts';

    declare module 'mesa-deck' {
      interface Register {
        notation: typeof notation;
        references: 'a' | 'b';
        themes: 'mesa';
        labels: 'lack';
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
        labels: 'lack';
      }
    }
    "
  `);
});
