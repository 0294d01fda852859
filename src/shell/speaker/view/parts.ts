/**
 * Marks which part of the notes belongs to which step: what comes before the first `class="step"` to
 * none, and from each on, up to the next, to the click that comes then, or to that of its `data-step`,
 * from 1.
 */
export function markParts(notes: Element): void {
  let part = -1;
  const mark = (element: HTMLElement) => {
    const { step } = element.dataset;
    if (element.classList.contains('step')) part = step === undefined ? part + 1 : Number(step) - 1;
    // A list is no part if its items are.
    if (element.querySelector('.step'))
      for (const each of element.children) mark(each as HTMLElement);
    else element.dataset['part'] = String(part);
  };
  for (const each of notes.children) mark(each as HTMLElement);
}

/** Shows which part is to be said at a step; returns where it begins, or nothing if notes have no parts. */
export function showPart(notes: Element, step: number): HTMLElement | undefined {
  const marked = [...notes.querySelectorAll<HTMLElement>('[data-part]')];
  const last = Math.max(-1, ...marked.map(({ dataset }) => Number(dataset['part'])));
  if (last < 0) return undefined;
  const current = Math.min(step, last);
  for (const each of marked) {
    const part = Number(each.dataset['part']);
    each.classList.toggle('said', part < current);
    each.classList.toggle('to-come', part > current);
  }
  return marked.find(({ dataset }) => Number(dataset['part']) === current);
}
