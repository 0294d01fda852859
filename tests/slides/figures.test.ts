import { figure } from 'mesa-deck';
import { expect, test } from 'vitest';
import attention from '../../slides/figures/attention.ts';
import compliance from '../../slides/figures/compliance.ts';
import complying from '../../slides/figures/complying.ts';
import flips from '../../slides/figures/flips.ts';
import gate from '../../slides/figures/gate.ts';
import paths from '../../slides/figures/paths.ts';
import seeds from '../../slides/figures/seeds.ts';
import selection from '../../slides/figures/selection.ts';
import { markup } from '../../src/shell/markup.ts';
import { render } from '../render/fixture.ts';

const figures = [
  ['linear-attention', figure(attention)],
  ['compliance', figure(compliance)],
  ['complying', figure(complying)],
  ['gate', figure(gate)],
  ['seeds', figure(seeds)],
  ['paths', figure(paths)],
  ['flips', figure(flips)],
  ['selection', figure(selection)],
] as const;

test.each(figures)('%s stands still as it was last read by a person', async (id, content) => {
  const section = await render({ body: content });
  const picture = section.slice(section.indexOf('<figure'), section.indexOf('</figure>'));
  await expect(`${picture.trim()}\n`).toMatchFileSnapshot(`../golden/figures/${id}.html`);
});

test.each(figures)('%s is drawn the same when the deck is built and live', async (_, content) => {
  const section = await render({ body: content });
  expect(section).toContain(markup(content.still.picture));
});
