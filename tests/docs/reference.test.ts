import { expect, test } from 'vitest';
import { publicEntries, referenceOf } from './reference.ts';

const entries = publicEntries();

test('the reference is up to date', async () => {
  await expect(referenceOf(entries)).toMatchFileSnapshot('../../docs/reference.md');
});

test('each public name says what it is, and each function how it is used', () => {
  expect(entries.filter(({ doc }) => doc.text === '').map(({ name }) => name)).toEqual([]);
  const functions = entries.filter(({ kind }) => kind === 'function');
  const silent = functions.filter(({ doc }) => doc.examples.length === 0);
  expect(silent.map(({ name }) => name)).toEqual([]);
});
