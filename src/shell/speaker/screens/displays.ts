import { deckKeys } from '../../../shared/keys/keymap.ts';
import { labelOf } from '../../../shared/keys/labels.ts';
import { word } from '../../words.ts';
import { type Display, isSame } from './display.ts';

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

/** Looks for another display; the browser asks its user the first time. */
export async function findDisplays(): Promise<Displays> {
  const key = labelOf(deckKeys.fullScreen, word);
  if (!window.getScreenDetails) return { advice: word('speaker.noDisplays', { key }) };
  const single = word('speaker.oneDisplay');
  if (screen.isExtended === false) return { advice: single };
  try {
    const { screens, currentScreen: here } = await window.getScreenDetails();
    const other = screens.find((each) => !isSame(each, here));
    return other ? { here, other } : { advice: single };
  } catch {
    return { advice: word('speaker.displaysForbidden', { key }) };
  }
}
