/**
 * Marks a slide's steps as reveal.js fragments, in reading order. The parts of a diagram that share
 * a step number come together on one click.
 */
export function numberSteps(slide: Element): void {
  let next = 0;
  const groups = new Map<string, number>();
  for (const step of slide.querySelectorAll<HTMLElement | SVGElement>('.step')) {
    const figure = step.closest('figure.diagram');
    const group =
      figure && step.dataset['step'] ? `${figureKey(figure)} ${step.dataset['step']}` : '';
    const index = groups.get(group) ?? next++;
    if (group) groups.set(group, index);
    step.classList.add('fragment');
    step.dataset['fragmentIndex'] = String(index);
  }
}

function figureKey(figure: Element): string {
  const slide = figure.closest('section');
  return String(slide ? [...slide.querySelectorAll('figure.diagram')].indexOf(figure) : 0);
}
