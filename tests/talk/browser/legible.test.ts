import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openDeck, useBrowser } from '../../browser/page.ts';
import { decks, newSlides } from '../decks.ts';

useBrowser();

test('the pages are valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // KaTeX places its boxes by style attributes.
      'no-inline-style': 'off',
      'doctype-style': ['error', { style: 'lowercase' }],
      // How a template is indented is not a question of validity.
      'no-trailing-whitespace': 'off',
      // A ">" in text is valid as it is.
      'no-raw-characters': 'off',
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
    const report = await validator.validateString(readFileSync(join(inject('dist'), page), 'utf8'));
    const messages = report.results.flatMap(({ messages }) =>
      messages.map(({ line, ruleId, message }) => `${page}:${line} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  }
});

/** What is measured of one slide at 1280 × 720, in px. */
async function measure(page: Page, id: string) {
  await page.evaluate((each) => {
    location.hash = `#/${each}`;
  }, id);
  await page.waitForSelector(`#${id}.present`, { state: 'attached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.locator(`#${id}`).evaluate((slide) => {
    const shown = (element: Element) => {
      const box = element.getBoundingClientRect();
      const { visibility } = getComputedStyle(element);
      return box.width > 0 && (visibility !== 'hidden' || element.closest('.step') !== null);
    };
    const all = [...slide.querySelectorAll('*')].filter(shown);
    const texts = all.filter((each) =>
      [...each.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
      ),
    );
    const nameOf = (each: Element) =>
      `${each.tagName.toLowerCase()} “${each.textContent?.trim().slice(0, 40)}”`;
    const sizeOf = (each: Element) => {
      const svg = each.closest('svg');
      const scale = svg ? svg.getBoundingClientRect().width / (svg.viewBox.baseVal.width || 1) : 1;
      return Number.parseFloat(getComputedStyle(each).fontSize) * scale;
    };
    const tooSmall = (selector: string, least: number) =>
      texts
        .filter(
          (each) =>
            each.matches(selector) && !each.closest('.katex') && sizeOf(each) < least - 0.05,
        )
        .map((each) => `${nameOf(each)} ${sizeOf(each).toFixed(1)} px`);
    const frame = slide.getBoundingClientRect();
    return {
      outside: all
        .filter(
          (each) =>
            !each.closest('.backdrop') && each.closest('svg') === (each.closest('svg') && null),
        )
        .filter((each) => {
          const box = each.getBoundingClientRect();
          return (
            box.right > frame.right - 60 ||
            box.bottom > frame.bottom - 20 ||
            box.left < 60 ||
            box.top < 30
          );
        })
        .map(nameOf),
      overflowing: all
        .filter(
          (each) =>
            !each.closest('.katex-display, .katex, svg') &&
            getComputedStyle(each).display !== 'inline',
        )
        .filter((each) => {
          // Letters may reach out of their line; a slide's parts may not reach into one another.
          const tall = each.matches('.slide-body, .slide-foot') ? each.scrollHeight : 0;
          return each.scrollWidth > each.clientWidth + 1 || tall > each.clientHeight + 1;
        })
        .map(nameOf),
      labels: tooSmall('.diagram *', 24),
      body: tooSmall(
        '.slide-body :not(cite, cite *, .references *, .glossary *, .kicker, .diagram *)',
        24,
      ),
      rest: tooSmall('*', 16),
    };
  });
}

test.each(decks.map((deck) => [deck.id, deck] as const))(
  'every new slide of %s can be read from the last row, and nothing leaves its place',
  async (name, deck) => {
    const page = await openDeck(`${name}/`);
    // KaTeX's MathML is for screen readers, and overflows by design.
    await page.addStyleTag({ content: '.katex-mathml { display: none }' });
    const faults = [];
    for (const { id } of newSlides(deck)) {
      const found = Object.entries(await measure(page, id)).filter(([, list]) => list.length > 0);
      if (found.length > 0) faults.push([id, Object.fromEntries(found)]);
    }
    expect(faults).toEqual([]);
  },
);

/**
 * How the marks of a role look on all slides of a deck: colours and lines as the browser computes
 * them, and of a shape which corners of its box it fills, from the top left: a rectangle is 1111.
 */
async function looksOf(deck: string, role: 'base' | 'mesa') {
  const page = await openDeck(`${deck}/`);
  await page.addStyleTag({ content: '.slides > section { display: grid !important }' });
  const looks = await page.evaluate((role) => {
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
  await page.context().close();
  return looks;
}

test.each(decks.map(({ id }) => id))(
  'base and mesa never share a colour, a shape or a line in %s',
  async (deck) => {
    const [base, mesa] = [await looksOf(deck, 'base'), await looksOf(deck, 'mesa')];
    // Rectangles on the one side, trapezoids that stand on their broad side on the other.
    expect([base.shapes, mesa.shapes]).toEqual([['1111'], ['0011']]);
    for (const kind of ['colours', 'lines'] as const) {
      expect([kind, base[kind].length > 0, mesa[kind].length > 0]).toEqual([kind, true, true]);
      expect([kind, base[kind].filter((each) => mesa[kind].includes(each))]).toEqual([kind, []]);
    }
  },
);
