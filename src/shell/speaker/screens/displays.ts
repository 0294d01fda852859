import { deckKeys, labelOf } from '../../../shared/keys/keymap.ts';

/** One of the displays of this computer, as the Window Management API has it. */
export interface Display {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

/** The display with this window, and another; or what the speaker can do where there is none. */
export type Displays =
  | { readonly here: Display; readonly other: Display }
  | { readonly advice: string };

interface ScreenDetails {
  readonly screens: readonly Display[];
  readonly currentScreen: Display;
}

declare global {
  /** Only Chromium has these, and only on https, localhost and from a file. */
  interface Window {
    getScreenDetails?(): Promise<ScreenDetails>;
  }
  interface Screen {
    readonly isExtended?: boolean;
  }
}

const full = labelOf(deckKeys.fullScreen);
const byHand = `Drag the window of the slides to the other display, and press ${full} in it.`;

/** Looks for another display; the browser asks its user the first time. */
export async function findDisplays(): Promise<Displays> {
  if (!window.getScreenDetails) {
    return { advice: `This browser can’t choose a display for a page. ${byHand}` };
  }
  const single =
    'There is one display. Connect the other, let it extend this one and not mirror it, and try again.';
  if (screen.isExtended === false) return { advice: single };
  try {
    const { screens, currentScreen: here } = await window.getScreenDetails();
    const other = screens.find((each) => !isSame(each, here));
    return other ? { here, other } : { advice: single };
  } catch {
    return {
      advice: `The browser does not let this page use other displays; its settings for this page can change that. ${byHand}`,
    };
  }
}

/** Displays are made anew at each look, but no two begin at one point. */
export function isSame(a: Pick<Display, 'left' | 'top'>, b: Pick<Display, 'left' | 'top'>) {
  return a.left === b.left && a.top === b.top;
}
