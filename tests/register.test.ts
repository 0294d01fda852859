/** That a register holds what slides name: the type checker fails on an expected error that is not there. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from './folder.ts';

const root = process.cwd();
const tsconfig = {
  extends: join(root, 'tsconfig.json'),
  compilerOptions: {
    paths: { 'mesa-deck': [join(root, 'src/index.ts')] },
    types: [],
  },
  include: ['slides'],
};

test('with a register the compiler knows symbols, references and themes; without, all is text', () => {
  const source = (held: string) => `
    import { adapt, cite, defineDeck, defineSlide, remix } from 'mesa-deck';
    const a = defineSlide({ id: 'a', title: 'A', body: cite('doe'), introduces: ['pace'] });
    ${held}
    defineSlide({ id: 'b', title: 'B', body: null, introduces: ['pase'] });
    ${held}
    adapt(a, { introduces: ['pase'] });
    ${held}
    cite('dow');
    ${held}
    defineDeck({ id: 'd', title: 'D', theme: 'corse', slides: [a] });
    ${held}
    remix({ id: 'd', title: 'D', theme: 'corse' }, a);
    defineSlide({ ...a, id: 'c' });
  `;
  const register = `
    import type notation from './notation.ts';
    declare module 'mesa-deck' {
      interface Register { notation: typeof notation; references: 'doe'; themes: 'course' }
    }`;
  const notation = `
    import { defineNotation } from 'mesa-deck';
    export default defineNotation({ pace: { tex: 'P', name: 'pace', meaning: 'how fast', role: 'neutral' } });`;
  const told = (files: Readonly<Record<string, string>>) => {
    const folder = folderOf({ 'tsconfig.json': JSON.stringify(tsconfig), ...files });
    const compiler = join(root, 'node_modules/.bin/tsc');
    return spawnSync(compiler, ['-p', folder], { encoding: 'utf8' }).stdout;
  };
  const files = { 'slides/notation.ts': notation, 'slides/register.d.ts': register };
  expect(told({ ...files, 'slides/a.ts': source('// @ts-expect-error not in the register') })).toBe(
    '',
  );
  expect(told({ 'slides/a.ts': source('') })).toBe('');
});
