import type { RevealApi } from 'reveal.js';
import { tell } from '../deck/message.ts';
import type { Binding } from '../keys/binding.ts';
import type { Pen } from './pen.ts';

/**
 * The pen. Who neither draws nor has drawn pays these lines for it and no more. A preview shows what
 * is drawn; so does a page that is laid out for print, if its address asks for `?drawings`.
 */
export function penKeys(deck: RevealApi, preview: boolean): readonly Binding[] {
  const name = `mesa-deck ${location.pathname.replace(/index\.html$/, '')} drawings`;
  // Of several windows of a deck one says what is wrong.
  const say = (word: string) => !preview && tell(word);
  let pen: Pen | undefined;
  const load = async (): Promise<Pen | undefined> => {
    try {
      const { Pen } = await import('./pen.ts');
      pen ??= new Pen(deck, name, say);
    } catch {
      say('The pen could not be loaded.');
    }
    return pen;
  };
  const asked = new URLSearchParams(location.search);
  if (asked.get('view') !== 'print' || asked.has('drawings')) {
    if (isKept(name)) load();
    addEventListener('storage', ({ key }) => {
      if (key === name && !pen) load();
    });
  }
  const toggle = async () => {
    if (pen?.isOut) pen.putAway();
    else (await load())?.takeOut();
  };
  const withPen = (act: (pen: Pen) => void) => () => (pen?.isOut ? act(pen) : false);
  return [
    {
      keys: ['d'],
      name: 'D',
      description: 'Draw on the slide; again, put the pen away',
      run: toggle,
    },
    {
      keys: ['u', 'ctrl+z'],
      name: 'U, Ctrl Z',
      description: 'Take back what was drawn last',
      run: withPen((pen) => pen.undo()),
    },
    {
      keys: ['y', 'ctrl+y', 'ctrl+shift+z'],
      name: 'Y, Ctrl Y',
      description: 'Draw it again',
      run: withPen((pen) => pen.redo()),
    },
    {
      keys: ['e'],
      name: 'E',
      description: 'Eraser for the pen, and back',
      run: withPen((pen) => pen.erase()),
    },
    { keys: ['escape'], run: withPen((pen) => pen.putAway()) },
  ];
}

function isKept(name: string): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return false;
  }
}
