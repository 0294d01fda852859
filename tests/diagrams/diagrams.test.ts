import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type DiagramFault,
  type DiagramResult,
  type DiagramStyle,
  type DrawnDiagram,
  isFault,
} from '../../src/diagrams/diagram.ts';
import { drawDiagrams } from '../../src/diagrams/draw.ts';
import { placeDiagram } from '../../src/diagrams/place.ts';
import { lent, useBrowser } from '../browser/page.ts';

useBrowser();

const fontFile =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const style: DiagramStyle = {
  fonts: [
    { family: 'Theme Sans', data: await readFile(fontFile), weight: '200 800', style: 'normal' },
  ],
  fontFamily: "'Theme Sans', sans-serif",
  fontSize: 24,
  shapes: { base: 'rectangle', mesa: 'trapezoid', neutral: 'stadium' },
};

let browser: Browser;
let page: Page;
let view: Page;
let cacheDir: string;
const warnings: string[] = [];

beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'diagrams-'));
  browser = await lent.open();
  page = await browser.newPage();
  view = await browser.newPage();
});

afterAll(async () => {
  await rm(cacheDir, { recursive: true, force: true });
});

async function draw(sources: readonly string[], openPage = async () => page, with_ = style) {
  warnings.length = 0;
  const warn = (text: string) => warnings.push(text);
  const results = await drawDiagrams(sources, with_, { openPage, cacheDir, warn });
  return sources.map((source) => results.get(source) as DiagramResult);
}

async function drawn(source: string): Promise<DrawnDiagram> {
  const [result] = await draw([source]);
  if (!result || isFault(result)) throw new Error(JSON.stringify(result));
  return result;
}

async function fault(source: string): Promise<DiagramFault> {
  const [result] = await draw([source]);
  if (!result || !isFault(result)) throw new Error('it was drawn');
  return result;
}

/** The drawing in a page, to be asked with selectors. */
async function shown({ svg }: DrawnDiagram) {
  await view.setContent(`<main>${svg}</main>`);
  return {
    all: (selector: string) =>
      view.$$eval(selector, (found) => found.map((e) => e.getAttribute('data-id') ?? e.tagName)),
    count: (selector: string) => view.$$eval(selector, (found) => found.length),
    text: (selector: string) => view.$$eval(selector, (found) => found.map((e) => e.textContent)),
    box: (selector: string) =>
      view.$eval(selector, (e) => {
        const { x, y, width, height } = (e as unknown as SVGGraphicsElement).getBBox();
        return { x, y, width, height };
      }),
  };
}

const stacked = `flowchart TB
  subgraph learned[Learned model]
    direction LR
    objective[Mesa-objective]:::mesa -->|scores| search[Internal search]:::mesa -.-> out[Output]:::neutral
  end
  subgraph training[Training]
    direction LR
    base[Base objective]:::base ==> sgd[SGD]:::base
  end
  learned -->|loss| training
  training writes@-->|writes θ| learned`;

