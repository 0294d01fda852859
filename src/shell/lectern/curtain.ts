import { element } from '../dom.ts';
import type { Binding } from '../keys/listen.ts';
import { word } from '../words.ts';

type Colour = 'black' | 'white';

/** A black or white screen. The next key or click takes it away and does nothing else. */
export function curtain(): readonly Binding[] {
  let drawn: HTMLElement | undefined;
  const lift = () => {
    drawn?.remove();
    drawn = undefined;
    for (const type of ['keydown', 'pointerdown']) removeEventListener(type, take, true);
  };
  const take = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    lift();
  };
  const draw = (colour: Colour) => {
    // A sheet or a search that is open would lie over it.
    for (const each of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) each.close();
    drawn = element('div', {
      className: 'curtain',
      role: 'status',
      'data-colour': colour,
      'aria-label': word(`deck.${colour}Screen`),
    });
    document.body.append(drawn);
    for (const type of ['keydown', 'pointerdown']) addEventListener(type, take, true);
  };
  // A speaker view asks for it too, and for its end.
  const toggle = (colour: Colour) => () => (drawn ? lift() : draw(colour));
  return [
    { action: 'black', run: toggle('black') },
    { action: 'white', run: toggle('white') },
  ];
}
