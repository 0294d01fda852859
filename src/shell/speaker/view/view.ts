import { html } from '../../../content/templates.ts';
import { labelOf } from '../../../shared/keys/labels.ts';
import { speakerKeys } from '../../../shared/keys/speaker.ts';
import { markup } from '../../../shared/markup.ts';
import { element } from '../../dom.ts';
import { word } from '../../words.ts';

/** What a speaker view is made of, around the notes that the page comes with. */
export interface View {
  readonly root: HTMLElement;
  /** Sets the text of a part, by its class. */
  write(part: string, text: string): void;
  /** The element of a part. */
  part<E extends HTMLElement = HTMLElement>(name: string): E;
}

const parts = () => html`
<header class="bar">
  <p class="figure"><span class="now-clock"></span><small>${word('speaker.clock')}</small></p>
  <p class="figure"><span class="elapsed"></span><small class="elapsed-label">${word('speaker.elapsed')}</small></p>
  <p class="figure"><span class="left"></span><small class="left-label">${word('speaker.left')}</small></p>
  <p class="pace"></p>
</header>
<div class="strip" aria-hidden="true"><i class="hand"></i></div>
<div class="bands">
  <section class="frozen" aria-label="${word('speaker.frozen')}" hidden>
    <p><b>${word('speaker.frozen')}</b> <span class="frozen-at"></span></p>
    <button type="button" data-do="freeze">${word('speaker.thaw')} <kbd>${labelOf(speakerKeys.freeze, word)}</kbd></button>
    <button type="button" data-do="show">${word('speaker.show')} <kbd>${labelOf(speakerKeys.show, word)}</kbd></button>
  </section>
  <section class="dark" aria-label="${word('speaker.dark')}" hidden>
    <p><b class="colour"></b> ${word('speaker.noSlideSeen')}</p>
    <button type="button" data-do="black">${word('speaker.undark')} <kbd>${labelOf(speakerKeys.black, word)}</kbd></button>
  </section>
</div>
<section class="stage now" aria-label="${word('speaker.now')}">
  <h2><b class="now-label">${word('speaker.now')}</b> <span class="now-title"></span> <em class="now-step"></em>
  <button type="button" data-do="pen">${word('speaker.draw')}</button></h2>
</section>
<section class="stage next" aria-label="${word('speaker.next')}">
  <h2><b>${word('speaker.next')}</b> <span class="next-title"></span></h2>
  <p class="end">${word('speaker.over')}</p>
</section>
<section class="drops" aria-label="${word('speaker.canDrop')}" hidden>
  <h2 class="proposal"></h2>
  <ul class="spares"></ul>
</section>
<section class="says" aria-label="${word('speaker.messages')}">
  <div class="film-bar" role="group" aria-label="${word('speaker.film')}" hidden>
    <button type="button" class="film-play">${word('speaker.play')}</button>
    <input type="range" class="film-at" min="0" step="0.1" aria-label="${word('speaker.filmAt')}" autocomplete="off">
    <span class="film-time"></span>
  </div>
  <p class="word" role="status"></p>
  <p class="presence" role="status"></p>
</section>
<footer class="tools">
  <button type="button" data-do="back">${word('speaker.toolBack')}</button>
  <button type="button" data-do="next">${word('speaker.toolNext')}</button>
  <button type="button" data-do="freeze">${word('speaker.toolFreeze')}</button>
  <span class="gap"></span>
  <button type="button" data-do="begin">${word('speaker.begin')}</button>
  <span class="length-field">${word.parts('speaker.length', { field: lengthField })}</span>
  <label>${word.parts('speaker.endAt', { field: endField })}</label>
  <span class="gap"></span>
  <button type="button" data-do="smaller" aria-label="${word('speaker.smaller')}"><bdi dir="ltr">A−</bdi></button>
  <button type="button" data-do="larger" aria-label="${word('speaker.larger')}"><bdi dir="ltr">A+</bdi></button>
  <span class="gap last"></span>
  <button type="button" data-do="drops">${word('speaker.toolDrops')}</button>
  <button type="button" data-do="spread">${word('speaker.toolSpread')}</button>
  <a class="to-rehearse">${word('speaker.rehearse')}</a>
  <button type="button" data-do="help">${word('speaker.toolKeys')}</button>
</footer>`;

const lengthField = html`<input class="length" type="number" min="1" max="600" step="1" autocomplete="off">`;
const endField = html`<input class="end-at" type="time" autocomplete="off">`;

/** Builds the view into the page; the notes stay, one slide's at a time. */
export function buildView(root: HTMLElement): View {
  const made = element('template');
  made.innerHTML = markup(parts());
  root.querySelector('.script-head')?.remove();
  root.prepend(made.content);
  root.classList.add('on');
  // A link that is followed must not lead the speaker view away.
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.script .notes a')) {
    link.target = '_blank';
  }
  const part = <E extends HTMLElement>(name: string) => root.querySelector(`.${name}`) as E;
  const write = (name: string, text: string) => {
    const element = part(name);
    // Four times a second, mostly the same: what is not touched needs no new layout.
    if (element.textContent !== text) element.textContent = text;
  };
  return { root, part, write };
}