describe('a drawing', () => {
  test('has real text, no colours, no ids, and nothing of Mermaid', async () => {
    const { svg } = await drawn(stacked);
    expect(svg).toContain('>Internal search</text>');
    expect(svg).toContain('>writes θ</text>');
    expect(svg).not.toMatch(/foreignObject|<style|<script|<defs|<marker|aria-|role=|style=| id=/);
    expect(svg).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i);
    expect(svg).not.toMatch(/\d\.\d{3}/);
  });

  test('shows what is written, whatever it means in markup', async () => {
    const { text } = await shown(
      await drawn(
        'flowchart LR\n  a["x < y & <z>"] -->|"a > b"| b["é θ 漢"] --> c["say #quot;hi#quot;"]',
      ),
    );
    expect(await text('.label')).toEqual(['x < y & <z>', 'é θ 漢', 'say "hi"', 'a > b']);
  });

  test('gives default nodes the shape of their role', async () => {
    const { all, count } = await shown(
      await drawn(`flowchart LR
        a[Base]:::base --> b[Mesa]:::mesa --> c[Neutral]:::neutral
        d[None] --> e{{Own shape}}:::mesa --> bare:::mesa`),
    );
    expect(await all('.base > rect.shape:not([rx])')).toHaveLength(1);
    expect(await count('[data-id=b] > path.shape')).toBe(1);
    expect(await count('[data-id=bare] > path.shape')).toBe(1);
    expect(await count('[data-id=c] > rect.shape[rx]')).toBe(1);
    expect(await count('[data-id=d] > rect.shape:not([rx])')).toBe(1);
    expect(await count('[data-id=e] > path.shape')).toBe(1);
  });

  test('a mesa is wider at its bottom, and as high as a base', async () => {
    const { svg } = await drawn(stacked);
    const d = /data-id="search"><path class="shape"[^>]* d="([^"]+)"/.exec(svg)?.[1] ?? '';
    const { box } = await shown(await drawn(stacked));
    const [mesa, base] = [
      await box('[data-id=search] > .shape'),
      await box('[data-id=sgd] > .shape'),
    ];
    expect(Math.abs(mesa.height - base.height)).toBeLessThan(0.5);
    const width = (y: number) =>
      view.$eval(
        '[data-id=search] > .shape',
        (e, args) => {
          const shape = e as unknown as SVGGeometryElement;
          let inside = 0;
          for (let x = args.x; x < args.x + args.width; x++) {
            if (shape.isPointInFill(new DOMPoint(x, args.y))) inside += 1;
          }
          return inside;
        },
        { ...mesa, y },
      );
    expect(d).not.toBe('');
    expect(await width(mesa.y + mesa.height - 2)).toBeGreaterThan(await width(mesa.y + 2));
  });

  test('keeps labels inside of their shapes and whole', async () => {
    const { text, box } = await shown(
      await drawn('flowchart LR\n a[A rather long name of a mesa-optimizer]:::mesa'),
    );
    expect(await text('[data-id=a] .label > tspan')).toEqual([
      'A rather long name of a',
      'mesa-optimizer',
    ]);
    const [label, shape] = [await box('[data-id=a] > .label'), await box('[data-id=a] > .shape')];
    expect(label.x).toBeGreaterThan(shape.x);
    expect(label.x + label.width).toBeLessThan(shape.x + shape.width);
  });

  test('keeps the place of a ghost and of what touches it', async () => {
    const plain = await drawn(stacked);
    const ghostly = await drawn(`${stacked}\n  class search ghost`);
    expect([ghostly.width, ghostly.height]).toEqual([plain.width, plain.height]);
    const { all } = await shown(ghostly);
    expect(await all('.ghost')).toEqual([
      'objective->search',
      'search->out',
      'search',
      'objective->search',
    ]);
    expect(await all('.ghost:not([visibility=hidden])')).toEqual([]);
    const whole = await shown(await drawn(`${stacked}\n  class learned ghost`));
    expect(await whole.all('.node.ghost')).toEqual(['objective', 'search', 'out']);
    expect(await whole.all('.cluster.ghost')).toEqual(['learned']);
  });

  test('puts a label of an edge on its line', async () => {
    const { box } = await shown(await drawn(stacked));
    const line = await box('.edge[data-id="objective->search"] > .line');
    const label = await box('.edge-label[data-id="objective->search"] > .ground');
    expect(Math.abs(label.y + label.height / 2 - line.y)).toBeLessThan(0.1);
    expect((await box('.edge[data-id=writes] > .line')).width).toBe(0);
  });

  test('is the same, byte for byte, when it is drawn again', async () => {
    const first = await drawn(stacked);
    await rm(join(cacheDir, 'diagrams'), { recursive: true });
    expect(await drawn(stacked)).toEqual(first);
    expect(warnings).toEqual([]);
  });

  test('has its natural size, in which labels have the size of the style', async () => {
    const large = await drawn('flowchart LR\n a[One] --> b[Two]');
    const small = (
      await draw(['flowchart LR\n a[One] --> b[Two]'], async () => page, {
        ...style,
        fontSize: 12,
      })
    )[0] as DrawnDiagram;
    expect(large.svg).toContain(`width="${large.width}" height="${large.height}"`);
    expect(Math.abs(large.width - 2 * small.width)).toBeLessThanOrEqual(2);
  });
});

