/** How long the words of a listing take to their new places, in ms. */
const duration = 500;

/** Moves the words that two states of a listing share; the rest of both fades in or out. */
export function moveWords(from: Element, to: Element): void {
  // Beyond these the browser would stumble, and nobody could follow.
  const most = 800;
  const [old, fresh] = [from, to].map((state) => [
    ...state.querySelectorAll<HTMLElement>('[data-k]'),
  ]) as [HTMLElement[], HTMLElement[]];
  if (old.length + fresh.length > most) return;
  const places = new Map(old.map((word) => [word.dataset['k'], word.getBoundingClientRect()]));
  const kept = new Set(fresh.map((word) => word.dataset['k']));
  // All is measured before anything moves.
  const moves = fresh.map((word) => {
    const there = places.get(word.dataset['k']);
    const here = word.getBoundingClientRect();
    const scale = word.offsetWidth > 0 ? here.width / word.offsetWidth : 1;
    const by = there && [(there.left - here.left) / scale, (there.top - here.top) / scale];
    return { word, by };
  });
  for (const { word, by } of moves) {
    if (!by) word.animate([{ opacity: 0 }, { opacity: 0, offset: 0.5 }, {}], { duration });
    else if (by[0] !== 0 || by[1] !== 0) {
      // What stands in a line is moved only as a box.
      word.style.display = 'inline-block';
      const start = { transform: `translate(${by[0]}px, ${by[1]}px)` };
      const move = word.animate([start, { transform: 'none' }], {
        duration,
        easing: 'ease-in-out',
      });
      move.onfinish = move.oncancel = () => word.style.removeProperty('display');
    }
  }
  for (const word of old) {
    if (kept.has(word.dataset['k'])) continue;
    word.animate(
      [
        { visibility: 'visible', opacity: 1 },
        { visibility: 'visible', opacity: 0, offset: 0.4 },
        { visibility: 'hidden', opacity: 0 },
      ],
      { duration },
    );
  }
}
