import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bundle } from '../../src/files/bundle.ts';
import { bundleSite } from '../../src/site/bundle.ts';
import { write } from '../folder.ts';

const steps = '<p class="step">One</p><p class="step">Two</p>';

/** A site of one deck, 'small', of three slides: 'one', 'two' with this body, and 'three'. */
export async function buildSmall(body = steps): Promise<Bundle> {
  const slide = (id: string, inside: string) => `
    import { defineSlide, html } from 'mesa-deck';
    export default defineSlide({ id: '${id}', title: 'The slide ${id}', minutes: 1,
      body: html\`${inside}\`, notes: html\`<p>Say ${id}</p>\` });`;
  const root = mkdtempSync(join(tmpdir(), 'mesa-deck-small-'));
  try {
    write(
      root,
      'slides/decks/small.ts',
      `import { defineDeck } from 'mesa-deck';
      import one from '../one.ts';
      import two from '../two.ts';
      import three from '../three.ts';
      export default defineDeck({ id: 'small', title: 'Small', slides: [one, two, three] });`,
    );
    write(root, 'slides/one.ts', slide('one', '<p>First</p>'));
    write(root, 'slides/two.ts', slide('two', body));
    write(root, 'slides/three.ts', slide('three', '<p>Naïve Bayes</p>'));
    return await bundleSite({ root, pictures: false });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
