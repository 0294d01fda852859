import type { RevealApi } from 'reveal.js';
import type { Binding } from '../keys/listen.ts';

/** What takes clicks itself; two of them are two, not one that zooms. */
const usable = 'a, button, input, select, label, .figure-controls, [data-set]';

/**
 * Zoom into a figure by a key or a double click, into a spot by a click with Alt (Ctrl on Linux, where
 * windows are moved with Alt). The camera is fetched when it is first used.
 */
export function zoom(deck: RevealApi, slides: Element): readonly Binding[] {
  let camera: import('./camera.ts').Camera | undefined;
  const load = async () => {
    try {
      camera ??= (await import('./camera.ts')).cameraOf(deck);
    } catch {
      // Without a network the slide stays as it is.
    }
    return camera;
  };
  const toggle = async ({ clientX: x, clientY: y }: MouseEvent, figure?: Element) => {
    (await load())?.toggle({ x, y }, figure);
  };
  slides.addEventListener('dblclick', (event) => {
    const target = event.target as Element;
    if (target.closest(usable)) return;
    getSelection()?.removeAllRanges();
    toggle(event as MouseEvent, target);
  });
  const close = (event: Event) => {
    const { altKey, ctrlKey } = event as MouseEvent;
    if (!(altKey || ctrlKey)) return;
    event.preventDefault();
    event.stopPropagation();
    toggle(event as MouseEvent);
  };
  slides.addEventListener('click', close, { capture: true });
  const next = async () => (await load())?.next();
  return [
    { action: 'zoom', run: () => void next() },
    { action: 'leave', run: () => camera?.isIn === true && camera.reset() },
  ];
}
