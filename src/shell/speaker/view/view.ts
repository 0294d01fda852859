import { labelOf } from '../../../shared/keys/keymap.ts';
import { speakerKeys } from '../../../shared/keys/speaker.ts';

/** What a speaker view is made of, around the notes that the page comes with. */
export interface View {
  readonly root: HTMLElement;
  /** Sets the text of a part, by its class. */
  write(part: string, text: string): void;
  /** The element of a part. */
  part<E extends HTMLElement = HTMLElement>(name: string): E;
}

const markup = `
<header class="bar">
  <p class="figure"><span class="now-clock"></span><small>clock</small></p>
  <p class="figure"><span class="elapsed"></span><small class="elapsed-label">elapsed</small></p>
  <p class="figure"><span class="left"></span><small class="left-label">left</small></p>
  <p class="pace"></p>
</header>
<div class="strip" aria-hidden="true"><i class="hand"></i></div>
<div class="bands">
  <section class="frozen" aria-label="Frozen" hidden>
    <p><b>Frozen</b> <span class="frozen-at"></span></p>
    <button type="button" data-do="freeze">Back to it <kbd>${labelOf(speakerKeys.freeze)}</kbd></button>
    <button type="button" data-do="show">Show them this <kbd>${labelOf(speakerKeys.show)}</kbd></button>
  </section>
  <section class="dark" aria-label="Dark" hidden>
    <p><b class="colour"></b> The audience sees no slide</p>
    <button type="button" data-do="black">Show the slide <kbd>${labelOf(speakerKeys.black)}</kbd></button>
  </section>
</div>
<section class="stage now" aria-label="Now">
  <h2><b class="now-label">Now</b> <span class="now-title"></span> <em class="now-step"></em>
  <button type="button" data-do="pen">Draw</button></h2>
</section>
<section class="stage next" aria-label="Next">
  <h2><b>Next</b> <span class="next-title"></span></h2>
  <p class="end">That was the last one.</p>
</section>
<section class="drops" aria-label="Slides that can be dropped" hidden>
  <h2 class="proposal"></h2>
  <ul class="spares"></ul>
</section>
<div class="says">
  <div class="film-bar" role="group" aria-label="Film" hidden>
    <button type="button" class="film-play">Play</button>
    <input type="range" class="film-at" min="0" step="0.1" aria-label="Where it is, in seconds" autocomplete="off">
    <span class="film-time"></span>
  </div>
  <p class="word" role="status"></p>
  <p class="presence" role="status"></p>
</div>
<footer class="tools">
  <button type="button" data-do="back">Back</button>
  <button type="button" data-do="next">Next</button>
  <button type="button" data-do="freeze">Freeze</button>
  <span class="gap"></span>
  <button type="button" data-do="begin">Start the clock</button>
  <label><input class="length" type="number" min="1" max="600" step="1" autocomplete="off"> min</label>
  <label>end at <input class="end-at" type="time" autocomplete="off"></label>
  <span class="gap"></span>
  <button type="button" data-do="smaller" aria-label="A−, smaller notes">A−</button>
  <button type="button" data-do="larger" aria-label="A+, larger notes">A+</button>
  <span class="gap last"></span>
  <button type="button" data-do="drops">Drop…</button>
  <button type="button" data-do="spread">Second display</button>
  <a class="to-rehearse">Rehearse</a>
  <button type="button" data-do="help">Keys</button>
</footer>`;

/** Builds the view into the page; the notes stay, one slide's at a time. */
export function buildView(root: HTMLElement): View {
  const parts = document.createElement('template');
  parts.innerHTML = markup;
  root.querySelector('.script-head')?.remove();
  root.prepend(parts.content);
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
