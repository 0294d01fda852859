import { element } from '../dom.ts';
import { onKept } from '../storage.ts';

/** What a page says of its themes. */
export interface Themes {
  /** Its own; nothing where its reader's system chooses. */
  worn: string;
  /** The addresses of the stylesheets of all that can be chosen. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Those that draw as a hand does. */
  readonly byHand: readonly string[];
}

/** Under which the choice is kept, for all decks of a site; inline/dress.ts knows it too. */
export const choiceName = 'mesa-deck:theme';
const root = document.documentElement;
export const themes: Themes | undefined = read();

function read(): Themes | undefined {
  const text = document.getElementById('_themes')?.textContent;
  return text ? (JSON.parse(text) as Themes) : undefined;
}

/** Keeps the page in the theme that its reader chooses, here or in another window. */
export function followThemes(): void {
  if (!themes) return;
  drawLines();
  onKept(choiceName, (chosen) => void wear(chosen || themes.worn));
}

/** Another theme becomes the page's own, since its styles are there in the place of those that were. */
export function changeOwn(name: string): void {
  // What its reader has chosen stays.
  const isChosen = themes !== undefined && root.dataset['theme'] !== themes.worn;
  if (themes) themes.worn = name;
  if (!isChosen) root.dataset['theme'] = name;
}

/** Puts a theme on, with its stylesheet if it is not there yet; says whether it could. */
export async function wear(chosen: string): Promise<boolean> {
  const address = themes?.sheets[chosen];
  if (chosen !== themes?.worn) {
    if (address === undefined) return true;
    if (!(await loaded(chosen, address))) return false;
  }
  root.dataset['theme'] = chosen;
  drawLines();
  return true;
}

export function loaded(chosen: string, address: string): Promise<boolean> {
  const id = `theme-${chosen}`;
  if (document.getElementById(id)) return Promise.resolve(true);
  const link = element('link', { rel: 'stylesheet', href: address, id });
  return new Promise((resolve) => {
    link.onload = () => resolve(true);
    link.onerror = () => {
      link.remove();
      resolve(false);
    };
    document.head.append(link);
  });
}

/** Lines are drawn as by a hand where the theme does that, and what was drawn so is drawn clean where not. */
async function drawLines(): Promise<void> {
  const isByHand = themes?.byHand.includes(root.dataset['theme'] ?? '') ?? false;
  if (!isByHand && !root.classList.contains('by-hand')) return;
  try {
    const { drawByHand } = await import('./by-hand.ts');
    drawByHand(isByHand);
  } catch {
    // Without a network lines stay as they are.
  }
}
