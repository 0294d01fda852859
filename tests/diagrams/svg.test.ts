import { describe, expect, test } from 'vitest';
import { movePath, pathPoints, scalePath } from '../../src/diagrams/svg/path.ts';
import { parse, textOf } from '../../src/diagrams/svg/xml.ts';

describe('a path', () => {
  test('may have the flags of an arc without spaces', () => {
    expect(pathPoints('M0 0a1 1 0 00.5.5')).toEqual([
      { x: 0, y: 0 },
      { x: 0.5, y: 0.5 },
    ]);
    expect(scalePath('M1 1a1 1 0 01.5.5', 2)).toBe('M2 2a2 2 0 0 1 1 1');
  });

  test('is moved by its first point, whatever its commands', () => {
    expect(movePath('m1 1l2 0h3V4', { x: 10, y: 20 })).toBe('M11 21l2 0h3V24');
    expect(pathPoints('M1 1h3v4H0')).toEqual([
      { x: 1, y: 1 },
      { x: 4, y: 1 },
      { x: 4, y: 5 },
      { x: 0, y: 5 },
    ]);
  });
});

test('markup is read with its text, and not what is no element', () => {
  const root = parse(
    '<svg a="1 &lt; 2"><!-- no --><text>x &amp;lt; y<tspan>!</tspan></text></svg>',
  );
  expect(root.attributes).toEqual({ a: '1 < 2' });
  expect(textOf(root)).toBe('x < y!');
});
