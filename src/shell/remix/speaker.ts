/** The speaker view of a remix: the notes come from the speaker's pages of its decks. */
import { assemble } from './assemble.ts';
import { leadToSources } from './mend.ts';

const script = document.querySelector<HTMLElement>('.script');
if (script) await start(script);

async function start(script: HTMLElement): Promise<void> {
  const assembled = await assemble({
    site: '../../',
    page: 'speaker/',
    selectorOf: (id) => `.script > [data-slide="${id}"]`,
  });
  if (!assembled) return;
  const { parts, unlisted, title } = assembled;
  leadToSources(parts, unlisted);
  const heading = document.querySelector('.script-head h1');
  if (heading) heading.textContent = title;
  script.replaceChildren(...parts);
  script.dataset['arranged'] = '';
  // The audience's page reports what is wrong with the link.
  await assembled.start();
}
