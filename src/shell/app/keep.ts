import { element } from '../dom.ts';

/** Loads what keeps the site on the device, where a deck's page says that something does. */
export function keepOnDevice(): void {
  const { keep, code } = document.querySelector<HTMLElement>('link[data-keep]')?.dataset ?? {};
  if (keep === undefined) return;
  document.head.append(element('script', { src: keep, 'data-code': code ?? '' }));
}
