import { deckKeys } from '../../../shared/keys/keymap.ts';
import { labelOf } from '../../../shared/keys/labels.ts';
import { isOurs, target } from '../../ours.ts';
import { word } from '../../words.ts';
import type { Display } from './display.ts';
import { findDisplays } from './displays.ts';
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
export function openScreens(address: () => string, say: (said: string) => void): Screens {
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
    say(
      isFullScreen
        ? word('speaker.fullScreen')
        : word('speaker.refusedPress', { key: fullScreenKey() }),
    );
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
      say(word('speaker.refusedAgain', { key: fullScreenKey() }));
    }
  }

  function openAt({ left, top, width, height }: Display): void {
    const place = `left=${left},top=${top},width=${width},height=${height}`;
    opened = open(address(), 'mesa-deck audience', `popup,${place}`);
    say(word(opened ? 'speaker.otherWindow' : 'speaker.noSlidesWindow'));
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
        return say(word('speaker.isTab', { key: labelOf(deckKeys.speaker, word) }));
      }
      const { here, other } = found;
      show(here);
      moveTo(other.left, other.top);
      resizeTo(other.width, other.height);
    },
  };
}

const fullScreenKey = () => labelOf(deckKeys.fullScreen, word);
