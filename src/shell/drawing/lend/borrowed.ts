import type { Pressed, Told } from './lent.ts';

/** Keys that are the pen's while it is out. */
const own = ['u', 'ctrl+z', 'y', 'ctrl+y', 'ctrl+shift+z', 'e', 'escape'];

/** The pen of the deck in a frame: the speaker draws on the picture, and the audience sees it. */
export class BorrowedPen {
  private readonly frame: HTMLIFrameElement;
  private line: MessagePort | undefined;
  private isOut = false;

  constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
    addEventListener('message', ({ source, data, ports }: MessageEvent<{ pen?: true }>) => {
      if (source === frame.contentWindow && data.pen && ports[0]) this.take(ports[0]);
    });
    addEventListener(
      'keydown',
      (event) => {
        const name = nameOf(event);
        if (!this.isOut || !own.includes(name)) return;
        this.press(name);
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }

  /** Takes the pen out, or puts it away. */
  toggle(): void {
    this.press('d');
  }

  private take(line: MessagePort): void {
    this.line = line;
    line.onmessage = ({ data }: MessageEvent<Told>) => {
      if ('out' in data) this.show(data.out);
      else this.pass(data);
    };
  }

  private press(key: string): void {
    this.line?.postMessage(key);
  }

  private show(isOut: boolean): void {
    this.isOut = isOut;
    // Else the picture is to be seen: keys and clicks stay with the view.
    this.frame.inert = !isOut;
  }

  /** A key that was pressed in the picture is meant for the view. */
  private pass(pressed: Pressed): void {
    dispatchEvent(new KeyboardEvent('keydown', { ...pressed, cancelable: true }));
  }
}

/** As the deck names keys. Were its code for it used here too, every reader would load one file more. */
function nameOf({
  key,
  ctrlKey,
  metaKey = false,
  shiftKey,
}: Pressed & { metaKey?: boolean }): string {
  const held = ctrlKey || metaKey ? `ctrl+${shiftKey ? 'shift+' : ''}` : '';
  return held + key.toLowerCase();
}
