import { type DeckAction, deckKeys } from '../../../shared/keys/keymap.ts';
import { isFor } from '../../keys/listen.ts';
import { isOurs } from '../../ours.ts';
import type { Told } from './lent.ts';

/** What the pen's keys do while it is out. */
const own: readonly DeckAction[] = ['undo', 'redo', 'eraser', 'leave'];

/** The pen of the deck in a frame: the speaker draws on the picture, and the audience sees it. */
export class BorrowedPen {
  private readonly frame: HTMLIFrameElement;
  private line: MessagePort | undefined;
  private isOut = false;

  constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
    addEventListener('message', (event: MessageEvent<{ pen?: true } | null>) => {
      const { source, data, ports } = event;
      if (source !== frame.contentWindow || !isOurs(event)) return;
      if (data?.pen && ports[0]) this.take(ports[0]);
    });
    addEventListener(
      'keydown',
      (event) => {
        const action = this.isOut && own.find((each) => isFor(event, deckKeys[each]));
        if (!action) return;
        this.ask(action);
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }

  /** Takes the pen out, or puts it away. */
  toggle(): void {
    this.ask('pen');
  }

  private take(line: MessagePort): void {
    this.line = line;
    line.onmessage = ({ data }: MessageEvent<Told>) => {
      if ('out' in data) this.show(data.out);
      // A key that was pressed in the picture is meant for the view.
      else dispatchEvent(new KeyboardEvent('keydown', { ...data.pressed, cancelable: true }));
    };
  }

  private ask(action: DeckAction): void {
    this.line?.postMessage(action);
  }

  private show(isOut: boolean): void {
    this.isOut = isOut;
    // Else the picture is to be seen: keys and clicks stay with the view.
    this.frame.inert = !isOut;
  }
}
