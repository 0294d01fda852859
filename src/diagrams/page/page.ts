import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { DeckError } from '../../errors.ts';
import { say } from '../../say.ts';
import type { DiagramStyle, RoleShape } from '../diagram.ts';
import type { Kind, Settings } from '../kinds/kind.ts';
import { draw, loadFonts, type RawDrawing, type RawFault } from './draw.in-page.ts';
import { flatten } from './flatten.in-page.ts';
import { plainText } from './text.in-page.ts';

/** The pages that are cut off from the network, and what each page is busy with. */
const isolated = new WeakSet<Page>();
const busy = new WeakMap<Page, Promise<unknown>>();

const require = createRequire(import.meta.url);
const library: string = require.resolve('mermaid/dist/mermaid.min.js');
export const libraryVersion: string = require('mermaid/package.json').version;

/** Draws one source in the page; one after the other, as the page has one configuration. */
export async function drawInPage(
  page: Page,
  source: string,
  kind: Kind,
  style: DiagramStyle,
  slack = 1,
): Promise<RawDrawing | RawFault> {
  const before = busy.get(page) ?? Promise.resolve();
  const drawing = before.then(async () => {
    await makeReady(page, style);
    const shapes = kind.hasRoleShapes ? shapeNames(style) : undefined;
    const settings = options(style, kind, source, slack);
    const raw = await page.evaluate(draw, { source, options: settings, shapes });
    if (!kind.isFlat || !('svg' in raw)) return raw;
    const { fontFamily } = style;
    // Some kinds lose all styles that the library is given.
    const { themeCSS = '' } = settings;
    const svg = await page.evaluate(plainText, { svg: raw.svg, fontFamily, css: themeCSS });
    return {
      ...raw,
      svg: await page.evaluate(flatten, { svg, fontFamily, roles: Object.keys(style.shapes) }),
    };
  });
  busy.set(
    page,
    drawing.catch(() => {}),
  );
  return drawing;
}

/** Empties the page, cuts it off from the network, and loads the fonts and the library. */
async function makeReady(page: Page, style: DiagramStyle): Promise<void> {
  const title = `Diagrams ${styleHash(style)}`;
  // The page itself knows what it is ready for: its owner may have used it for something else.
  if ((await page.title()) === title) return;
  if (!isolated.has(page)) await page.route('**', (route) => route.abort());
  isolated.add(page);
  await page.goto('about:blank');
  await page.setContent('<!doctype html><html lang="en"><body></body>');
  const fonts = style.fonts.map(({ data, ...font }) => ({
    ...font,
    base64: Buffer.from(data).toString('base64'),
  }));
  const failed = await page.evaluate(loadFonts, fonts);
  if (failed.length > 0) {
    throw new DeckError(
      say`the browser can't load the font ${failed.join(', ')}`,
      say`the fonts of the theme, before diagrams are measured`,
      say`check that the file is a woff2 font`,
    );
  }
  await page.addScriptTag({ path: library });
  await page.evaluate((text) => {
    document.title = text;
  }, title);
}

/** All of a style that changes a drawing, as one short string. */
export function styleHash(style: DiagramStyle): string {
  const known = hashes.get(style) ?? hashOf(style);
  hashes.set(style, known);
  return known;
}

/** A style has whole fonts in it, and is asked for with each diagram. */
const hashes = new WeakMap<DiagramStyle, string>();

function hashOf(style: DiagramStyle): string {
  const hash = createHash('sha256');
  const { fonts, ...rest } = style;
  hash.update(JSON.stringify([rest.fontFamily, rest.fontSize, shapeNames(style)]));
  for (const { data, family, weight, style: slant } of fonts) {
    hash.update(JSON.stringify([family, weight, slant, data.length])).update(data);
  }
  return hash.digest('hex');
}

/**
 * The library's shape for each role. A rectangle is laid out as a framed one ("subroutine") and
 * drawn without its frame: so rectangles get the height of trapezoids and stadiums.
 */
function shapeNames({ shapes }: DiagramStyle): Record<string, string> {
  const names: Record<RoleShape, string> = {
    rectangle: 'fr-rect',
    rounded: 'fr-rect',
    trapezoid: 'trap-b',
    stadium: 'stadium',
    hexagon: 'hex',
  };
  const ofRoles = Object.entries(shapes).map(([role, shape]) => [role, names[shape]] as const);
  return {
    ...Object.fromEntries(ofRoles),
    none: names.rectangle,
    round: names.rounded,
  };
}

/**
 * The font's size, in px, that everything is laid out with; `finish` makes it the style's. The
 * layout's gaps are fixed in px, so a large size makes them small beside the labels: a diagram then
 * fills a slide with labels that can be read from the last row.
 */
export const layoutSize = 32;

function options(
  { fontFamily }: DiagramStyle,
  kind: Kind,
  source: string,
  slack: number,
): Settings {
  const fontSize = kind.isFlat ? 16 : layoutSize;
  const em = (factor: number) => Math.round(factor * fontSize);
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    deterministicIds: true,
    deterministicIDSeed: 'drawing',
    htmlLabels: false,
    look: 'classic',
    theme: 'base',
    fontFamily,
    fontSize,
    themeVariables: { fontFamily, fontSize: `${fontSize}px` },
    ...kind.options?.({ fontSize, fontFamily, em, slack }, source),
  };
}
