import type { Binding } from '../keys/binding.ts';

type Colour = 'black' | 'white';

/** A black or white screen. The next key or click takes it away and does nothing else. */
export function curtain(): readonly Binding[] {
  let drawn: HTMLElement | undefined;
  const lift = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    drawn?.remove();
    drawn = undefined;
    for (const type of ['keydown', 'pointerdown']) removeEventListener(type, lift, true);
  };
  const draw = (colour: Colour) => {
    drawn = document.createElement('div');
    drawn.className = 'curtain';
    drawn.dataset['colour'] = colour;
    drawn.setAttribute('role', 'status');
    drawn.setAttribute('aria-label', `The screen is ${colour}; any key shows the slide`);
    document.body.append(drawn);
    for (const type of ['keydown', 'pointerdown']) addEventListener(type, lift, true);
  };
  return [
    {
      keys: ['b', '.'],
      name: 'B, .',
      description: 'Black screen',
      run: () => draw('black'),
    },
    { keys: ['w', ','], name: 'W, ,', description: 'White screen', run: () => draw('white') },
  ];
}
