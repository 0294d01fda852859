import type { Acts } from '../acts.ts';

/** Listens to the buttons of the view; each is named after what it does. */
export function listenToButtons(root: HTMLElement, acts: Acts): void {
  root.addEventListener('click', ({ target, detail }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('button');
    if (!button) return;
    const action = button.dataset['do'];
    if (action && Object.hasOwn(acts, action)) acts[action as keyof Acts]();
    // After a click the keys belong to the talk again.
    if (detail > 0) button.blur();
  });
}
