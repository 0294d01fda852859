import Reveal, { type RevealApi } from 'reveal.js';
import Zoom from 'reveal.js/plugin/zoom';
import { arrangeSlides } from './arrange.ts';
import { addFigures } from './figures.ts';
import { addSearch } from './search.ts';
import { numberSteps } from './steps.ts';

const element = document.querySelector<HTMLElement>('.reveal');
const slides = document.querySelector('.slides');
if (element && slides) await start(element, slides);

async function start(element: HTMLElement, slides: Element): Promise<void> {
  const { missing } = arrangeSlides(slides, location.search);
  for (const slide of slides.children) numberSteps(slide);
  const deck = new Reveal(element, {
    width: 1280,
    height: 720,
    margin: 0,
    minScale: 0.1,
    maxScale: 8,
    center: false,
    display: 'grid',
    controls: false,
    progress: false,
    hash: true,
    fragmentInURL: true,
    transition: 'none',
    scrollActivationWidth: null as never,
    pdfSeparateFragments: false,
    plugins: [Zoom()],
  });
  addKeys(deck);
  addFigures(deck, slides);
  await deck.initialize();
  document.getElementById('boot')?.remove();
  // As an application a screen reader could not browse the slides.
  element.removeAttribute('role');
  document.documentElement.classList.add('ready');
  keepHistory(slides);
  printAllSlides(deck);
  if (missing.length > 0)
    tell(`This deck has no slide ${missing.map((id) => `“${id}”`).join(', ')}.`);
  Object.assign(window, { Reveal: deck });
}

function addKeys(deck: RevealApi): void {
  const openSearch = addSearch(deck);
  // By the character, not the key code: on some keyboards "/" is typed with Shift.
  deck.registerKeyboardShortcut('/', 'Search the slides');
  addEventListener('keydown', (event) => {
    if (
      event.key !== '/' ||
      event.ctrlKey ||
      event.metaKey ||
      document.querySelector('dialog[open]')
    )
      return;
    event.preventDefault();
    openSearch();
  });
  let notes: { open(): void } | undefined;
  const openNotes = async () => {
    if (!notes) {
      const { default: Notes } = await import('reveal.js/plugin/notes');
      const plugin = Notes();
      deck.registerPlugin(plugin);
      notes = plugin;
    }
    notes.open();
  };
  deck.addKeyBinding({ keyCode: 83, key: 'S', description: 'Speaker view with notes' }, openNotes);
  deck.addKeyBinding({ keyCode: 84, key: 'T', description: 'Handout to take home' }, () => {
    location.assign(`handout/${location.search}`);
  });
}

/** reveal.js replaces the address on a click on an inner link; so that back leads back, it is kept. */
function keepHistory(slides: Element): void {
  const keep = (event: Event) => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
    if (link) history.pushState(null, '', location.href);
  };
  slides.addEventListener('click', keep, { capture: true });
}

/** reveal.js hides all slides but one; on paper all are there. */
function printAllSlides(deck: RevealApi): void {
  addEventListener('beforeprint', () => {
    for (const slide of deck.getSlides()) {
      slide.removeAttribute('hidden');
      slide.removeAttribute('aria-hidden');
    }
  });
  addEventListener('afterprint', () => deck.sync());
}

/** A line at the foot of the page that goes with the next key or click. */
function tell(message: string): void {
  const line = document.createElement('p');
  line.className = 'message';
  line.setAttribute('role', 'status');
  line.textContent = message;
  document.body.append(line);
  const remove = () => line.remove();
  addEventListener('keydown', remove, { once: true });
  addEventListener('pointerdown', remove, { once: true });
}
