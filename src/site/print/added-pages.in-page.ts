/** Pages added to a deck's page. */
export interface AddedPages {
  /** One page a step, in the place of one with all steps. */
  readonly steps: boolean;
  /** The page of the deck's handout, whose notes follow each slide on a page of their own. */
  readonly handout: string | undefined;
}

/** Gives a slide's steps, each with its parts; the same for the screen and for paper. */
type ClicksOf = (slide: Element) => readonly Element[][];

/** Adds the pages to a deck's page. Sent into the page as text, with what gives a slide's steps. */
export function addPages({ steps, handout }: AddedPages, clicksOf: ClicksOf): void {
  const source = handout && new DOMParser().parseFromString(handout, 'text/html');
  const notesOf = (id: string) =>
    source ? source.querySelector(`.entry[data-entry="${id}"] > .notes`) : null;
  const hideFrom = (slide: Element, click: number) => {
    slide.classList.add('one-step');
    for (const part of clicksOf(slide).slice(click).flat()) part.classList.add('not-yet');
  };
  /** The slide again, as it is after some clicks: what links and the outline lead to is the first one. */
  const again = (slide: Element, click: number): Element => {
    const copy = slide.cloneNode(true) as Element;
    for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
    const title = copy.querySelector('.slide-title');
    const plain = document.createElement('div');
    plain.className = 'slide-title';
    plain.append(...(title?.childNodes ?? []));
    title?.replaceWith(plain);
    for (const heading of copy.querySelectorAll('h3')) heading.setAttribute('role', 'none');
    hideFrom(copy, click);
    return copy;
  };
  const notesPage = (aside: Element, title: string): Element => {
    const page = document.createElement('section');
    page.className = 'slide notes-page';
    const name = document.createElement('p');
    name.className = 'notes-title';
    name.textContent = title;
    page.append(name, document.importNode(aside, true));
    return page;
  };
  for (const slide of document.querySelectorAll('.slides > .slide')) {
    const aside = notesOf(slide.id);
    const title = slide.querySelector('.slide-title')?.textContent ?? '';
    const pages: Element[] = [];
    if (steps) {
      for (const [index, parts] of clicksOf(slide).entries()) {
        // A film that starts or stops looks the same on paper.
        if (!parts.every((part) => part.matches('.cue'))) pages.push(again(slide, index + 1));
      }
      hideFrom(slide, 0);
    }
    if (aside) pages.push(notesPage(aside, title));
    slide.after(...pages);
  }
}
