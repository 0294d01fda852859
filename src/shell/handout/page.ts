import { type Choice, choiceOf, withChoice } from '../../shared/handout-choice.ts';
import {
  fitted,
  isFlowing,
  pageNumber,
  type Running,
  sheetOf,
  sheetStyle,
} from '../../shared/sheet.ts';
import { isMirrored } from '../direction.ts';
import { keepSlide } from '../editions.ts';
import { followThemes } from '../theme/wear.ts';
import { word } from '../words.ts';
import { addBackMatter } from './back-matter.ts';
import { tighten } from './closer.ts';
import { joinEnd, type Places, placesIn, shareSlides, tightenSlides } from './compose.ts';
import {
  addContents,
  fitContents,
  keepRoomForNumbers,
  numberContents,
  removeContents,
} from './contents.ts';
import { addDescriptions } from './descriptions.ts';
import { chooseEntries, entriesOf, fillPages } from './entries.ts';
import { addFootnotes, removeFootnotes } from './footnotes.ts';
import { mendLinks, printAddresses } from './links.ts';
import { inColumns } from './measure.ts';
import { joinParts } from './parts.ts';
import { namePages } from './places.ts';
import { showSheets } from './preview.ts';

const main = document.querySelector<HTMLElement>('.handout');
const form = document.querySelector<HTMLFormElement>('.choices');
const desk = document.querySelector<HTMLElement>('.desk');
if (main && form && desk) start(main, form, desk);

/** A new version of the slides in the dev server: all is laid out anew. */
import.meta.hot?.on('mesa-deck:update', () => location.reload());

function start(main: HTMLElement, form: HTMLFormElement, desk: HTMLElement): void {
  followThemes();
  const missing = chooseEntries(main, location.search);
  const deck = deckAddress(main);
  for (const entry of entriesOf(main)) nameEntry(entry, deck);
  unfold(main);
  keepSlide();
  let running: Running | undefined;
  const preview = () => {
    if (!running || matchMedia('print').matches) return;
    const count = showSheets(desk, main, running);
    say(form, missing, word('handout.pages', { count }));
  };
  const choice = choiceOf(location.search);
  fillForm(form, choice);
  let margins = fill(main, choice, deck);
  let filled: string | undefined = withChoice('', choice);
  const show = (choice: Choice) => {
    if (withChoice('', choice) !== filled) margins = fill(main, choice, deck);
    filled = undefined;
    // In columns for as long as it takes: each time that it is put in them anew, all is laid out again.
    running = inColumns(() => arrange(main, choice, margins, deck));
    preview();
  };
  haveLetters(main).then(() => {
    document.documentElement.classList.add('laid-out');
    show(choiceOf(location.search));
  });
  form.addEventListener('change', () => {
    const asked = withChoice(location.search, formChoice(form));
    history.replaceState(null, '', asked + location.hash);
    show(choiceOf(asked));
  });
  form.querySelector('[data-do="print"]')?.addEventListener('click', () => print());
  addEventListener('resize', preview);
}

/** How much fits on a page is known when its letters are: they are asked for by what is shown, if they are not there. */
async function haveLetters(main: Element): Promise<void> {
  // Who asks whether fonts are ready has all laid out for it.
  if ([...document.fonts].every(({ status }) => status === 'loaded')) return;
  main.getBoundingClientRect();
  await document.fonts.ready;
}

/** Nobody can open on paper what is closed; of those that share a name, only one may be open. */
function unfold(main: Element): void {
  for (const details of main.querySelectorAll('details')) {
    details.removeAttribute('name');
    details.open = true;
  }
}

/** Puts all that a layout shows on pages, as they come; returns what stands in their margins. */
function fill(main: HTMLElement, choice: Choice, deck: string): Margins {
  const { layout, urls } = choice;
  document.documentElement.dataset['layout'] = layout;
  // Before anything is looked at: an answer waits until all is styled, and all is anew when sizes of a sheet change.
  const margins = marginsOf(main);
  setSheet(choice, { ...margins, places: [] });
  removeFootnotes(main);
  removeContents(main);
  fillPages(main, layout);
  addBackMatter(main, layout);
  addDescriptions(main, layout);
  mendLinks(main, deck);
  printAddresses(main, urls);
  return margins;
}

/** What stands in the margins of all pages. */
type Margins = Omit<Running, 'places' | 'hasCover'>;

function marginsOf(main: HTMLElement): Margins {
  const { title = '', author = '', license = '' } = main.dataset;
  const foot = [license, today()].filter(Boolean).join(' · ');
  const family = getComputedStyle(document.body).fontFamily;
  const number = pageNumber(word);
  return { title, author, foot, number, rightToLeft: isMirrored(), family };
}

