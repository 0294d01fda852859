/** A picture of a page, and how many px of all of it are printed side by side. */
export interface Printed {
  /** Among all pictures of the page. */
  readonly index: number;
  readonly address: string;
  readonly width: number;
}

/** How large the pictures of a page are, in CSS px, also of one that rests. It runs in the page, so it stands alone. */
export function measurePictures(mark: string): readonly Printed[] {
  const pictures = [...document.images];
  if (pictures.length === 0) return [];
  const root = document.documentElement;
  const isShown = root.hasAttribute(mark);
  root.setAttribute(mark, '');
  // Asked first about what is in it, Chromium overlooks that the page shows.
  document.body.checkVisibility();
  const found = pictures.flatMap((picture, index) => {
    const box = picture.getBoundingClientRect();
    const [width, height] = ['width', 'height'].map((name) => Number(picture.getAttribute(name)));
    if (!width || !height || box.width === 0) return [];
    const scales = [box.width / width, box.height / height];
    const cut = getComputedStyle(picture).objectFit === 'cover';
    const scale = cut ? Math.max(...scales) : Math.min(...scales);
    return [{ index, address: new URL(picture.src).pathname, width: width * scale }];
  });
  root.toggleAttribute(mark, isShown);
  return found;
}

/** Shows pictures in the place of those that are there. */
export function putPictures(found: readonly (readonly [index: number, address: string])[]): void {
  const pictures = [...document.images];
  for (const [index, address] of found) {
    const picture = pictures[index];
    if (!picture) continue;
    for (const source of picture.parentElement?.querySelectorAll('source') ?? []) source.remove();
    picture.src = address;
  }
}
