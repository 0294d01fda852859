/**
 * Writes the pages that lines of the contents and references to descriptions lead to, by the ids of their targets.
 * Returns whether any had it otherwise.
 */
export function numberLines(pages: Readonly<Record<string, number>>): boolean {
  let isOther = false;
  for (const line of document.querySelectorAll('nav.contents .contents-line, .to-description')) {
    const address = line.querySelector('a')?.getAttribute('href') ?? '';
    const page = pages[address.slice(1)];
    const place = line.querySelector('.contents-page-no, .description-page-no');
    if (!place || page === undefined || place.textContent === String(page)) continue;
    place.textContent = String(page);
    isOther = true;
  }
  return isOther;
}
