/** Something that a page shows out of a file of its own, and could not load. */
export interface NotLoaded {
  /** The slide that shows it. */
  readonly slide?: string | undefined;
  readonly kind: string;
  readonly address: string;
}

/**
 * Brings a page to the state in which it is printed: what unfolds is open, what moves has come to its end,
 * pictures that wait to be seen are there, and links are written in the one way that leads somewhere on paper,
 * or are none.
 * Returns what of these addresses, which failed, the page shows. It runs in the page, so it stands alone.
 */
export async function endState(failed: readonly string[]): Promise<readonly NotLoaded[]> {
  for (const details of document.querySelectorAll('details')) {
    // Of those that share a name, only one may be open.
    details.removeAttribute('name');
    details.open = true;
  }
  for (const link of document.querySelectorAll('a[href^="#/"]')) {
    const [id = ''] = (link.getAttribute('href') ?? '').slice(2).split('/');
    const slides = document.querySelectorAll('.slides > .slide[id]');
    const slide =
      document.getElementById(decodeURIComponent(id)) ?? slides[/^\d+$/.test(id) ? Number(id) : -1];
    if (slide) link.setAttribute('href', `#${slide.id}`);
  }
  // On paper that knows no address of the deck, a link to its pages would lead nowhere.
  for (const link of document.querySelectorAll('a[href]')) {
    // A link in a drawing has no origin of its own.
    const address = link.getAttribute('href') ?? '';
    const isOurs = URL.parse(address, document.baseURI)?.origin === location.origin;
    if (isOurs && !address.startsWith('#')) link.removeAttribute('href');
  }
  for (const movement of document.querySelectorAll(
    'animate, animateMotion, animateTransform, set',
  )) {
    // What goes on for ever ends its first round, and stays there.
    const endless = ['repeatCount', 'repeatDur'].filter(
      (name) => movement.getAttribute(name) === 'indefinite',
    );
    for (const name of endless) movement.removeAttribute(name);
    if (endless.length > 0) movement.setAttribute('fill', 'freeze');
  }
  for (const picture of document.querySelectorAll('svg')) {
    picture.pauseAnimations();
    picture.setCurrentTime(1e6);
  }
  const pictures = [...document.querySelectorAll('img')];
  for (const picture of pictures) picture.loading = 'eager';
  // Pictures that can't be decoded are reported below.
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
  const kinds: Readonly<Record<string, string>> = {
    img: 'picture',
    image: 'picture',
    iframe: 'frame',
  };
  const shown = document.querySelectorAll(
    'img, image, iframe, object, embed, video, audio, source',
  );
  return [...shown].flatMap((element) => {
    const { src, data, href } = element as unknown as Record<string, unknown>;
    const written =
      ['src', 'data', 'href'].map((name) => element.getAttribute(name)).find(Boolean) ?? '';
    const address = [src, data, (href as { baseVal?: string } | undefined)?.baseVal].find(Boolean);
    const broken =
      element instanceof HTMLImageElement && written !== '' && element.naturalWidth === 0;
    if (!broken && !failed.includes(new URL(String(address || written), document.baseURI).href))
      return [];
    const slide = element.closest<HTMLElement>('[data-slide], [data-entry]')?.dataset;
    const id = slide?.['slide'] ?? slide?.['entry'];
    const kind = kinds[element.localName] ?? element.localName;
    return [{ slide: id, kind, address: written }];
  });
}
