import { describe, expect, test } from 'vitest';
import { Operations } from '../../src/pdf/content/lex.ts';

const reading = (text: string) => new Operations(Buffer.from(text, 'latin1'));

/** All operations with their operands, and where each stands. */
function operationsOf(text: string) {
  const operations = reading(text);
  const found: unknown[] = [];
  while (operations.next()) {
    const { operator, operands, start, end } = operations;
    found.push([operator, operands, text.slice(start, end)]);
  }
  return found;
}

describe('a content stream', () => {
  test('is read an operation at a time', () => {
    expect(operationsOf('q\n1 0 0 -.5 +2 -3.25 cm /F5 12 Tf /A#20b <</MCID 0>> BDC')).toEqual([
      ['q', [], 'q'],
      ['cm', [1, 0, 0, -0.5, 2, -3.25], '1 0 0 -.5 +2 -3.25 cm'],
      ['Tf', [{ name: 'F5' }, 12], '/F5 12 Tf'],
      ['BDC', [{ name: 'A b' }, new Map([['MCID', 0]])], '/A#20b <</MCID 0>> BDC'],
    ]);
  });

  test('has an end, however it ends', () => {
    for (const end of [
      '',
      ' ',
      '1',
      '1 ',
      '-',
      '.',
      '/',
      '<',
      '(',
      '[',
      '1 2 Td',
      '1 2 Td <0039',
    ]) {
      expect(operationsOf(`n ${end}`)[0]).toEqual(['n', [], 'n']);
      expect(reading(end).nextSign()).toBe(false);
    }
  });

  test('has signs that are read in one go, and say what their operations do', () => {
    const moves = ['2.98 0 Td <0039> Tj', '-1 .5 Td\n<00aF>Tj', ' 0 12345678.125 Td <FFFF> Tj'];
    for (const text of moves) {
      const operations = reading(`${text} ET`);
      expect(operations.nextSign()).toBe(true);
      const { right, down, code, start, end } = operations.sign;
      const read = [
        ['Td', [right, down], text.trim().slice(0, text.trim().indexOf('Td') + 2)],
        ['Tj', [code], text.slice(start, end)],
      ];
      expect(read).toEqual(operationsOf(text));
      expect(operations.next() && operations.operator).toBe('ET');
    }
  });

  test('has others that are no such signs, and are read as they are', () => {
    const others = [
      '1 Td <0039> Tj',
      '1 2 TD <0039> Tj',
      '1 2 Td (ab) Tj',
      '1 2 Td <39> Tj',
      '1 2 Td <003900> Tj',
      '1 2 Td <003x> Tj',
      '1 2 Td [<0039>] TJ',
      '1 2 Td <0039> Tjx',
      '1x 2 Td <0039> Tj',
      '/P 1 2 Td <0039> Tj',
    ];
    for (const text of others) {
      const operations = reading(text);
      expect(operations.nextSign(), text).toBe(false);
      // Nothing of it was passed over.
      expect(operations.next() && operations.start, text).toBe(0);
    }
  });
});
