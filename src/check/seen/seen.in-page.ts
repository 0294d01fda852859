/** A piece of text on a slide as it is shown, and its size in px on a slide of 1280 × 720. */
export interface SeenText {
  readonly name: string;
  readonly size: number;
}

/** What a browser sees of one slide. */
export interface Seen {
  /** Elements whose content does not fit in. */
  readonly overflowing: readonly string[];
  /** Elements that reach out of the slide. */
  readonly outside: readonly string[];
  /** Elements on it that come nearer to its edges than the project has it. */
  readonly atEdge: readonly string[];
  /** Texts of the slide's body, and of its title and footer, without small print such as citations. */
  readonly texts: readonly SeenText[];
  readonly smallPrint: readonly SeenText[];
  readonly labels: readonly SeenText[];
  /** Texts of figures that can be tried: in the picture, its controls, its caption. */
  readonly figures: readonly SeenText[];
  /** Texts that were fitted to their box and have no room in it: at which size, and how many px are missing. */
  readonly unfit?:
    | readonly { readonly name: string; readonly size: number; readonly over: number }[]
    | undefined;
  /** Listings that are larger than their places, though they were set smaller. */
  readonly listings: readonly SeenListing[];
}

/** A listing, in lines and in letters a line, and what its place holds of them. */
export interface SeenListing {
  readonly lines: number;
  readonly held: number;
  readonly letters: number;
  readonly heldAcross: number;
}

/** Which slide to look at, and how far from its edges its content has to keep, in px of it, if at all. */
export interface Look {
  readonly id: string;
  readonly margins?: readonly [top: number, side: number, bottom: number] | undefined;
}

/** Looks at a slide. It runs in the page, so it stands alone. */
export function lookAt({ id, margins }: Look): Seen {
  const slide = document.getElementById(id) as HTMLElement;
  // As its author has it: on a screen a slide that has too much scrolls.
  slide.classList.remove('roomy');
  // Formulas hold sizes of their own, and letters that reach out of their boxes by design.
  const left =
    '.katex, .katex-display, .notes, .backdrop, .backdrop *, .chart-data, script, style, template';
  const shown = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    const { visibility } = getComputedStyle(element);
    // A step that waits for its click will be shown.
    return width > 0 && height > 0 && (visibility !== 'hidden' || !!element.closest('.step'));
  };
  const all = [...slide.querySelectorAll('*')].filter((each) => !each.closest(left) && shown(each));
  const nameOf = (each: Element) => {
    const text = (each.textContent ?? '').replace(/\s+/g, ' ').trim();
    const name = each.tagName.toLowerCase() + (each.classList[0] ? `.${each.classList[0]}` : '');
    return text ? `${name} “${text.length > 30 ? `${text.slice(0, 29)}…` : text}”` : name;
  };
  const frame = slide.getBoundingClientRect();
  const scale = frame.width / slide.offsetWidth || 1;
  const sizeOf = (each: Element) => {
    const svg = each.closest('svg');
    const drawn = svg?.viewBox.baseVal?.width;
    const own = svg && drawn ? svg.getBoundingClientRect().width / scale / drawn : 1;
    return Number.parseFloat(getComputedStyle(each).fontSize) * own;
  };
  const hasText = (each: Element) =>
    [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
  // A listing is one text, however many pieces it is coloured in.
  const texts = all.filter((each) =>
    each.closest('.listing') ? each.matches('.listing pre:last-child') : hasText(each),
  );
  const seen = (list: readonly Element[]) =>
    list.map((each) => ({ name: nameOf(each), size: sizeOf(each) }));
  const inBody = (each: Element) => each.closest('.slide-body') !== null;
  const isLabel = (each: Element) => each.closest('.diagram svg') !== null;
  const isInFigure = (each: Element) => each.closest('.picture.live') !== null;
  const small =
    'cite, cite *, .slide-footnotes *, .footnote-call *, .margin-note, .margin-note *, .references *, .glossary *, .credits *, .origin, .origin *, .kicker';
  const isSmall = (each: Element) => !inBody(each) || each.matches(small);
  const formulas = [...slide.querySelectorAll('.katex-base')].filter(
    (each) => !each.closest('.notes, svg') && shown(each),
  );
  const leaves = (each: Element, above: number, beside: number, below: number) => {
    const box = each.getBoundingClientRect();
    return (
      box.left < frame.left + beside * scale ||
      box.top < frame.top + above * scale ||
      box.right > frame.right - beside * scale ||
      box.bottom > frame.bottom - below * scale
    );
  };
  const listings = [...slide.querySelectorAll<HTMLElement>('.listing')].map((listing) => {
    const sheet = listing.firstElementChild as HTMLElement;
    const count = (name: string) => Number(listing.style.getPropertyValue(name)) || 1;
    const pres = [...listing.querySelectorAll('pre')];
    const [high, broad] = [
      Math.max(...pres.map(({ scrollHeight }) => scrollHeight)),
      Math.max(...pres.map(({ scrollWidth }) => scrollWidth)),
    ];
    const [lines, letters] = [count('--lines'), count('--columns')];
    // Browsers round.
    const part = (place: number, needed: number) => (needed > place + 2 ? place / needed : 1);
    return {
      lines,
      held: Math.floor(lines * part(sheet.clientHeight, high)),
      letters,
      heldAcross: Math.floor(letters * part(sheet.clientWidth, broad)),
    };
  });
  const outermost = all.filter(
    (each) => !each.parentElement?.closest('svg') && !each.closest('.listing > *'),
  );
  return {
    overflowing: outermost
      .filter((each) => !each.matches('svg') && getComputedStyle(each).display !== 'inline')
      .filter((each) => {
        // Letters may reach out of their line, those of a pen by a fifth of their size; a slide's parts may not
        // reach into one another.
        const reach = 1 + 0.2 * Number.parseFloat(getComputedStyle(each).fontSize);
        const tall = each.matches('.slide-body, .slide-foot') ? each.scrollHeight : 0;
        const wide = each.querySelector(':scope > .margin-note') ? 0 : each.scrollWidth;
        return tall > each.clientHeight + reach || wide > each.clientWidth + 1;
      })
      .map(nameOf),
    outside: outermost.filter((each) => leaves(each, -1, -1, -1)).map(nameOf),
    // What a deck puts around all its slides is where the deck has it.
    atEdge: [
      ...outermost.filter((each) => !each.matches('svg, .deck-logo, .slide-ground')),
      ...formulas,
    ]
      .filter((each) => margins && !leaves(each, -1, -1, -1) && leaves(each, ...margins))
      .map(nameOf),
    texts: seen(texts.filter((each) => !isLabel(each) && !isSmall(each) && !isInFigure(each))),
    figures: seen(texts.filter(isInFigure)),
    smallPrint: seen(texts.filter((each) => !isLabel(each) && isSmall(each) && !isInFigure(each))),
    labels: seen(texts.filter(isLabel)),
    unfit: all
      .filter((each) => each.matches('.fit'))
      .map((each) => ({
        name: nameOf(each),
        size: sizeOf(each),
        over: each.scrollHeight - each.clientHeight,
      }))
      .filter(({ over }) => over > 1),
    listings: listings.filter((each) => each.held < each.lines || each.heldAcross < each.letters),
  };
}
