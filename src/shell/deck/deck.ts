import type { RevealApi } from 'reveal.js';
import { isView } from '../../shared/addresses.ts';
import { announce } from '../access/announce.ts';
import { describeKey } from '../access/describe.ts';
import { giveRoom } from '../access/room.ts';
import { keepOnDevice } from '../app/keep.ts';
import { breathe } from '../dom.ts';
import { penKeys } from '../drawing/keys.ts';
import { keepSlide } from '../editions.ts';
import { addFigures, openAskedFor } from '../figures/figures.ts';
import { type Binding, perform } from '../keys/listen.ts';
import { addLectern } from '../lectern/lectern.ts';
import { addMedia } from '../media/media.ts';
import { isInOurs } from '../ours.ts';
import { overviewOf } from '../overview/overview.ts';
import { keepReel, Reel } from '../reel/reel.ts';
import { speakerKey } from '../speaker/open.ts';
import { themeKey } from '../theme/key.ts';
import { followThemes } from '../theme/wear.ts';
import { word } from '../words.ts';
import { arrangeSlides } from './arrange.ts';
import { tell } from './message.ts';
import { printAllSlides } from './print.ts';
import { readingKey } from './reading.ts';
import { keepLabels } from './repaint.ts';
import { makeDeck, startDeck } from './reveal.ts';
import { addSearch } from './search.ts';
import { addMoves } from './states.ts';
import { numberSteps } from './steps.ts';
import { addThumb } from './thumb.ts';

const element = document.querySelector<HTMLElement>('.reveal');
const slides = document.querySelector('.slides');
if (element && slides) await start(element, slides);

async function start(element: HTMLElement, slides: Element): Promise<void> {
  await breathe();
  // On its own a preview would talk to itself without end, and to other sites it lends nothing.
  const preview = isView(location.search, 'preview') && isInOurs();
  const reel = new Reel(slides);
  const lost = () => tell(word('deck.slideLost'));
  // A large deck's window is fetched by those that have one.
  const far = reel.isFar ? await import('../reel/window.ts') : undefined;
  await far?.fetchAsked(reel, location).catch(lost);
  const { missing } = arrangeSlides(slides, reel, location.search);
  if (far?.showsAll(location.search)) reel.spread();
  if (isView(location.search, 'themes')) {
    return (await import('../theme/side-by-side.ts')).showThemes(slides);
  }
  reel.each(numberSteps);
  const deck = makeDeck(element, preview);
  keepReel(deck, reel);
  keepAddresses();
  if (reel.isFar) far?.addWindow(deck, slides, reel, lost);
  const showAll = overviewOf(deck);
  let all: readonly Binding[] = [];
  const keys = [
    ...addFigures(deck, slides),
    addSearch(deck),
    describeKey(deck),
    { action: 'overview' as const, run: showAll },
    ...penKeys(deck, preview),
    ...(preview ? [] : speakerKey(deck, element, (action) => perform(all, action))),
    ...handoutKey(element),
    ...readingKey(deck, element),
    ...(preview ? [] : themeKey()),
  ];
  if (preview) document.querySelector('.editions')?.remove();
  else {
    keepSlide();
    addThumb(deck, element, showAll);
    announce(deck, element);
  }
  giveRoom(deck);
  addMoves(deck);
  // Each part of the start is short by itself: a reader's touch has not to wait for all of them.
  await breathe();
  await startDeck(deck);
  await breathe();
  if (!preview) all = addLectern(deck, slides, keys);
  document.querySelector('style#boot')?.remove();
  // As an application a screen reader could not browse the slides.
  element.removeAttribute('role');
  document.documentElement.classList.add('ready');
  keepHistory(slides, deck);
  followThemes();
  keepLabels(deck);
  const moves = !preview && has(reel, 'data-change', 'data-from');
  if (moves) move(deck);
  if (preview) (await import('../speaker/link/preview.ts')).obey(deck);
  printAllSlides(deck);
  await addMedia(deck, slides, preview);
  if (preview) (await import('../drawing/lend/lent.ts')).lendPen(keys);
  if (missing.length > 0)
    tell(word('common.noSlide', { names: missing.map((name) => word('common.quoted', { name })) }));
  const unknown = preview ? undefined : openAskedFor(deck);
  if (unknown) tell(word('deck.noLaboratory', { name: unknown }));
  // What put the slides together may have something to say.
  const said = document.querySelector<HTMLTemplateElement>('template.word');
  if (said) tell(said.content);
  Object.assign(window, { Reveal: deck });
  keepOnDevice();
  // Without a network what is missing is asked for again when it is to be shown.
  await far?.fetchAhead(deck, reel).catch(() => undefined);
  if (!far || !reel.isWhole) return;
  if (!preview && !moves && has(reel, 'data-change', 'data-from')) move(deck);
  await addMedia(deck, slides, preview);
}

function has(reel: Reel, ...attributes: readonly string[]): boolean {
  return attributes.some((name) => !reel.having(name)[Symbol.iterator]().next().done);
}

/** A deck without transitions pays nothing for them; without a network slides change at once. */
async function move(deck: RevealApi): Promise<void> {
  try {
    (await import('./motion.ts')).addMotion(deck);
  } catch {
    // Nothing else depends on it.
  }
}

/** The handout opens beside the deck: the talk stays where it is. */
function handoutKey({ dataset }: HTMLElement): readonly Binding[] {
  const address = dataset['handout'];
  if (address === undefined) return [];
  const run = () => void open(`${address}${location.search}`, '_blank', 'noopener');
  return [{ action: 'handout', run }];
}

/**
 * What reveal.js writes a while late may lie over an address that was set meanwhile and that nobody has read yet.
 * That one counts. Called before all else that reads it.
 */
function keepAddresses(): void {
  const giveBack = ({ newURL }: HashChangeEvent) => {
    if (newURL !== location.href) history.replaceState(null, '', newURL);
  };
  addEventListener('hashchange', giveBack, { capture: true });
}

/**
 * reveal.js replaces the address on a click on an inner link; so that back leads back, it is kept. And it writes where
 * one is a while late, so that is written first.
 */
function keepHistory(slides: Element, deck: RevealApi): void {
  const keep = (event: Event) => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
    if (!link) return;
    const { f } = deck.getIndices();
    const { id } = deck.getCurrentSlide();
    if (deck.getConfig().hash) history.replaceState(null, '', `#/${id}${f >= 0 ? `/${f}` : ''}`);
    history.pushState(null, '', location.href);
  };
  slides.addEventListener('click', keep, { capture: true });
}
