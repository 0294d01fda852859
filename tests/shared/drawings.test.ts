import { expect, test } from 'vitest';
import { describePlace } from '../../src/errors.ts';
import {
  type Drawings,
  isMisread,
  isStroke,
  readDrawings,
  type Stroke,
  writeDrawings,
} from '../../src/shared/drawing/drawings.ts';
import { pathOf } from '../../src/shared/drawing/stroke-path.ts';
import { begin, change, redo } from '../../src/shared/history.ts';
import { meets, undone } from '../../src/shell/drawing/sketch.ts';

const stroke = (x = 0): Stroke => ({
  colour: 'green',
  width: 5,
  points: [
    [x, 10],
    [x + 50, 60, 0.4],
  ],
});
const drawings: Drawings = { slides: { 'two-gaps': [stroke(), stroke(300)] } };
const told = (text: string) => {
  const read = readDrawings(text);
  return isMisread(read) ? `${read.what} | ${describePlace(read.place)} | ${read.hint}` : 'read';
};
type Data = { slides: Record<string, object[]> };

/** A file with one thing in it changed. */
const file = (change: (data: Data) => void) => {
  const data: Data = JSON.parse(writeDrawings(drawings));
  change(data);
  return JSON.stringify(data);
};

test('what is written is read again', () => {
  expect(readDrawings(writeDrawings(drawings))).toMatchObject(drawings);
});

test('a file that holds no drawings says what is wrong with it, and where', () => {
  const first = ({ slides }: Data) => slides['two-gaps']?.[0] ?? {};
  const faults = [
    told('{"format"'),
    told('[]'),
    told(file((data) => Object.assign(data, { version: 2 }))),
    told(file((data) => Object.assign(data, { slides: { '"><script>': [] } }))),
    told(file((data) => Object.assign(first(data), { colour: 'red" onload="x' }))),
    told(file((data) => Object.assign(first(data), { width: '5' }))),
    told(file((data) => Object.assign(first(data), { points: [] }))),
    told(
      file((data) =>
        Object.assign(first(data), {
          points: [
            [1, 2],
            [3, null],
          ],
        }),
      ),
    ),
    told(file((data) => Object.assign(first(data), { points: [[1, 1e9]] }))),
  ];
  expect(faults.map((fault) => fault.replace(/Expected.*/, '…'))).toMatchInlineSnapshot(`
    [
      "it is not JSON | the whole file | …",
      "it holds no drawings | the whole file | save them with the pen’s tools (D)",
      "version 2 is not known | version | this mesa-deck reads 1",
      ""\\"><script>" is not a slide id | slides | ids are in kebab-case",
      "no pen has the colour "red\\" onload=\\"x" | slide 'two-gaps', stroke 1 | choose magenta, green or ink",
      "its width is out of range | slide 'two-gaps', stroke 1 | a width is a number from 0.5 to 64",
      "its points are not a list that fits | slide 'two-gaps', stroke 1 | a stroke has from 1 to 20000 points",
      "its point 2 can't be read | slide 'two-gaps', stroke 1 | a point is [x, y] on a slide of 1280 × 720, or [x, y, pressure], from 0 to 1",
      "its point 1 can't be read | slide 'two-gaps', stroke 1 | a point is [x, y] on a slide of 1280 × 720, or [x, y, pressure], from 0 to 1",
    ]
  `);
});

test('undo takes back one change after another, redo does it again, and a new change ends that', () => {
  const [a, b, c] = [stroke(1), stroke(2), stroke(3)];
  const two = change(change(begin<Stroke>([]), [a]), [a, b]);
  expect(undone(two).now).toEqual([a]);
  expect(undone(undone(undone(two))).now).toEqual([]);
  expect(redo(redo(undone(undone(two)))).now).toEqual([a, b]);
  expect(redo(redo(change(undone(two), [a, c]))).now).toEqual([a, c]);
  // Of a page that was loaded again the strokes are left, not how they came to be.
  expect(undone(begin([a, b])).now).toEqual([a]);
  expect(redo(undone(begin([a, b]))).now).toEqual([a, b]);
});

test('an eraser meets a stroke that it crosses or comes near, and no other', () => {
  const line: Stroke = {
    colour: 'ink',
    width: 5,
    points: [
      [100, 100],
      [300, 100],
    ],
  };
  expect(meets(line, [200, 0], [200, 300])).toBe(true);
  expect(meets(line, [200, 110], [200, 110])).toBe(true);
  expect(meets(line, [200, 130], [250, 130])).toBe(false);
  expect(meets(line, [330, 100], [400, 100])).toBe(false);
});

test('a stroke is a closed outline along its points, wider where a pen was pressed', () => {
  const line = (pressure: number): Stroke => ({
    colour: 'ink',
    width: 20,
    points: Array.from({ length: 40 }, (_, i) => [100 + 10 * i, 300, pressure]),
  });
  const heightOf = (drawn: Stroke) => {
    const ys = [...pathOf(drawn).matchAll(/[\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));
    return Math.max(...ys) - Math.min(...ys);
  };
  expect(pathOf(line(0.5))).toMatch(/^M[\d. -]+Q[\d. -]+Z$/);
  expect(heightOf(line(0.9))).toBeGreaterThan(heightOf(line(0.2)) * 1.4);
  expect(isStroke(line(0.5))).toBe(true);
});
