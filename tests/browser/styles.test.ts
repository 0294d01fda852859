import { basename } from 'node:path';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { pageStyles } from '../../src/site/styles/styles.ts';
import { readTheme } from '../../src/site/styles/theme.ts';
import { newContext, useBrowser } from './page.ts';

interface Sheet {
  readonly name: string;
  readonly selectors: readonly string[];
}

useBrowser();

const theme = readTheme(process.cwd());

/** The stylesheets that a kind of page is made of, each with its selectors. */
function sheetsOf(kind: string): readonly Sheet[] {
  const styles = pageStyles.get(kind)?.([{ theme }], []);
  const layers = postcss
    .parse(styles?.css ?? '')
    .nodes.filter((node) => node.type === 'atrule' && node.name === 'layer' && node.nodes);
  expect(layers).toHaveLength(styles?.files.length ?? 0);
  return layers.map((layer, index) => {
    const selectors: string[] = [];
    (layer as postcss.AtRule).walkRules((rule) => {
      const { parent } = rule;
      const isFrame =
        parent?.type === 'atrule' && /keyframes$/.test((parent as postcss.AtRule).name);
      if (!isFrame) selectors.push(...rule.selectors);
    });
    return { name: basename(styles?.files[index] ?? ''), selectors };
  });
}

const classesIn = (selectors: readonly string[]) =>
  new Set(
    selectors.flatMap((each) =>
      [...each.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name]) => name ?? ''),
    ),
  );

/** Files for what slides say; all others are for the page's own elements. */
const forContent =
  /^(slide|text|formulas|layouts|diagram|pictures|media|passages|code|data|motion|forced|spacing|contract|katex\.min|plain)\.css$/;
/** Where a rule of another file is meant for content, it names it. */
const meantForContent = /\.(slide-body|notes|fragment|r-[\w-]+)(?![\w-])/;

/** A page of a kind whose slides hold elements of every class, of many kinds and in one another. */
function pageWith(kind: string, classes: ReadonlySet<string>): string {
  const all = [...classes].join(' ');
  const tags = [
    'div',
    'p',
    'section',
    'figure',
    'dialog',
    'header',
    'footer',
    'aside',
    'form',
    'ol',
    'svg',
    'g',
    'text',
    'i',
    'a',
  ];
  const probes = tags.map((tag) => `<${tag} class="${all}"></${tag}>`).join('');
  const nest = (depth: number): string =>
    depth === 0 ? probes : `${probes}<div class="${all}">${nest(depth - 1)}</div>`;
  const section = `<section class="slide layout-content present"><div class="slide-body">${nest(4)}</div></section>`;
  const body =
    kind === 'deck'
      ? `<div class="reveal"><main class="slides">${section}</main></div>`
      : `<section class="desk"><div class="reel"><main class="handout"><div class="page"><div class="entry"><div class="frame">${section}</div></div></div></main></div></section>`;
  return `<html class="scripted ready laid-out" data-page="${kind}"><body>${body}</body></html>`;
}

/** A selector without what depends on the moment, and the element that a part belongs to. */
const lasting = (selector: string) =>
  selector
    .replace(/::[\w-]+(\([^)]*\))?|:(before|after)\b/g, '')
    .replace(
      /:(hover|focus-visible|focus-within|focus|active|target|fullscreen|checked|disabled)\b/g,
      '',
    )
    .trim() || '*';

describe.each(['deck', 'handout'])("the kit's styles of a page: %s", (kind) => {
  const sheets = sheetsOf(kind);

  test('reach what slides say only where they are for it', async () => {
    const classes = classesIn(sheets.flatMap(({ selectors }) => selectors));
    for (const name of ['slide-body', 'notes', 'slide', 'fragment']) classes.delete(name);
    const page = await (await newContext()).newPage();
    await page.setContent(pageWith(kind, classes));
    const own = sheets
      .filter(({ name }) => !forContent.test(name))
      .flatMap(({ name, selectors }) => selectors.map((selector) => ({ name, selector })))
      .filter(
        ({ selector }) => !meantForContent.test(selector.replace(/:not\(:where\(.*?\)\)/, '')),
      )
      .map((each) => ({ ...each, lasting: lasting(each.selector) }));
    const [reached, moved] = await page.evaluate((all) => {
      const body = document.querySelector('.slide-body');
      const outside = ({ lasting }: { lasting: string }) =>
        [...document.querySelectorAll(lasting)].filter(
          (each) => !body?.contains(each) || each === body,
        );
      const before = all.map(outside);
      const inside = all.filter((each) => body?.querySelector(each.lasting));
      body?.replaceChildren();
      const after = all.map(outside);
      // What a slide says changes nothing around it either, as by :has.
      return [inside, all.filter((_, at) => before[at]?.length !== after[at]?.length)];
    }, own);
    expect([reached, moved]).toEqual([[], []]);
  });

  test("know no class of formulas but KaTeX's own styles", () => {
    const katex = sheets.find(({ name }) => name.startsWith('katex'));
    const theirs = classesIn(katex?.selectors ?? []);
    const ours = classesIn(sheets.flatMap((each) => (each === katex ? [] : each.selectors)));
    // Those that are meant begin with its name.
    expect([...ours].filter((name) => theirs.has(name) && !/^katex/.test(name))).toEqual([]);
  });
});
