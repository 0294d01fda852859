/** Keeps the slide, and the choice of slides, on the way to another language. */
export function keepSlide(hash = () => location.hash): void {
  const follow = ({ target }: Event) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-edition]');
    if (!link) return;
    link.hash = hash();
    link.search = location.search;
  };
  // Before a click opens it, and before it is copied or opened elsewhere.
  for (const name of ['pointerdown', 'focusin', 'click']) addEventListener(name, follow, true);
}
