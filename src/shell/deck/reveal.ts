import Reveal, { type RevealApi } from 'reveal.js';
import { isView } from '../../shared/addresses.ts';
import { slideSize } from '../../shared/slide-size.ts';
import { isMirrored } from '../direction.ts';

/** A deck of reveal.js that does as the kit says, whatever is said in its address or by other pages. */
export function makeDeck(element: HTMLElement, preview: boolean): RevealApi {
  return new Reveal(element, {
    ...slideSize,
    margin: 0,
    minScale: 0.1,
    maxScale: 8,
    center: false,
    rtl: isMirrored(),
    display: 'grid',
    controls: false,
    progress: false,
    hash: !preview,
    fragmentInURL: true,
    transition: 'none',
    // The slides beside the present one are laid out ahead; more would only make the start longer.
    viewDistance: 2,
    scrollActivationWidth: null as never,
    pdfSeparateFragments: false,
    help: false,
    hideInactiveCursor: false,
    // Its keys go by their places on an American keyboard, and take what a focused control needs.
    keyboard: false,
    postMessage: false,
    postMessageEvents: false,
    ...(isView(location.search, 'print') ? { view: 'print' as const } : {}),
  });
}

/** reveal.js reads its settings from the address, so the query is taken away while it starts. */
export function startDeck(deck: RevealApi): Promise<RevealApi> {
  const { href } = location;
  const bare = new URL(href);
  bare.search = '';
  if (bare.href !== href) history.replaceState(history.state, '', bare);
  try {
    return deck.initialize();
  } finally {
    if (bare.href !== href) history.replaceState(history.state, '', href);
  }
}
