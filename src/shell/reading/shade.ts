import { button } from '../dom.ts';
import { keep, kept } from '../storage.ts';
import { word } from '../words.ts';

const name = 'mesa-deck:reading-shade';
const dark = matchMedia('(prefers-color-scheme: dark)');

/** A button for dark and light. What is chosen stands for all decks of the site; else the system's choice does. */
export function addShades(): void {
  const root = document.documentElement;
  const chosen = kept(name);
  if (chosen === 'dark' || chosen === 'light') root.dataset['shade'] = chosen;
  const isDark = () => (root.dataset['shade'] ?? (dark.matches ? 'dark' : 'light')) === 'dark';
  const shade = button('', () => {
    root.dataset['shade'] = isDark() ? 'light' : 'dark';
    keep(name, root.dataset['shade']);
    say();
  });
  const say = () => {
    shade.textContent = word(isDark() ? 'reading.light' : 'reading.dark');
  };
  say();
  dark.addEventListener('change', say);
  document.querySelector('.reading-bar')?.append(shade);
}
