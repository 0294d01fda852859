/** What a page shows for its picture to be taken. */
export interface Shown {
  /** The slide's section, as HTML. */
  readonly section: string;
  readonly lang: string;
  /** The deck's id. */
  readonly deck: string;
  readonly frame: { readonly name: string; readonly zoom: number };
}

/** Shows a slide. Sent into the page as text. */
export async function show({ section, lang, deck, frame }: Shown): Promise<void> {
  document.documentElement.lang = lang;
  document.documentElement.dataset['picture'] = frame.name;
  document.querySelector('base')?.setAttribute('href', `/${deck}/`);
  const slides = document.querySelector('.slides') as HTMLElement;
  slides.style.cssText = `margin: 0; zoom: ${frame.zoom}`;
  slides.innerHTML = section;
  // Where a face is still missing, laying the text out asks for it.
  slides.getBoundingClientRect();
  await document.fonts.ready;
  await Promise.allSettled([...document.images].map((image) => image.decode()));
  // A long title is set smaller, until all of the card is on it.
  const slide = slides.firstElementChild as HTMLElement;
  for (let size = 96; frame.name === 'card' && size > 40; size -= 8) {
    slide.style.setProperty('--card-size', `${size}px`);
    if (slide.scrollHeight <= slide.clientHeight) break;
  }
}
