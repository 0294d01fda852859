/**
 * Runs in the page's head, before anything is painted, so that the first paint shows the slide of
 * the permalink, as large as it will be. Its source goes into the page as it is, so it imports nothing.
 */
export function boot(size: { readonly width: number; readonly height: number }): void {
  // A page that is all in one file holds both: the deck would show for a moment.
  const speaker = new URLSearchParams(location.search).get('view') === 'speaker';
  let id = new URLSearchParams(location.search).get('slides')?.split(',')[0] ?? '';
  try {
    id =
      decodeURIComponent(location.hash)
        .replace(/^#\/?/, '')
        .replace(/\/\d+$/, '') || id;
  } catch {
    // A broken hash opens the first slide.
  }
  const first = id && !/^\d+$/.test(id) ? `#${CSS.escape(id)}` : 'section:first-of-type';
  const style = document.createElement('style');
  style.id = 'boot';
  style.textContent =
    `${speaker ? '.reveal{display:none}' : ''}` +
    `.slides>:not(${first},:has(${first})){display:none}` +
    `.slides{zoom:${Math.min(innerWidth / size.width, innerHeight / size.height)}}`;
  document.head.append(style);
  document.documentElement.classList.add('scripted');
}
