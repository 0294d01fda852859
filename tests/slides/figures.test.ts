import { type FigureDefinition, figure } from 'mesa-deck';
import { expect, test } from 'vitest';
import attention from '../../slides/figures/attention.ts';
import compliance from '../../slides/figures/compliance.ts';
import flips from '../../slides/figures/flips.ts';
import paths from '../../slides/figures/paths.ts';
import seeds from '../../slides/figures/seeds.ts';
import selection from '../../slides/figures/selection.ts';
import { drawStill } from '../../src/content/figure.ts';
import { markup } from '../../src/shared/markup.ts';
import { render } from '../render/fixture.ts';

const figures = [
  ['linear-attention', attention],
  ['compliance', compliance],
  ['seeds', seeds],
  ['paths', paths],
  ['flips', flips],
  ['selection', selection],
] as readonly (readonly [string, FigureDefinition])[];

const rendered = (definition: FigureDefinition) =>
  render({ body: figure(definition) }, { figures: new Map([[definition.id, definition]]) });

test.each(figures)('%s stands still as it was last read by a person', async (id, definition) => {
  const section = await rendered(definition);
  const picture = section.slice(section.indexOf('<figure'), section.indexOf('</figure>'));
  await expect(`${picture.trim()}\n`).toMatchFileSnapshot(`../golden/figures/${id}.html`);
});

test.each(figures)(
  '%s is drawn the same when the deck is built and live',
  async (_, definition) => {
    expect(await rendered(definition)).toContain(markup(drawStill(definition).picture));
  },
);
