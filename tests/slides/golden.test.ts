import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import lightning from '../../slides/decks/lightning.ts';
import notation from '../../slides/notation.ts';
import { renderSlides } from '../../src/render/deck.ts';

const references = JSON.parse(readFileSync('slides/references.json', 'utf8'));

/** Drawings have tests of their own, and their coordinates depend on the browser. */
const draw = async (sources: readonly string[]) =>
  sources.map(() => ({ svg: '<svg viewBox="0 0 1 1"></svg>', width: 1, height: 1, steps: 0 }));

test('the slides of the lightning talk come out as they were last read by a person', async () => {
  const sections = await renderSlides(lightning, { notation, references, draw });
  for (const [index, { id }] of lightning.slides.entries()) {
    await expect(`${sections[index]}\n`).toMatchFileSnapshot(`../golden/slides/${id}.html`);
  }
});
