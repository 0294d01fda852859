import type { RevealApi } from 'reveal.js';
import { tell } from '../deck/message.ts';
import { element } from '../dom.ts';
import { word } from '../words.ts';

/**
 * Loads pages of other sites when their buttons are pressed, and takes them away when the slide is left. They
 * run in a sandbox: they lead no window elsewhere, open none, and the deck hears nothing of what they say.
 */
export function offerPages(deck: RevealApi, slides: Element): void {
  const close = (figure: Element) => {
    figure.classList.remove('loaded');
    figure.querySelector('iframe')?.remove();
    rename(figure, 'load');
  };
  const load = (figure: HTMLElement) => {
    const { embed: address = '', title = '' } = figure.dataset;
    const frame = element('iframe', { title, referrerPolicy: 'no-referrer', allow: '' });
    // A page that is of our own site would have the run of it.
    const own = new URL(address).origin === location.origin;
    frame.setAttribute('sandbox', `allow-scripts allow-forms${own ? '' : ' allow-same-origin'}`);
    frame.src = address;
    // Who has pressed a button has not given the keys away.
    frame.addEventListener('load', () => {
      if (document.activeElement === frame)
        figure.querySelector<HTMLElement>('.embed-load')?.focus();
    });
    figure.classList.add('loaded');
    figure.querySelector('.screen > .poster')?.after(frame);
    rename(figure, 'close');
  };
  slides.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('.embed-load') : null;
    const figure = button?.closest<HTMLElement>('[data-embed]');
    if (!figure) return;
    if (figure.classList.contains('loaded')) close(figure);
    else load(figure);
  });
  deck.on('slidechanged', () => {
    for (const figure of slides.querySelectorAll('.embed.loaded')) close(figure);
  });
  // A page that takes the keys without having been pointed at would keep them from the deck.
  addEventListener('blur', () => {
    setTimeout(() => {
      const { activeElement: frame } = document;
      if (!(frame instanceof HTMLIFrameElement) || !frame.closest('.embed')) return;
      if (frame.matches(':hover')) return;
      frame.blur();
      focus();
    });
  });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    if (!/^(?:frame|child|default)-src/.test(effectiveDirective)) return;
    for (const figure of slides.querySelectorAll('.embed.loaded')) close(figure);
    tell(word('deck.hostRefuses'));
  });
}

function rename(figure: Element, state: 'load' | 'close'): void {
  const button = figure.querySelector<HTMLElement>('.embed-load');
  const label = button?.dataset[state];
  if (button && label !== undefined) button.textContent = label;
}