describe('steps', () => {
  test('reveal nodes, subgraphs with all inside, and edges with the later end', async () => {
    const result = await drawn(
      `${stacked}
      %% step: learned
      %% step: search, training->learned
      %% step: learned->training, base`.replace('training->learned', 'writes'),
    );
    expect(result.steps).toBe(3);
    const { all } = await shown(result);
    expect(await all('[data-step="1"]')).toEqual(['learned', 'objective', 'out']);
    expect(await all('[data-step="2"]')).toEqual([
      'objective->search',
      'search->out',
      'writes',
      'search',
      'objective->search',
      'writes',
    ]);
    expect(await all('.edges [data-step="3"], .nodes [data-step="3"]')).toEqual([
      'base->sgd',
      'learned->training',
      'base',
    ]);
    expect(await all('[data-step]:not(.step), .step:not([data-step])')).toEqual([]);
  });

  test('reveal actors, messages by number and what stands at their place', async () => {
    const { all } = await shown(
      await drawn(`sequenceDiagram
        participant A
        participant B
        A->>B: one
        B-->>A: two
        Note over A: said
        A->>B: three
        %% step: m2
        %% step: m3, n1`),
    );
    expect(await all('.message.step')).toEqual(['m2', 'm3']);
    expect(await all('.note[data-step="2"]')).toHaveLength(1);
  });

  test('reveal states', async () => {
    const { all } = await shown(
      await drawn(`stateDiagram-v2
        [*] --> A
        A --> B: go
        %% step: B`),
    );
    expect(await all('.step')).toEqual(['A->B', 'B', 'A->B']);
  });
});

