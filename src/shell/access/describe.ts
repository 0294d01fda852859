import type { RevealApi } from 'reveal.js';
import { deckKeys } from '../../shared/keys/keymap.ts';
import { tell } from '../deck/message.ts';
import { button, element } from '../dom.ts';
import { type Binding, isFor } from '../keys/listen.ts';
import { word } from '../words.ts';

/** What the diagrams and pictures of a slide show, at length, for who does not see them: a key away. */
export function describeKey(deck: RevealApi): Binding {
  const run = () => {
    const kept = deck
      .getCurrentSlide()
      ?.querySelectorAll<HTMLTemplateElement>('template.described');
    if (kept && kept.length > 0) show([...kept]);
    else tell(word('deck.noDescription'));
  };
  return { action: 'describe', run };
}

function show(kept: readonly HTMLTemplateElement[]): void {
  const parts = kept.map((each) => {
    const shown = each.parentElement?.querySelector('[aria-label], img[alt]');
    const name = shown?.getAttribute('aria-label') ?? shown?.getAttribute('alt');
    const content = document.importNode(each.content, true);
    const lang = each.closest<HTMLElement>('[lang]')?.lang ?? '';
    return element('section', { lang }, element('h2', {}, name ?? ''), content);
  });
  const close = button(word('common.close'), () => dialog.close());
  const text = element('div', { className: 'text', tabIndex: 0 }, ...parts);
  const dialog = element(
    'dialog',
    { className: 'described', 'aria-label': word('deck.described') },
    text,
    close,
  );
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (isFor(event, deckKeys.describe)) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  text.focus();
}
