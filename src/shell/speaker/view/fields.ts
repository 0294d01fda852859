import { word } from '../../words.ts';
import { momentOf } from '../talk/end.ts';
import type { View } from './view.ts';

/** Listens to the fields of the talk's length, in minutes, and of the time at which it has to end. */
export function listenToTimes(
  view: View,
  set: (times: { readonly length?: number; readonly end?: number | null }) => void,
): void {
  const length = view.part<HTMLInputElement>('length');
  length.setAttribute('aria-label', word('speaker.lengthName'));
  length.addEventListener('change', () => {
    if (length.reportValidity() && length.valueAsNumber) set({ length: length.valueAsNumber });
  });
  const end = view.part<HTMLInputElement>('end-at');
  end.addEventListener('change', () => set({ end: momentOf(end.value, Date.now()) }));
  // Enter and Escape give the keys back to the talk.
  for (const field of [length, end]) {
    field.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter' || key === 'Escape') field.blur();
    });
  }
}
