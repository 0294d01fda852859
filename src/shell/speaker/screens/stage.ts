import { isOurs, target } from '../../ours.ts';
import { type Display, isSame } from './display.ts';

/** What a speaker view asks the window of the slides, which it hands its right to full screen. */
export interface StageOrder {
  readonly fullScreenAt: Pick<Display, 'left' | 'top'>;
}

/** What comes of it. */
export interface StageAnswer {
  readonly isFullScreen: boolean;
}

/** The window of the slides goes full screen on the display that its speaker view says. */
export function obeyScreens(): void {
  addEventListener('message', async (event: MessageEvent<unknown>) => {
    const { data, source } = event;
    const { fullScreenAt } = (data ?? {}) as Partial<StageOrder>;
    if (!isOurs(event) || !fullScreenAt) return;
    let isFullScreen = true;
    try {
      const details = await window.getScreenDetails?.();
      const screen = details?.screens.find((each) => isSame(each, fullScreenAt));
      await document.documentElement.requestFullscreen({ screen } as FullscreenOptions);
    } catch {
      isFullScreen = false;
    }
    source?.postMessage({ isFullScreen } satisfies StageAnswer, { targetOrigin: target });
  });
}
