import type { RevealApi } from 'reveal.js';
import { deckKeys } from '../../shared/keys/keymap.ts';
import { element } from '../dom.ts';
import { openHelp } from '../keys/help.ts';
import { type Binding, listen } from '../keys/listen.ts';
import { word } from '../words.ts';
import { curtain } from './curtain.ts';
import { hideIdleCursor } from './idle.ts';
import { jump } from './jump.ts';
import { leave, moves } from './moves.ts';
import { Pointer } from './pointer.ts';
import { keepAwake } from './wake.ts';
import { zoom } from './zoom.ts';

/** What a speaker reaches for during a talk; `more` are keys of other parts of the deck. */
export function addLectern(
  deck: RevealApi,
  slides: Element,
  more: readonly Binding[],
): readonly Binding[] {
  const pointer = new Pointer();
  const bindings: readonly Binding[] = [
    ...jump(deck),
    ...moves(deck),
    ...curtain(),
    ...pointer.keys(),
    ...more,
    ...zoom(deck, slides),
    { action: 'help', run: () => showHelp(bindings) },
    leave(),
  ];
  listen(deckKeys, bindings);
  keepAwake();
  hideIdleCursor();
  if (navigator.maxTouchPoints > 0) addTouch(deck, pointer);
  return bindings;
}

function showHelp(bindings: readonly Binding[]): void {
  const version = element('p', { className: 'version' });
  openHelp(deckKeys, bindings, {
    label: word('deck.keys'),
    className: 'help',
    end: [...editions(), version, ...licenses()],
  });
  sayVersion(version);
}

/** The ways to the deck in other languages. */
function editions(): readonly Node[] {
  const nav = document.querySelector('.editions');
  return nav ? [nav.cloneNode(true)] : [];
}

/** The way to the licences of what the page is made of: a file beside it, or a text inside of it. */
function licenses(): readonly Element[] {
  const file = document.querySelector<HTMLLinkElement>('link[rel="license"]')?.href;
  const text = document.querySelector('script#_licenses')?.textContent;
  if (!file && !text) return [];
  const href = file ?? URL.createObjectURL(new Blob([text ?? ''], { type: 'text/plain' }));
  return [element('a', { className: 'licenses', target: '_blank', href }, word('deck.licenses'))];
}

/** Which version this is is asked for seldom, so the page comes without what knows it. */
async function sayVersion(place: Element): Promise<void> {
  const { describeVersion } = await import('../app/kept.ts');
  place.textContent = await describeVersion();
}

/** Until it is there, and if it does not come, reveal.js has its own. */
async function addTouch(deck: RevealApi, pointer: Pointer): Promise<void> {
  try {
    const { Touch } = await import('./touch.ts');
    new Touch(deck, pointer);
    deck.configure({ touch: false });
  } catch {
    // Swipes are all that is left then.
  }
}
