import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import lightning from '../../slides/decks/lightning.ts';
import notation from '../../slides/notation.ts';
import { renderSlides } from '../../src/render/deck.ts';
import { withNotes } from '../../src/render/slide/slide.ts';

const references = JSON.parse(readFileSync('slides/references.json', 'utf8'));

/** Drawings have tests of their own, and their coordinates depend on the browser. */
const draw = async (sources: readonly string[]) =>
  sources.map(() => ({ svg: '<svg viewBox="0 0 1 1"></svg>', width: 1, height: 1, steps: 0 }));

test('the slides of the lightning talk come out as they were last read by a person', async () => {
  const slides = await renderSlides(lightning, { notation, references, draw });
  for (const slide of slides) {
    await expect(`${withNotes(slide)}\n`).toMatchFileSnapshot(`../golden/slides/${slide.id}.html`);
  }
});
