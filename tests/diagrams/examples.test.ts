import { readFile } from 'node:fs/promises';
import { diagramData } from '@mermaid-js/examples';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type DiagramResult, type DiagramStyle, isFault } from '../../src/diagrams/diagram.ts';
import { drawDiagrams } from '../../src/diagrams/draw.ts';
import { kindOf } from '../../src/diagrams/kinds/index.ts';
import { placeDiagram } from '../../src/diagrams/place.ts';
import { lent, useBrowser } from '../browser/page.ts';

useBrowser();

const cacheDir = 'node_modules/.cache/mesa-deck';
const folder = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files';
const font = await readFile(`${folder}/atkinson-hyperlegible-next-latin-wght-normal.woff2`);
const style: DiagramStyle = {
  fonts: [{ family: 'Theme Sans', data: font, weight: '200 800', style: 'normal' }],
  fontFamily: "'Theme Sans', sans-serif",
  fontSize: 24,
  shapes: { base: 'rectangle', mesa: 'trapezoid', neutral: 'stadium' },
};
const sheets = ['themes/contract.css', 'themes/kit/diagram.css'];
const css = (await Promise.all(sheets.map((file) => readFile(file, 'utf8')))).join('\n');

/** All examples that Mermaid publishes, by the name of their kind and their number. */
const examples = diagramData.flatMap(({ id, examples: of }) =>
  of.map(({ code }, index) => ({ name: `${id} ${index + 1}`, code })),
);

/** Kinds that have no example there, and labels with breaks, Markdown and signs. */
const ours = [
  ['usecase', 'usecase-beta\n  actor User\n  User --> login(Log in)\n  User --> pay(Pay)'],
  [
    'swimlane',
    'swimlane-beta LR\n  subgraph l1[Customer]\n    a[Orders]:::base --> b{Pays?}\n  end\n' +
      '  subgraph l2[Shop with a long name]\n    c[Packs]:::mesa\n  end\n  b -->|yes| c',
  ],
  ['pie', 'pie showData\n  "Large" : 800\n  "Small" : 30\n  "Smaller" : 20\n  "Middle" : 120'],
  ['agentflow', 'agentflow-beta\n  a[Agent] --> b[Tool]'],
  ['block', 'block\n  columns 2\n  a["A<br/>two"] b["x < y & z"]\n  class a base\n  class b mesa'],
  ['mindmap', 'mindmap\n  root(("`**Root** with<br/>lines`"))\n    A[Box]\n    B("a #lt; b")'],
  ['classes', 'classDiagram\n  class List~int~ {\n    +get(i) Map~K, V~\n  }\n  List --> Log'],
  ['state', 'stateDiagram-v2\n  [*] --> A\n  A --> B: x >= 2<br/>and < 3'],
].map(([name = '', code = '']) => ({ name: `our ${name}`, code }));

let browser: Browser;
let view: Page;
let drawings: ReadonlyMap<string, DiagramResult>;

beforeAll(async () => {
  browser = await lent.open();
  const openPage = () => browser.newPage();
  drawings = await drawDiagrams(
    [...examples, ...ours].map(({ code }) => code),
    style,
    { openPage, cacheDir, seconds: 120 },
  );
  view = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const face = `@font-face { font-family: 'Theme Sans'; font-weight: 200 800;
    src: url(data:font/woff2;base64,${font.toString('base64')}); }`;
  // As much room as a slide has for a diagram.
  const room = '.diagram { width: 1120px; height: 540px; margin: 0; }';
  await view.setContent(
    `<style>${face} ${css} ${room}</style><main class="layout-diagram"></main>`,
  );
}, 600_000);

