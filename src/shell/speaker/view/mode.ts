import { ask, asked } from '../../../shared/addresses.ts';
import { element } from '../../dom.ts';
import { word } from '../../words.ts';

/** Whether an address asks for a rehearsal: `?rehearse`. */
export function isRehearsal(search: string): boolean {
  return asked(search, 'rehearse') !== null;
}

/** The link that leads into a rehearsal, or out of it; and in one, the button that ends a run. */
export function linkRehearsal(root: HTMLElement, rehearsing: boolean): void {
  const link = root.querySelector<HTMLAnchorElement>('.to-rehearse');
  if (!link) return;
  const url = new URL(location.href);
  url.hash = '';
  ask(url, 'rehearse', rehearsing ? null : '');
  link.href = url.href;
  link.textContent = word(rehearsing ? 'speaker.leaveRehearsal' : 'speaker.rehearse');
  root.classList.toggle('rehearses', rehearsing);
  if (!rehearsing) return;
  link.before(element('button', { type: 'button', 'data-do': 'results' }, word('speaker.endRun')));
}
