import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Deck } from 'mesa-deck';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { lookAtDeck } from '../../src/check/examine.ts';
import { lineOf } from '../../src/check/finding.ts';
import type { Standards } from '../../src/fields/standards.ts';
import type { Bundle } from '../../src/files/bundle.ts';
import { standardsOf } from '../../src/site/project/packages.ts';
import { ownSheet } from '../../src/site/styles/sheets.ts';
import { builtFolder, newContext, openDeck } from './page.ts';

/** What is not valid in the pages of some decks, and of the shelf. */
export async function invalidIn(decks: readonly Deck[]): Promise<readonly string[]> {
  const dist = await builtFolder();
  const messages: string[] = [];
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // KaTeX places its boxes by style attributes.
      'no-inline-style': 'off',
      // KaTeX sets a space before an equals sign here and there, which is valid too.
      'attr-delimiter': 'off',
      // Ids of the page's own parts begin as no slide's does.
      'valid-id': ['error', { relaxed: true }],
      'doctype-style': ['error', { style: 'lowercase' }],
      // How a template is indented is not a question of validity.
      'no-trailing-whitespace': 'off',
      // A ">" in text is valid as it is.
      'no-raw-characters': 'off',
      // Controls of two figures may have one name: they are in no form, and nothing is sent.
      'form-dup-name': 'off',
      // What answers at each key has nothing to be sent.
      'wcag/h32': 'off',
      'long-title': 'off',
      'require-sri': 'off',
    },
  });
  for (const page of [
    'index.html',
    ...[...decks.map(({ id }) => id), 'remix'].flatMap((id) => [
      `${id}/index.html`,
      `${id}/speaker/index.html`,
      `${id}/handout/index.html`,
    ]),
  ]) {
    const report = await validator.validateString(readFileSync(join(dist, page), 'utf8'));
    for (const result of report.results) {
      messages.push(
        ...result.messages.map(
          ({ line, ruleId, message }) => `${page}:${line} ${ruleId}: ${message}`,
        ),
      );
    }
  }
  return messages;
}

/** The built site, as the deck doctor reads it. */
async function builtSite(): Promise<Bundle> {
  const dist = await builtFolder();
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
  return new Map(
    files.map((file) => [relative(dist, file).replaceAll('\\', '/'), readFileSync(file)]),
  );
}

/** What the deck doctor says of slides that it looks at: what can't be read, or leaves its place. */
export async function lookedAt(
  decks: readonly Deck[],
  { root, standards = standardsOf(root) }: { root: string; standards?: Standards },
): Promise<readonly string[]> {
  const browser = (await newContext()).browser() as Browser;
  const site = await builtSite();
  const file = join(root, ownSheet);
  const sheets = existsSync(file) ? [{ file, place: ownSheet }] : [];
  const found: string[] = [];
  for (const deck of decks) {
    expect(deck.slides.length).toBeGreaterThan(0);
    const seen = lookAtDeck(browser, site, deck, { root, standards, sheets });
    for await (const finding of seen) found.push(lineOf(finding));
  }
  return found;
}

/**
 * How the marks of a role look on all slides of a page: colours and lines as the browser computes
 * them, and of a shape which corners of its box it fills, from the top left: a rectangle is 1111.
 */
function looksOf(page: Page, role: 'base' | 'mesa') {
  return page.evaluate((role) => {
    const unique = (values: readonly string[]) => [...new Set(values)].sort();
    const all = (selector: string) => [...document.querySelectorAll<Element>(selector)];
    const style = (element: Element) => getComputedStyle(element);
    const marks = all(
      ['node', 'cluster', 'actor', 'period', 'event', 'point']
        .map((kind) => `.${kind}.${role} > .shape:not(.inner)`)
        .concat(['mark', 'dot', 'cell'].map((kind) => `.picture .${role}-${kind}`))
        .concat(`.picture .fill-${role}`)
        .join(),
    ).filter((each) => each instanceof SVGGeometryElement);
    const corners = (mark: SVGGeometryElement) => {
      const { x, y, width, height } = mark.getBBox();
      const at = (right: number, down: number) =>
        Number(mark.isPointInFill({ x: x + right * width, y: y + down * height }));
      return [at(0.03, 0.03), at(0.97, 0.03), at(0.97, 0.97), at(0.03, 0.97)].join('');
    };
    const lines = all(`.picture .${role}-line`);
    return {
      shapes: unique(marks.map(corners)),
      colours: unique([
        ...marks.map((each) => style(each).fill),
        ...marks.map((each) => style(each).stroke).filter((stroke) => stroke !== 'none'),
        ...lines.map((each) => style(each).stroke),
        ...all(`.slide b.${role}, .slide span.${role}, .role-${role} .mord`).map(
          (each) => style(each).color,
        ),
      ]),
      lines: unique([
        ...marks
          .filter((each) => style(each).stroke !== 'none')
          .map((each) => style(each).strokeDasharray),
        ...lines.map((each) => style(each).strokeDasharray),
        ...all(`.slide b.${role}`).map((each) => style(each).borderBottomStyle),
      ]),
    };
  }, role);
}

/** Expects that the marks of base and mesa share no colour, shape or line in a deck. */
export async function expectApart(deck: string): Promise<void> {
  const page = await openDeck(`${deck}/`);
  await page.addStyleTag({ content: '.slides > section { display: grid !important }' });
  const [base, mesa] = [await looksOf(page, 'base'), await looksOf(page, 'mesa')];
  // Rectangles on the one side, trapezoids that stand on their broad side on the other.
  expect([base.shapes, mesa.shapes]).toEqual([['1111'], ['0011']]);
  for (const kind of ['colours', 'lines'] as const) {
    expect([kind, base[kind].length > 0, mesa[kind].length > 0]).toEqual([kind, true, true]);
    expect([kind, base[kind].filter((each) => mesa[kind].includes(each))]).toEqual([kind, []]);
  }
}
