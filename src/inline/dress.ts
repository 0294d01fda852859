/**
 * Runs in the page's head, before anything is painted: the page wears the theme that its address asks for,
 * or else the one that its reader has chosen before. Its source goes into pages as it is, so it imports
 * nothing.
 */
export function dress(): void {
  const text = document.getElementById('_themes')?.textContent;
  if (!text) return;
  const { sheets } = JSON.parse(text) as { readonly sheets: Readonly<Record<string, string>> };
  let chosen = new URLSearchParams(location.search).get('theme');
  try {
    chosen ||= localStorage.getItem('mesa-deck:theme');
  } catch {
    // Where nothing is kept there is no choice.
  }
  const root = document.documentElement;
  if (!chosen || !Object.hasOwn(sheets, chosen) || chosen === root.dataset['theme']) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = sheets[chosen] ?? '';
  link.id = `theme-${chosen}`;
  // Not to be painted first in the deck's own.
  link.setAttribute('blocking', 'render');
  document.head.append(link);
  root.dataset['theme'] = chosen;
}
