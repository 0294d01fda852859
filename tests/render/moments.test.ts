import { expect, test } from 'vitest';
import { momentsIn, namer } from '../../src/charts/values.ts';

const moments = (lang: string, ...days: readonly string[]) => {
  const dates = days.map((day) => new Date(day));
  return dates.map(momentsIn(lang, dates));
};

test('moments on an axis are as fine as they lie, in the language of the slide', () => {
  expect(moments('de', '2019-05-01', '2025-05-01')).toEqual(['2019', '2025']);
  expect(moments('de', '2024-10-01', '2025-01-01')).toEqual(['Okt', 'Jan. 2025']);
  expect(moments('ja', '2025-04-01', '2025-06-01')).toEqual(['4月1日', '6月1日']);
  expect(moments('de', '2025-04-01T09:30Z', '2025-04-01T10:00Z')).toEqual(['09:30', '10:00']);
  expect(namer('de')(new Date('2025-04-01'))).toBe('01.04.2025');
  expect([1234.5, -20_000, null].map(namer('de'))).toEqual(['1234,5', '−20.000', '–']);
});
