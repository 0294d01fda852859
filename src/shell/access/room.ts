import type { RevealApi } from 'reveal.js';

/** What browsers round, in px of the slide. */
const slack = 1;

/** What a slide has one below the other. */
const parted = ':scope > :is(.slide-head, .slide-body, .slide-footnotes, .slide-foot)';

/**
 * A slide has room for what its author set. A reader's own spacing or size of letters may need more: then the
 * slide scrolls, by keys too once it has the focus, and nothing is cut off or laid upon another.
 */
export function giveRoom(deck: RevealApi): void {
  let slide: HTMLElement | undefined;
  const sized = new ResizeObserver(() => slide && makeRoom(slide));
  const follow = () => {
    sized.disconnect();
    if (slide) take(slide);
    slide = deck.getCurrentSlide() as HTMLElement | undefined;
    for (const part of slide?.querySelectorAll(':scope > *, :scope > .slide-body > *') ?? [])
      sized.observe(part);
  };
  deck.on('ready', follow);
  deck.on('slidechanged', follow);
  deck.on('fragmentshown', (event) => {
    const { fragment } = event as Event & { readonly fragment?: Element };
    if (slide?.classList.contains('roomy') && fragment) reveal(slide, fragment);
  });
}

function makeRoom(slide: HTMLElement): void {
  const { scrollTop } = slide;
  const had = slide.classList.contains('roomy');
  // Measured as its author has it.
  if (had) slide.classList.remove('roomy');
  if (!isOverfull(slide)) {
    take(slide);
    return;
  }
  slide.classList.add('roomy');
  slide.scrollTop = scrollTop;
  slide.tabIndex = 0;
}

/** Gives it back as its author has it. */
function take(slide: HTMLElement): void {
  if (!slide.hasAttribute('tabindex')) return;
  slide.scrollTop = 0;
  slide.classList.remove('roomy');
  slide.removeAttribute('tabindex');
}

function isOverfull(slide: HTMLElement): boolean {
  const parts = [...slide.querySelectorAll<HTMLElement>(parted)];
  return parts.some((part) => {
    if (part.offsetTop + part.offsetHeight > slide.clientHeight + slack) return true;
    if (!part.matches('.slide-body')) return false;
    // A margin is beside it.
    const isWide =
      part.scrollWidth > part.clientWidth + 4 * slack && !part.querySelector('.margin-note');
    // Letters, those of a pen by a fifth of their size, reach out of their lines, and nobody misses anything.
    const reach = 0.2 * Number.parseFloat(getComputedStyle(part).fontSize);
    return isWide || part.scrollHeight > part.clientHeight + slack + reach;
  });
}

/** What a click shows is in view. */
function reveal(slide: HTMLElement, part: Element): void {
  const [frame, box] = [slide.getBoundingClientRect(), part.getBoundingClientRect()];
  const scale = frame.height / slide.offsetHeight || 1;
  const below = Math.min(box.bottom - frame.bottom, box.top - frame.top);
  const above = frame.top - box.top;
  if (below > 0) slide.scrollTop += below / scale;
  else if (above > 0) slide.scrollTop -= above / scale;
}
