/** In the dev server: puts changed slides into the open page without losing the place in the talk. */
import type { RevealApi } from 'reveal.js';
import { wholeHeader } from '../../shared/addresses.ts';
import { farGroup, slidesIn } from '../../shared/text/far.ts';
import { addMedia } from '../media/media.ts';
import { reelOf, sectionOf } from '../reel/reel.ts';
import { numberSteps } from './steps.ts';

/** What each section looked like as it came, before reveal.js wrote its own state into it. */
const sources = new WeakMap<Element, string>();
for (const section of document.querySelectorAll('.slides > section')) {
  sources.set(section, section.outerHTML);
}
/** Where the talk is; a deck that can't be loaded for a while does not lose it. */
let place: { readonly id: string; readonly h: number; readonly f?: number } | undefined;

/** Whether something on the page is still to be drawn. */
const isDraft = () => document.querySelector('.reveal[data-draft]') !== null;
/** Of two that fetch the page, the first may be answered last. */
let turns = 0;

import.meta.hot?.on('mesa-deck:update', refresh);
import.meta.hot?.on('mesa-deck:drawn', () => isDraft() && 'Reveal' in window && refresh());
if (isDraft()) askWhenStarted();

// What another site left at this address would come between the slides and their files.
const left = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
await left?.unregister();

/** A deck that is not there yet can't be given what was drawn meanwhile. */
function askWhenStarted(): void {
  if ('Reveal' in window) import.meta.hot?.send('mesa-deck:draft');
  else setTimeout(askWhenStarted, 50);
}

async function refresh(): Promise<void> {
  turns += 1;
  const turn = turns;
  // What changes on a page that is whole stays until all of it is drawn anew.
  const whole: HeadersInit = isDraft() ? {} : { [wholeHeader]: '1' };
  const response = await fetch(location.pathname, { headers: { accept: 'text/html', ...whole } });
  const text = await response.text();
  if (turn !== turns) return;
  const isStill = /<div class="reveal"[^<>]* data-draft\b/.test(text);
  document.querySelector('.reveal')?.toggleAttribute('data-draft', isStill);
  const deck = (window as { Reveal?: RevealApi }).Reveal;
  // A parser of a document without scripts makes elements of all slides.
  const isFar = text.includes(`<${farGroup}><section `) && !location.search;
  if (deck && isFar && reelOf(deck).isFar) return refreshFar(deck, text);
  const page = new DOMParser().parseFromString(text, 'text/html');
  const old = document.querySelector('.slides');
  const fresh = page.querySelector('.slides');
  if (!deck || !old || !fresh || location.search) return location.reload();
  const current = deck.getCurrentSlide();
  if (current && !isDeckFault(current)) place = { id: current.id, ...deck.getIndices() };
  const known = new Map([...old.children].map((section) => [section.id, section]));
  const sections = [...fresh.children].map((section) => {
    const present = known.get(section.id);
    if (present && sources.get(present) === section.outerHTML) return present;
    const added = document.importNode(section, true);
    sources.set(added, section.outerHTML);
    numberSteps(added);
    return added;
  });
  old.replaceChildren(...sections);
  const [worn, wear] = [document, page].map((each) => each.querySelector('link[rel="stylesheet"]'));
  const nameOf = (link: Element | null | undefined) => link?.getAttribute('href')?.split('?')[0];
  // A deck whose theme has a fault wears another until it is mended.
  if (worn && wear && nameOf(worn) !== nameOf(wear)) worn.replaceWith(document.importNode(wear));
  document.title = page.title;
  deck.sync();
  void addMedia(deck, old, false);
  const at = sections.findIndex((section) => section.id === place?.id);
  deck.slide(at < 0 ? place?.h : at, 0, place?.f);
}

/** The same where most slides are texts: those that have not changed stay, and the others are made anew. */
function refreshFar(deck: RevealApi, page: string): void {
  const reel = reelOf(deck);
  const { h = 0, f } = deck.getIndices();
  const id = reel.ids[h];
  const texts = slidesIn(page);
  reel.replace(texts, (section, text) => sources.get(section) === sectionOf(text)?.outerHTML);
  const at = reel.indexOf(id);
  deck.slide(at < 0 ? h : at, 0, f);
}

/** Whether a slide stands in the place of a whole deck that can't be loaded. */
function isDeckFault(slide: Element): boolean {
  return slide.id === 'fault' && slide.matches(':only-child');
}
