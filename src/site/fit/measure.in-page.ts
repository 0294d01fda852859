/** The size that a text was given, and how many px of it have no room at the least. */
export interface Fitted {
  readonly size: number;
  readonly over: number;
}

/** What is measured: a slide's section, as HTML, in its deck. */
export interface Measured {
  readonly section: string;
  readonly lang: string;
  readonly deck: string;
}

/** Finds for each text of a slide that is to be fitted the largest size at which all of it has room. Sent into the page as text. */
export async function measureFits({ section, lang, deck }: Measured): Promise<readonly Fitted[]> {
  document.documentElement.lang = lang;
  document.querySelector('base')?.setAttribute('href', `/${deck}/`);
  const slides = document.querySelector('.slides') as HTMLElement;
  slides.style.margin = '0';
  slides.innerHTML = section;
  // Where a face is still missing, laying the text out asks for it.
  slides.getBoundingClientRect();
  await document.fonts.ready;
  await Promise.allSettled([...document.images].map((image) => image.decode()));
  const body = slides.querySelector('.slide-body') as HTMLElement;
  const over = (box: HTMLElement) =>
    Math.max(
      box.scrollHeight - box.clientHeight,
      box.scrollWidth - box.clientWidth,
      body.scrollHeight - body.clientHeight - 1,
      0,
    );
  const boxes = [...slides.querySelectorAll<HTMLElement>('.slide-body .fit')];
  return boxes.map((box) => {
    const [min, max] = [Number(box.dataset['min']), Number(box.dataset['max'])];
    const isOver = (size: number) => {
      box.style.setProperty('--fit', `${size}px`);
      return over(box) > 0;
    };
    // Paper has other pixels than a screen: a line that just fits here might not fit there.
    box.style.paddingRight = '6px';
    const steps = Math.floor((max - min) * 2);
    let [low, high] = [0, steps];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (isOver(max - (steps - middle) / 2)) high = middle - 1;
      else low = middle;
    }
    const size = steps === 0 || isOver(max - (steps - low) / 2) ? min : max - (steps - low) / 2;
    box.style.paddingRight = '';
    const missing = isOver(size) ? over(box) : 0;
    return { size, over: missing };
  });
}
