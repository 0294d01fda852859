import { slideSize } from '../../shared/slide-size.ts';
import { element } from '../dom.ts';
import { isOurs, target } from '../ours.ts';
import type { Card } from './cards.ts';

/** How long a slide is looked at before it is worth loading, in ms: some only leaf through. */
const dwell = 400;

/**
 * A slide in large: first its small picture, then the slide itself with all of its steps, sharp in
 * any size and with a figure that runs.
 */
export class Stage {
  readonly element = element('div', { className: 'stage' });
  private readonly card: Card;
  private readonly frame = element('iframe');

  constructor(card: Card) {
    this.card = card;
    const picture = card.element.querySelector('img');
    if (picture) this.element.append(largeOf(picture));
    setTimeout(() => this.load(), picture ? dwell : 0);
  }

  private load(): void {
    // Another slide may have come, or the preview was closed.
    if (!this.element.isConnected || this.element.closest('dialog:not([open])')) return;
    const { slide, deck } = this.card;
    this.frame.title = slide.title;
    // As in a speaker view it takes no part in a talk that goes on in another window.
    this.frame.src = `${deck}/?slides=${slide.id}&view=preview`;
    const hear = (event: MessageEvent<{ readonly ready?: boolean } | null>) => {
      const { source, data } = event;
      if (!this.frame.isConnected) return removeEventListener('message', hear);
      if (source !== this.frame.contentWindow || !isOurs(event) || !data) return;
      if (data.ready) this.frame.contentWindow?.postMessage(allOf(slide.id), target);
      // A frame that is moved in the page loads anew, so it takes the picture's place where it is.
      else this.element.querySelector('img')?.remove();
    };
    addEventListener('message', hear);
    this.frame.addEventListener('load', () => this.closeByEscape());
    this.element.append(this.frame);
  }

  /** Who has gone into the slide by Tab or a click leaves all by the key that closes it anywhere else. */
  private closeByEscape(): void {
    const { contentDocument: page } = this.frame;
    page?.addEventListener('keydown', ({ key, defaultPrevented }) => {
      if (key !== 'Escape' || defaultPrevented || page.querySelector('dialog[open]')) return;
      this.element.closest('dialog')?.close();
    });
  }
}

/** What tells a deck to show a slide with all of its steps. */
function allOf(slide: string) {
  return { go: { slide, step: 99 } };
}

function largeOf(picture: HTMLImageElement): Element {
  return element('img', { ...slideSize, alt: '', decoding: 'async', src: picture.src });
}
