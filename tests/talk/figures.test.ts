import { type FigureDefinition, figure } from 'mesa-deck';
import { expect, test } from 'vitest';
import attention from '../../slides/figures/attention.ts';
import compliance from '../../slides/figures/compliance.ts';
import complying from '../../slides/figures/complying.ts';
import flips from '../../slides/figures/flips.ts';
import gate from '../../slides/figures/gate.ts';
import paths from '../../slides/figures/paths.ts';
import seeds from '../../slides/figures/seeds.ts';
import selection from '../../slides/figures/selection.ts';
import notation from '../../slides/notation.ts';
import { drawStill } from '../../src/content/figure.ts';
import { symbolsIn } from '../../src/plan/uses.ts';
import { markup } from '../../src/shared/markup.ts';
import { render } from '../render/fixture.ts';

const figures = [
  ['linear-attention', attention],
  ['compliance', compliance],
  ['complying', complying],
  ['gate', gate],
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
  await expect(`${picture.trim()}\n`).toMatchFileSnapshot(`./golden/figures/${id}.html`);
});

test.each(figures)(
  '%s is drawn the same when the deck is built and live',
  async (_, definition) => {
    expect(await rendered(definition)).toContain(markup(drawStill(definition).picture));
  },
);

test.each(figures)('%s says which symbols its picture shows', (_, definition) => {
  const drawn = symbolsIn(drawStill(definition).picture, notation);
  expect(drawn.filter((name) => !symbolsIn(figure(definition), notation).includes(name))).toEqual(
    [],
  );
});
