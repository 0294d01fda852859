import type { RevealApi } from 'reveal.js';
import { asked, isView } from '../../shared/addresses.ts';
import { tell } from '../deck/message.ts';
import type { Binding } from '../keys/listen.ts';
import { kept, onKept } from '../storage.ts';
import { word } from '../words.ts';
import type { Pen } from './pen.ts';

/**
 * The pen. Who neither draws nor has drawn pays these lines for it and no more. A preview shows what
 * is drawn; so does a page that is laid out for print, if its address asks for `?drawings`.
 */
export function penKeys(deck: RevealApi, preview: boolean): readonly Binding[] {
  const name = `mesa-deck ${location.pathname.replace(/index\.html$/, '')} drawings`;
  // Of several windows of a deck one says what is wrong.
  const say = (said: string) => !preview && tell(said);
  let pen: Pen | undefined;
  const load = async (): Promise<Pen | undefined> => {
    try {
      const { Pen } = await import('./pen.ts');
      pen ??= new Pen(deck, name, say);
    } catch {
      say(word('deck.penLost'));
    }
    return pen;
  };
  const { search } = location;
  if (!isView(search, 'print') || asked(search, 'drawings') !== null) {
    if (kept(name) !== null) load();
    onKept(name, () => void (pen ?? load()));
  }
  const toggle = async () => {
    if (pen?.isOut) pen.putAway();
    else (await load())?.takeOut();
  };
  const withPen = (act: (pen: Pen) => void) => () => (pen?.isOut ? act(pen) : false);
  return [
    { action: 'pen', run: toggle },
    { action: 'undo', run: withPen((pen) => pen.undo()) },
    { action: 'redo', run: withPen((pen) => pen.redo()) },
    { action: 'eraser', run: withPen((pen) => pen.erase()) },
    { action: 'leave', run: withPen((pen) => pen.putAway()) },
  ];
}