/** What a reader sees of a drawing on a slide. */
async function seen(code: string) {
  const drawing = drawings.get(code);
  if (!drawing || isFault(drawing)) throw new Error(JSON.stringify(drawing));
  await view.$eval(
    'main',
    async (main, markup) => {
      main.innerHTML = markup;
      await document.fonts.ready;
    },
    placeDiagram(drawing, 'x'),
  );
  return view.$eval('svg', (svg) => {
    const frame = svg.getBoundingClientRect();
    const labels = [...svg.querySelectorAll('text')].flatMap((text) => {
      const words = text.textContent?.trim();
      const matrix = text.getScreenCTM();
      if (!words || !matrix) return [];
      const { x, y, width, height } = text.getBBox();
      // The letters themselves, which may be turned: a line's box has room above and below.
      const [top, bottom] = [y + height * 0.22, y + height * 0.82];
      const corners = [
        ...[new DOMPoint(x, top), new DOMPoint(x + width, top)],
        ...[new DOMPoint(x + width, bottom), new DOMPoint(x, bottom)],
      ].map((corner) => {
        const at = corner.matrixTransform(matrix);
        return { x: at.x, y: at.y };
      });
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      return [{ words, corners, size: size * Math.hypot(matrix.a, matrix.b) }];
    });
    type Corners = (typeof labels)[number]['corners'];
    const axes = (corners: Corners) =>
      [0, 1].map((at) => {
        const [from, to] = [corners[at], corners[at + 1]];
        return { x: (to?.x ?? 0) - (from?.x ?? 0), y: (to?.y ?? 0) - (from?.y ?? 0) };
      });
    const meet = (a: Corners, b: Corners) =>
      [...axes(a), ...axes(b)].every((axis) => {
        const length = Math.hypot(axis.x, axis.y) || 1;
        const along = (corners: Corners) =>
          corners.map((corner) => (corner.x * axis.x + corner.y * axis.y) / length);
        const [first, second] = [along(a), along(b)];
        return (
          Math.min(Math.max(...first), Math.max(...second)) -
            Math.max(Math.min(...first), Math.min(...second)) >
          1.5
        );
      });
    const over = labels.flatMap((one, at) =>
      labels
        .slice(at + 1)
        .filter((other) => meet(one.corners, other.corners))
        .map((other) => `${one.words} | ${other.words}`),
    );
    const out = labels.filter(({ corners }) =>
      corners.some(
        ({ x, y }) =>
          x < frame.left - 2 || x > frame.right + 2 || y < frame.top - 2 || y > frame.bottom + 2,
      ),
    );
    return {
      labels: labels.length,
      least: Math.min(...labels.map(({ size }) => size)),
      over,
      out: out.map(({ words }) => words),
    };
  });
}

describe('of the examples of Mermaid', () => {
  test('each is of a kind that is known', () => {
    expect(examples.length).toBeGreaterThan(70);
    expect(examples.filter(({ code }) => !kindOf(code)).map(({ name }) => name)).toEqual([]);
  });

  test.each([...examples, ...ours])(
    '$name can be read: no label over another, outside or too small',
    async ({ code }) => {
      const { labels, least, over, out } = await seen(code);
      expect({ over, out }).toEqual({ over: [], out: [] });
      expect(labels).toBeGreaterThan(0);
      // With more of them, the doctor advises to split.
      if (labels <= 40) expect(least).toBeGreaterThanOrEqual(11);
    },
  );

  test('none brings a style, a script, an id or a colour of its own', () => {
    const foreign =
      /<style|<script|<foreignObject|<image| id="|url\(|#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i;
    const found = examples.filter(({ code }) => {
      const drawing = drawings.get(code);
      return drawing && !isFault(drawing) && foreign.test(drawing.svg.replace(/>[^<]*</g, '><'));
    });
    expect(found.map(({ name }) => name)).toEqual([]);
  });
});

/** All words of a drawing, as a reader sees them. */
async function words(name: string) {
  await seen(ours.find((each) => each.name === name)?.code ?? '');
  return view.$$eval('svg text', (texts) => texts.map((text) => text.textContent));
}

test('breaks, Markdown and signs in labels', async () => {
  expect(await words('our block')).toEqual(['A', 'two', 'x < y & z']);
  expect(await words('our mindmap')).toEqual(
    expect.arrayContaining(['Root with', 'lines', 'a < b']),
  );
  const bold = 'svg [font-weight=bold]';
  expect(await view.$$eval(bold, (runs) => runs.map((run) => run.textContent))).toEqual(['Root']);
  expect(await words('our classes')).toEqual(
    expect.arrayContaining(['List<int>', '+get(i) : Map<K, V>']),
  );
  expect(await words('our state')).toContain('x >= 2and < 3');
});

test('names of lanes are turned whole, and narrow slices have their share beside their key', async () => {
  expect(await words('our swimlane')).toContain('Shop with a long name');
  const shares = (await words('our pie')).filter((each) => each?.includes('%'));
  expect(shares).toEqual(['82%', '12%', 'Small [30], 3%', 'Smaller [20], 2%']);
});

test('roles have their colours in every kind', async () => {
  await words('our block');
  const fills = await view.$$eval('svg rect', (all) =>
    all.map((each) => each.getAttribute('fill')),
  );
  expect(fills).toEqual(['var(--base-soft)', 'var(--mesa-soft)']);
});

test('series are told apart by the theme, and their keys go with them', () => {
  const pie = examples.find(({ name }) => name === 'pie 2')?.code ?? '';
  const drawing = drawings.get(pie);
  const svg = drawing && !isFault(drawing) ? drawing.svg : '';
  const paints = [...svg.matchAll(/<path[^>]*fill="(var\(--series-\d-soft\))"/g)].map((m) => m[1]);
  const keys = [...svg.matchAll(/<rect[^>]*fill="(var\(--series-\d-soft\))"/g)].map((m) => m[1]);
  expect(new Set(paints).size).toBe(5);
  expect(keys.sort()).toEqual(paints.sort());
});