describe('a fault', () => {
  test('tells the line that does not parse', async () => {
    const source = 'flowchart TB\n  %% a comment\n  a --> b\n  b --> c[one (two)]\n  c --> a';
    expect(await fault(source)).toMatchInlineSnapshot(`
      {
        "hint": "put a label with brackets or quotes in it in double quotes: id["label (more)"]",
        "line": 4,
        "message": "the diagram can't be read at "b --> c[one (two)]"",
      }
    `);
    expect(await fault('flowchart TB\n  a --> b\n  b -->')).toMatchInlineSnapshot(`
      {
        "hint": "is an arrow, a bracket or a quote left open?",
        "line": 3,
        "message": "the diagram can't be read at "b -->"",
      }
    `);
    expect(await fault('sequenceDiagram\n  A->>B: x\n  A ? B')).toMatchInlineSnapshot(`
      {
        "hint": "is an arrow, a bracket or a quote left open?",
        "line": 3,
        "message": "the diagram can't be read at "A ? B"",
      }
    `);
    expect(await fault('timeline\n  title x\n  ??? :: : section')).toMatchInlineSnapshot(`
      {
        "hint": "Mermaid did not expect ':' there",
        "line": 3,
        "message": "the diagram can't be read at "??? :: : section"",
      }
    `);
  });

  test('counts lines from the start of the source', async () => {
    const before = ['%% one\n\n%% step: a\n', '---\ntitle: T\n---\n', ''];
    const faults = before.map((lines) => fault(`${lines}flowchart TB\n  a --> b\n  b --> [x`));
    expect((await Promise.all(faults)).map(({ line }) => line)).toEqual([6, 6, 3]);
  });

  test('tells an unknown kind and an empty source', async () => {
    expect(await fault('flowchrt TB\n  a --> b')).toMatchInlineSnapshot(`
      {
        "hint": "did you mean 'flowchart'?",
        "line": 1,
        "message": "'flowchrt' is not a kind of diagram",
      }
    `);
    expect(await fault('  ')).toMatchInlineSnapshot(`
      {
        "hint": "a diagram starts with its kind, as in flowchart, sequenceDiagram, stateDiagram-v2",
        "message": "the diagram is empty",
      }
    `);
  });

  test('tells an unknown, a repeated and a missing name of a step', async () => {
    expect(await fault(`${stacked}\n%% step: serach`)).toMatchInlineSnapshot(`
      {
        "hint": "did you mean 'search'?",
        "line": 12,
        "message": "a step names 'serach', which is not in the diagram",
      }
    `);
    expect(await fault(`${stacked}\n%% step: sgd\n%% step: sgd`)).toMatchInlineSnapshot(`
      {
        "hint": "name it once: it appears once",
        "line": 13,
        "message": "'sgd' is in two steps",
      }
    `);
    expect(await fault(`${stacked}\n%% step:`)).toMatchInlineSnapshot(`
      {
        "hint": "write the ids after it, with commas between: %% step: node-id, other-id",
        "line": 12,
        "message": "a step names nothing",
      }
    `);
    expect(await fault('timeline\n  2019 : x\n%% step: a')).toMatchInlineSnapshot(`
      {
        "hint": "flowcharts, state and sequence diagrams can; or make two diagrams of it",
        "line": 3,
        "message": "a diagram of the kind 'timeline' can't have steps",
      }
    `);
  });

  test('tells what can not be text', async () => {
    expect(await fault('flowchart LR\n  a["$$x^2$$"] --> b')).toMatchInlineSnapshot(`
      {
        "hint": "write symbols as letters of Unicode: θ, ∇L, Oₘ",
        "line": 2,
        "message": "a label holds a formula",
      }
    `);
  });

  test('tells text that would be lost', async () => {
    expect(await fault('flowchart LR\n  a[x > y] --> b')).toMatchInlineSnapshot(`
      {
        "hint": "put the label in quotes: id["a > b"]",
        "message": "< or > in a label without quotes: x > y",
      }
    `);
  });

  test('tells subgraphs inside of one another', async () => {
    const circle = 'flowchart LR\n subgraph a\n b\n end\n subgraph b\n a\n end';
    expect(await fault(circle)).toMatchInlineSnapshot(`
      {
        "hint": "take one of them out of the other",
        "line": 2,
        "message": "the subgraphs b, a are inside of one another",
      }
    `);
  });

  test('does not stop the others', async () => {
    const results = await draw(['flowchart LR\n a -->', 'flowchart LR\n a --> b']);
    expect(results.map(isFault)).toEqual([true, false]);
  });

  test('ends a drawing that does not end, and the next one has a page of its own', async () => {
    const opened: Page[] = [];
    const openPage = async () => {
      opened.push(await browser.newPage());
      return opened.at(-1) as Page;
    };
    const endless = 'packet\n  0-99999999: "bits"';
    const options = { openPage, cacheDir, seconds: 1 };
    expect((await drawDiagrams([endless, 'no kind'], style, options)).get(endless)).toEqual({
      message: 'the diagram was not drawn within 1 seconds',
      hint: 'make it smaller, or make several of it; MESA_DECK_DRAWING_SECONDS sets another limit',
    });
    expect(opened.map((each) => each.isClosed())).toEqual([true, false]);
    await opened.at(-1)?.close();
  });

  test('tells a source that is too long for the library, which would draw a box in its place', async () => {
    expect((await fault(`flowchart LR\n a["${'long '.repeat(10_000)}"]`)).message).toBe(
      'the diagram has 50019 characters, and Mermaid reads up to 50000',
    );
  });

  test('of a font stops all, since every drawing would be wrong', async () => {
    const broken = { ...style, fonts: [{ ...style.fonts[0], data: new Uint8Array(8) }] };
    const drawing = draw(['flowchart LR\n a --> c'], async () => page, broken as DiagramStyle);
    await expect(drawing).rejects.toThrowErrorMatchingInlineSnapshot(`
      [DeckError: error: the browser can't load the font Theme Sans normal 200 800
         at: the fonts of the theme, before diagrams are measured
       hint: check that the file is a woff2 font]
    `);
  });
});

