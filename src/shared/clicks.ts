/**
 * The steps of a slide in reading order, each with the parts that come with it: those of a diagram may
 * share a number, and then come together. It is sent into pages as text too, so it calls nothing outside
 * of itself.
 */
export function clicksOf(slide: Element): readonly Element[][] {
  const clicks = new Map<unknown, Element[]>();
  const figures = [...slide.querySelectorAll('figure.diagram')];
  for (const part of slide.querySelectorAll<HTMLElement | SVGElement>('.step')) {
    const figure = part.closest('figure.diagram');
    const shared = figure && part.dataset['step'];
    const key = shared ? `${figures.indexOf(figure)} ${shared}` : part;
    clicks.set(key, [...(clicks.get(key) ?? []), part]);
  }
  return [...clicks.values()];
}
