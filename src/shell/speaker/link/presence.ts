import { button, element } from '../../dom.ts';
import { word } from '../../words.ts';
import type { View } from '../view/view.ts';

/** How often the audience's window is asked whether it is there, and how long it may say nothing, in ms. */
const every = 2000;
const silent = 5000;

/** Knows whether the audience's window answers, and says how to open it if not. */
export class Presence {
  private readonly view: View;
  private readonly link = element('a', {}, word('speaker.openSlides'));
  private readonly timers: readonly ReturnType<typeof setInterval>[];
  private last = Date.now() - silent + every / 2;
  private looked = Date.now();
  private here: boolean | undefined;

  /** `open` opens the audience's window. */
  constructor(view: View, ask: () => void, open: () => void) {
    this.view = view;
    this.link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open();
    });
    this.timers = [setInterval(ask, every), setInterval(() => this.look(), every / 4)];
  }

  /** Looks no more, and says why no other window can be heard. */
  giveUp(): void {
    for (const timer of this.timers) clearInterval(timer);
    this.view.part('presence').replaceChildren(word('speaker.noLink'), this.link);
  }

  heard(): void {
    this.last = Date.now();
    this.look();
  }

  /** Where the audience's window would open. */
  place(address: string): void {
    this.link.href = address;
  }

  say(said: string): void {
    this.view.write('word', said);
  }

  /** Says what was done, with a button that takes it back. */
  offer(done: string, undo: () => void): void {
    const back = button(word('speaker.undo'), () => {
      this.say('');
      undo();
    });
    this.view.part('word').replaceChildren(`${done} `, back);
  }

  private look(): void {
    // A laptop that slept has heard nobody; whoever is there gets the time to answer.
    if (Date.now() - this.looked > silent) this.last = Date.now();
    this.looked = Date.now();
    const here = Date.now() - this.last < silent;
    if (here === this.here) return;
    const known = this.here;
    this.here = here;
    const line = this.view.part('presence');
    if (!here) line.replaceChildren(word('speaker.noAudience'), this.link);
    else if (known === false) line.replaceChildren(word('speaker.audienceHere'));
  }
}
