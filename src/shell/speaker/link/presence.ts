import type { View } from '../view/view.ts';

/** How often the audience's window is asked whether it is there, and how long it may say nothing, in ms. */
const every = 2000;
const silent = 5000;

/** Knows whether the audience's window answers, and says how to open it if not. */
export class Presence {
  private readonly view: View;
  private readonly link = document.createElement('a');
  private last = Date.now() - silent + every / 2;
  private looked = Date.now();
  private here: boolean | undefined;

  constructor(view: View, ask: () => void) {
    this.view = view;
    this.link.target = 'mesa-deck audience';
    this.link.textContent = 'Open the slides';
    setInterval(ask, every);
    setInterval(() => this.look(), every / 4);
  }

  heard(): void {
    this.last = Date.now();
    this.look();
  }

  /** Where the audience's window would open. */
  place(address: string): void {
    this.link.href = address;
  }

  say(word: string): void {
    this.view.write('word', word);
  }

  private look(): void {
    // A laptop that slept has heard nobody; whoever is there gets the time to answer.
    if (Date.now() - this.looked > silent) this.last = Date.now();
    this.looked = Date.now();
    const here = Date.now() - this.last < silent;
    if (here === this.here) return;
    const known = this.here;
    this.here = here;
    const word = this.view.part('word');
    if (!here) word.replaceChildren('No window of the audience answers. ', this.link);
    else if (known === false) word.replaceChildren('The audience’s window is there.');
  }
}
