import { expect, test } from 'vitest';
import type { DiagramResult } from '../../src/diagrams/diagram.ts';
import type { TakeDrawings } from '../../src/diagrams/draw.ts';
import { DeckError } from '../../src/errors.ts';
import { Site } from '../../src/site/site.ts';
import { folderOf } from '../folder.ts';

const count = 5;
const deck = `
  import { defineDeck, defineSlide, mermaid } from 'mesa-deck';
  const slides = Array.from({ length: ${count} }, (_, at) =>
    defineSlide({ id: \`s-\${at}\`, title: 'A drawing', body: mermaid('What follows')\`flowchart LR; a[Box \${at}]\` }));
  export default defineDeck({ id: 'drawn', title: 'Drawn', slides });`;
const drawnAs = (source: string): DiagramResult => {
  return {
    svg: `<svg>made of ${/\[(.*)\]/.exec(source)?.[1]}</svg>`,
    width: 9,
    height: 9,
    steps: 0,
  };
};

/** A dev site whose drawings come one by one as they are asked for. */
function draftSite() {
  const faults: unknown[] = [];
  const drawings = new Map<string, DiagramResult>();
  let [sources, sofar]: [readonly string[], TakeDrawings | undefined] = [[], undefined];
  let [end, fail] = [() => {}, (_: Error) => {}];
  const site = new Site({
    root: folderOf({ 'slides/decks/drawn.ts': deck }),
    onFault: (error) => faults.push(error),
    draw: (given, _, take) => {
      [sources, sofar] = [given, take];
      sofar?.(drawings);
      return new Promise((resolve, reject) => {
        [end, fail] = [() => resolve(drawings), reject];
      });
    },
  });
  const page = async (early = true) => (await site.page('drawn/index.html', early)) ?? '';
  const more: string[] = [];
  site.drafts.onMore(({ id }) => more.push(id));
  const drawNext = () => {
    const source = sources[drawings.size] ?? '';
    drawings.set(source, drawnAs(source));
    sofar?.(drawings);
    if (drawings.size === count) end();
  };
  const gaps = (text: string) => text.match(/class="undrawn"/g)?.length ?? 0;
  return { page, more, drawNext, gaps, faults, fail: (error: Error) => fail(error) };
}

test('a page that is opened has frames for what is not drawn yet, and tells when there is more', async () => {
  const { page, more, drawNext, gaps, faults } = draftSite();
  const first = await page();
  expect(gaps(first)).toBe(count);
  expect(first).toContain('data-draft=""');
  expect(first).toContain('aria-label="What follows" class="undrawn"');
  drawNext();
  const second = await page();
  expect(second).toContain('made of Box 0');
  expect(gaps(second)).toBe(count - 1);
  const whole = page(false);
  for (let left = count - 1; left > 0; left -= 1) drawNext();
  const last = await whole;
  expect(gaps(last)).toBe(0);
  expect(last).not.toContain('data-draft');
  expect(await page()).toBe(last);
  // Not with each of what may be hundreds: with the first, the second, the fourth, …, and the last.
  expect(more).toHaveLength(4);
  expect(faults).toEqual([]);
});

test('where nothing can be drawn, that is told as on a page that was waited for', async () => {
  const { page, more, fail, faults, gaps } = draftSite();
  expect(gaps(await page())).toBe(count);
  const error = new DeckError('there is no browser', 'this machine', 'install one');
  const whole = page(false);
  fail(error);
  expect(await whole).toContain('there is no browser');
  expect(await page()).toContain('there is no browser');
  expect(more.length).toBeGreaterThan(1);
  expect(faults).toContain(error);
});