describe('the cache', () => {
  const source = 'flowchart LR\n kept --> well';
  const noPage = () => Promise.reject(new Error('a page was asked for'));

  test('is asked before a page is', async () => {
    const first = await drawn(source);
    expect(await draw([source, source], noPage)).toEqual([first, first]);
    const larger = draw([source], noPage, { ...style, fontSize: 25 });
    await expect(larger).rejects.toThrow('a page was asked for');
  });

  test('is not believed when a drawing is damaged', async () => {
    const first = await drawn(source);
    const dir = join(cacheDir, 'diagrams');
    for (const damage of ['', '{"sha256":"0","content":"{}"}', 'x']) {
      for (const name of (await readdir(dir)).filter((each) => each.endsWith('.json'))) {
        const whole = await readFile(join(dir, name), 'utf8');
        const damaged = damage === 'x' ? whole.replace('kept', 'kepr') : damage;
        await writeFile(join(dir, name), damaged);
      }
      expect(await draw([source])).toEqual([first]);
      expect(warnings).toEqual([expect.stringMatching(/^warning: .* is damaged, and made again$/)]);
      expect(await draw([source], noPage)).toEqual([first]);
    }
    expect((await readdir(dir)).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  test('that can not be written is a warning', async () => {
    const file = join(cacheDir, 'a-file');
    await writeFile(file, '');
    const told: string[] = [];
    const options = {
      openPage: async () => page,
      cacheDir: file,
      warn: (t: string) => told.push(t),
    };
    const result = (await drawDiagrams([source], style, options)).get(source);
    expect(result && isFault(result)).toBe(false);
    expect(told.at(-1)).toMatch(/^warning: nothing can be kept in the cache /);
  });
});

describe('on a page', () => {
  test('a drawing is one picture with a text alternative', async () => {
    const placed = placeDiagram(await drawn(stacked), `a < b & "c" in US$'s`);
    expect(placed).toMatch(
      /^<figure class="diagram" style="--natural-width:\d+px;--natural-height:\d+px"><svg role="img" aria-label="a &lt; b &amp; &quot;c&quot; in US\$&#39;s" class/,
    );
    expect(placed.match(/viewBox/g)).toHaveLength(1);
  });

  test('drawings of every kind are valid, and have no ids that could meet', async () => {
    const sources = [
      stacked,
      'sequenceDiagram\n  actor A\n  loop x\n  A->>B: one\n  end',
      'stateDiagram-v2\n  [*] --> A\n  A --> [*]',
      'quadrantChart\n  x-axis a --> b\n  P:::mesa: [0.3, 0.6]',
      'timeline\n  title T\n  2019 : one : two',
      'classDiagram\n  A <|-- B\n  A : +int x',
    ];
    const results = (await draw([...sources, ...sources])) as DrawnDiagram[];
    expect(results.filter(isFault)).toEqual([]);
    const figures = results.map((result) => placeDiagram(result, 'x')).join('\n');
    expect(figures).not.toMatch(/ id=|url\(|<style|<script|<marker|<defs/);
    const html = `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>${figures}</body></html>`;
    const report = await new HtmlValidate({
      extends: ['html-validate:recommended'],
      // A figure says its natural size as custom properties.
      rules: { 'no-inline-style': 'off' },
    }).validateString(html);
    expect(
      report.results.flatMap((r) => r.messages.map((m) => `${m.ruleId}: ${m.message}`)),
    ).toEqual([]);
    expect(results[3]?.svg).toContain('class="point mesa"');
  });
});
