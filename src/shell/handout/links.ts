import { element } from '../dom.ts';
import { word } from '../words.ts';
import { endOf } from './back-matter.ts';

/** Links to slides that are not in the handout lead to the deck instead. */
export function mendLinks(main: Element, deck: string): void {
  for (const link of main.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const address = link.getAttribute('href') ?? '';
    // As on the screen: #id, #/id and #/id/2.
    const id = address.startsWith('#/') ? (address.slice(2).split('/')[0] ?? '') : address.slice(1);
    link.href = document.getElementById(id) ? `#${id}` : `${deck}#/${id}`;
  }
  for (const link of main.querySelectorAll<HTMLAnchorElement>('.to-laboratory > a[href^="../?"]')) {
    link.href = deck + (link.getAttribute('href') ?? '').slice('../'.length);
  }
}

/** Numbers the links that leave the handout and lists their addresses at its end; or takes both away. */
export function printAddresses(main: Element, wanted: boolean): void {
  for (const old of main.querySelectorAll('a + .address-no, .end > .back-addresses')) old.remove();
  if (!wanted) return;
  const numbers = new Map<string, number>();
  const links = [...main.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')];
  for (const link of links.filter(
    (each) => !each.closest('.entry > .entry-foot, .page > .cover'),
  )) {
    // A link in a drawing has no `href` that is a text, and no place for a number beside it.
    const address = link.getAttribute('href') ?? '';
    const number = numbers.get(address) ?? numbers.size + 1;
    numbers.set(address, number);
    if (link instanceof SVGElement) continue;
    link.after(element('sup', { className: 'address-no' }, `[${number}]`));
  }
  if (numbers.size === 0) return;
  const addresses = [...numbers.keys()].map((href) =>
    element('li', {}, element('a', { href }, href.replace(/^https?:\/\//, ''))),
  );
  endOf(main).append(
    element(
      'section',
      { className: 'back back-addresses' },
      element('h2', {}, word('handout.addresses')),
      element('ol', {}, ...addresses),
    ),
  );
}
