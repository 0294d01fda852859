/** A deck of the slides that the page's address names. */

import { isView } from '../../shared/addresses.ts';
import { element } from '../dom.ts';
import { assemble } from './assemble.ts';
import { leadToSources } from './mend.ts';

const slides = document.querySelector<HTMLElement>('.slides');
const printing = isView(location.search, 'print');
import.meta.hot?.on('mesa-deck:update', () => location.reload());
if (slides) await start(slides);

async function start(slides: HTMLElement): Promise<void> {
  const assembled = await assemble({
    site: '../',
    page: '',
    selectorOf: (id) => `.slides [data-slide="${id}"]`,
  });
  if (!assembled) return;
  const { parts, unlisted, words } = assembled;
  leadToSources(parts, unlisted);
  slides.replaceChildren(...parts);
  slides.dataset['arranged'] = '';
  if (words.length > 0) {
    const said = element('template', { className: 'word' });
    said.content.append(...words);
    document.body.append(said);
  }
  await assembled.start();
  if (!printing) return;
  await document.fonts.ready;
  print();
}
