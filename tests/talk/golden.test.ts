import { readFileSync } from 'node:fs';
import type { FigureDefinition } from 'mesa-deck';
import { expect, test } from 'vitest';
import lightning from '../../slides/decks/lightning.ts';
import seeds from '../../slides/figures/seeds.ts';
import notation from '../../slides/notation.ts';
import { renderDeck, withNotes } from '../render/fixture.ts';

const figures = new Map([[seeds.id, seeds as FigureDefinition]]);
const references = JSON.parse(readFileSync('slides/references.json', 'utf8'));

/** Drawings have tests of their own, and their coordinates depend on the browser. */
test('the slides of the lightning talk come out as they were last read by a person', async () => {
  const slides = await renderDeck(lightning, {
    notation,
    references,
    fileOf: () => undefined,
    figures,
  });
  for (const slide of slides) {
    await expect(`${withNotes(slide)}\n`).toMatchFileSnapshot(`./golden/slides/${slide.id}.html`);
  }
});
