import { type Display, isSame } from './displays.ts';

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
  addEventListener('message', async ({ data, origin, source }: MessageEvent<unknown>) => {
    const { fullScreenAt } = (data ?? {}) as Partial<StageOrder>;
    if (origin !== location.origin || !fullScreenAt) return;
    let isFullScreen = true;
    try {
      const details = await window.getScreenDetails?.();
      const screen = details?.screens.find((each) => isSame(each, fullScreenAt));
      await document.documentElement.requestFullscreen({ screen } as FullscreenOptions);
    } catch {
      isFullScreen = false;
    }
    source?.postMessage({ isFullScreen } satisfies StageAnswer, { targetOrigin: origin });
  });
}