/** The sizes of a sheet and the margins of its pages are rules of a style element. */
function setSheet({ layout, paper }: Choice, running: Running): Running {
  const style = document.querySelector('style#sheet');
  if (style) style.textContent = sheetStyle(layout, paper, running);
  return running;
}

/** Lays out a handout that is filled. */
function arrange(main: HTMLElement, choice: Choice, margins: Margins, deck: string): Running {
  const { layout, paper } = choice;
  const shown = shortAddress(deck, main.dataset['deck']);
  // Where slides flow, nothing is as high as what the cover leaves of a page.
  const hasCover = !addContents(main, layout) || isFlowing(layout);
  if (!hasCover) setSheet(choice, { ...margins, places: [], hasCover });
  keepRoomForNumbers(main);
  fitContents(main, layout);
  const lies = compose(main, choice);
  numberContents(main, lies);
  const places = namePages(main, lies, (slide) => {
    const foot = slide && main.querySelector(`[data-entry="${slide}"] .entry-foot a`);
    return (foot || null)?.textContent ?? shown;
  });
  // What stands in margins alone asks for no font, and a font of many letters comes in many files.
  const { title, author, foot, family } = margins;
  const said = [title, author, foot, word('handout.pageOf', { page: 0, pages: 0 })];
  const inMargins = [...said, ...places.flatMap(({ section, address }) => [section, address])];
  void document.fonts.load(`8pt ${family}`, inMargins.join('')).catch(() => undefined);
  return fitted(setSheet(choice, { ...margins, places, hasCover }), sheetOf(layout, paper));
}

/** Has what flows take as few pages as it can; returns where all lies then, for each look after a change lays all out again. */
function compose(main: HTMLElement, { layout, paper }: Choice): Places | undefined {
  if (layout === 'notes') {
    return joinEnd(main, tightenSlides(main, shareSlides(main, sheetOf(layout, paper))));
  }
  if (layout !== 'article') return undefined;
  addFootnotes(main);
  joinParts(main, () => {
    removeFootnotes(main);
    addFootnotes(main);
  });
  tighten(main);
  return placesIn(main);
}

/** The deck's own address: given when it was built, or where this page is. */
function deckAddress(main: HTMLElement): string {
  return main.dataset['address'] ?? new URL('../', location.href).href;
}

/** The address as one would type it; on localhost only the deck's name means anything. */
function shortAddress(deck: string, id: string | undefined): string {
  const { protocol, hostname } = new URL(deck);
  const own = /^(?:localhost|127\.|\[::1\]|.*\.invalid$)/.test(hostname) || protocol === 'file:';
  if (own) return `${id}/`;
  return deck.replace(/^https?:\/\//, '');
}

/** The foot of an entry leads to its slide; in a remix, in the deck that it comes from. */
function nameEntry(entry: HTMLElement, deck: string): void {
  const link = entry.querySelector<HTMLAnchorElement>('.entry-foot a');
  if (!link) return;
  const from = entry.dataset['deck'];
  const address = from === undefined ? deck : new URL(`../${from}/`, deck).href;
  const name = from ?? entry.closest<HTMLElement>('.handout')?.dataset['deck'];
  const id = entry.dataset['entry'];
  link.href = `${address}#/${id}`;
  link.textContent = `${shortAddress(address, name)}#/${id}`;
}

function fillForm(form: HTMLFormElement, { layout, paper, urls }: Choice): void {
  control(form, 'layout').value = layout;
  control(form, 'paper').value = paper;
  control(form, 'urls').checked = urls;
}

function formChoice(form: HTMLFormElement): Choice {
  const [layout, paper] = [control(form, 'layout').value, control(form, 'paper').value];
  const urls = control(form, 'urls').checked ? '&urls=1' : '';
  return choiceOf(`?layout=${layout}&paper=${paper}${urls}`);
}

function control(form: HTMLFormElement, name: string): HTMLInputElement {
  return form.elements.namedItem(name) as HTMLInputElement;
}

function say(form: HTMLFormElement, missing: readonly string[], pages: string): void {
  const output = form.querySelector('output');
  if (!output) return;
  const names = missing.map((name) => word('common.quoted', { name }));
  const more = names.length > 0;
  output.textContent = more ? word('handout.pagesMissing', { pages, names }) : pages;
}

/** The day of printing, as the language writes it: the built page knows none, so that two builds are the same. */
function today(): string {
  return new Date().toLocaleDateString(word.lang, { dateStyle: 'medium' });
}
