import { linkQuery } from '../remix/query.ts';
import { word } from '../words.ts';
import { ask, copy } from './dialog.ts';
import { sourceOf } from './source.ts';
import type { TrayStore } from './store.ts';

/** Some hosts take no longer address. */
const longLink = 8000;

/** The ways out of the tray: to present, share, print, or go on in code. */
export class Ways {
  private readonly nav: HTMLElement;
  private readonly store: TrayStore;
  private readonly say: (words: string) => void;

  constructor(nav: HTMLElement, store: TrayStore, say: (words: string) => void) {
    this.nav = nav;
    this.store = store;
    this.say = say;
    nav.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
      if (button?.dataset['do'] === 'share') this.share();
      if (button?.dataset['do'] === 'source') this.source();
    });
  }

  show(): void {
    const query = this.query();
    const addresses = { present: '', read: 'read/', handout: 'handout/', print: '' } as const;
    this.nav.hidden = this.store.tray.length === 0;
    for (const link of this.nav.querySelectorAll<HTMLAnchorElement>('[data-way]')) {
      const way = link.dataset['way'] as keyof typeof addresses;
      link.target = '_blank';
      link.href = `remix/${addresses[way]}${query}${way === 'print' ? '&view=print' : ''}`;
    }
  }

  private query(): string {
    return linkQuery(this.store.tray, this.store.title);
  }

  private async share(): Promise<void> {
    const address = new URL(`remix/${this.query()}`, location.href).href;
    const long =
      address.length > longLink
        ? word('tray.longLink', { length: address.length, most: longLink })
        : '';
    if (await copy(address)) this.say(word('tray.linkCopied') + long);
    else ask(word('tray.link'), word('tray.copyHere') + long, address);
  }

  private source(): void {
    const { name, code } = sourceOf(this.store.picks, this.store.title, this.store.lookup);
    ask(name, word('tray.source'), code, name);
  }
}
