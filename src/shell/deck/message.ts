import { element } from '../dom.ts';

let last: HTMLElement | undefined;

/** A line at the foot of the page that goes with the next key or click, or where another takes its place. */
export function tell(...words: readonly (string | Node)[]): void {
  last?.remove();
  const line = element('p', { className: 'message', role: 'status' }, ...words);
  last = line;
  document.body.append(line);
  const remove = ({ target }: Event) => {
    // A link in it has to be there until the click is done.
    if (target instanceof Node && line.contains(target)) return listen();
    line.remove();
  };
  const listen = () => {
    addEventListener('keydown', remove, { once: true });
    addEventListener('click', remove, { once: true });
  };
  // The key that led to this message is still on its way.
  setTimeout(listen);
}
