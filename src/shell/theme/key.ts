import { ask, asked } from '../../shared/addresses.ts';
import { tell } from '../deck/message.ts';
import type { Binding } from '../keys/listen.ts';
import { keep } from '../storage.ts';
import { word } from '../words.ts';
import { choiceName, themes, wear } from './wear.ts';

/** The key that puts on the next theme; after the last, the page has its own again. */
export function themeKey(): readonly Binding[] {
  if (!themes) return [];
  const { worn, sheets } = themes;
  const names = [worn, ...Object.keys(sheets).filter((each) => each !== worn)];
  if (names.length < 2) return [];
  let turn = Promise.resolve();
  // Who presses twice means the one after the next, also while that is still on its way.
  const run = () => {
    turn = turn.then(() => choose(next(names), worn));
  };
  return [{ action: 'theme', run }];
}

function next(names: readonly string[]): string {
  const at = names.indexOf(document.documentElement.dataset['theme'] ?? '');
  return names[(at + 1) % names.length] ?? '';
}

async function choose(name: string, own: string): Promise<void> {
  if (!(await wear(name))) return tell(word('deck.noTheme', { name }));
  keep(choiceName, name === own ? '' : name);
  // What the address asks for would come back with the next load.
  if (asked(location.search, 'theme') !== null) {
    const url = new URL(location.href);
    ask(url, 'theme', null);
    history.replaceState(history.state, '', url);
  }
  tell(name === own ? word('deck.ownTheme') : word('deck.theme', { name }));
}
