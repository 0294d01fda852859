import { deckKeys, labelOf } from '../../../shared/keys/keymap.ts';
import { isOurs, target } from '../../ours.ts';
import { type Display, findDisplays } from './displays.ts';
import type { StageAnswer, StageOrder } from './stage.ts';

/** The two windows of a talk on the displays of a computer. */
export interface Screens {
  /** The slides, full screen, on the display where this view is not. */
  spread(): Promise<void>;
  /** This view and the slides in each other's place. */
  swap(): Promise<void>;
  /** The slides in a window of their own, which this view can then lead. */
  open(): void;
}

/** `address` is where the slides would open; `say` tells the speaker what happened or what to do. */
export function openScreens(address: () => string, say: (word: string) => void): Screens {
  let opened: Window | null = null;
  /** The window of the slides: the one that this view comes from, or that it has opened. */
  const stageOf = () => {
    const known: readonly (Window | null)[] = [window.opener, opened];
    return known.find((each) => each && !each.closed);
  };
  addEventListener('message', (event: MessageEvent<unknown>) => {
    const { data, source } = event;
    const { isFullScreen } = (data ?? {}) as Partial<StageAnswer>;
    if (!isOurs(event) || source !== stageOf() || isFullScreen === undefined) return;
    say(isFullScreen ? 'The slides are full screen.' : `${refused} Press ${full} in their window.`);
  });

  function show(display: Display): void {
    const stage = stageOf();
    if (!stage) {
      openAt(display);
      return;
    }
    const { left, top } = display;
    const order: StageOrder = { fullScreenAt: { left, top } };
    try {
      // The key was pressed here; with it goes the right to full screen.
      const options = { targetOrigin: target, delegate: 'fullscreen' };
      stage.postMessage(order, options as WindowPostMessageOptions);
    } catch {
      say(`${refused} Press the key once more, or ${full} in their window.`);
    }
  }

  function openAt({ left, top, width, height }: Display): void {
    const place = `left=${left},top=${top},width=${width},height=${height}`;
    opened = open(address(), 'mesa-deck audience', `popup,${place}`);
    say(
      opened
        ? 'The slides have a window on the other display. The same key once more makes it full screen.'
        : 'The browser did not open a window for the slides.',
    );
  }

  return {
    open() {
      opened = open(address(), 'mesa-deck audience');
    },
    async spread() {
      const found = await findDisplays();
      if ('advice' in found) return say(found.advice);
      show(found.other);
    },
    async swap() {
      const found = await findDisplays();
      if ('advice' in found) return say(found.advice);
      if (window.menubar.visible) {
        const key = labelOf(deckKeys.speaker);
        return say(
          `This view is a tab, which no page can move. Drag it out, or open it with ${key}.`,
        );
      }
      const { here, other } = found;
      show(here);
      moveTo(other.left, other.top);
      resizeTo(other.width, other.height);
    },
  };
}

const full = labelOf(deckKeys.fullScreen);
const refused = 'The browser did not allow full screen.';
