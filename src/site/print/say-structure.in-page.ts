/**
 * Says of a page what Chromium does not see by itself and a tagged file needs: that a list of terms
 * is a list, which way the headers of a table go, that an empty cell is one. It runs in the page, so
 * it stands alone.
 */
export function sayStructure(): void {
  for (const list of document.querySelectorAll('dl:not([role])')) {
    list.setAttribute('role', 'list');
    for (const item of list.querySelectorAll(':scope > dt, :scope > div')) {
      item.setAttribute('role', 'listitem');
    }
  }
  const isEmpty = (cell: Element) => cell.childElementCount === 0 && !cell.textContent?.trim();
  // With a corner that is no header, the rest of its row is taken for headers of that row.
  for (const { cells } of document.querySelectorAll('tr')) {
    const heads = [...cells].filter((cell) => !isEmpty(cell));
    if (heads.some(({ localName }) => localName === 'td') || heads.length < 2) continue;
    for (const head of heads) if (!head.hasAttribute('scope')) head.setAttribute('scope', 'col');
  }
  for (const cell of document.querySelectorAll('td, th')) {
    if (!isEmpty(cell)) continue;
    const nothing = document.createElement('span');
    nothing.textContent = '\u00a0';
    nothing.style.cssText = 'font-size: 1px; line-height: 0';
    cell.replaceChildren(nothing);
  }
}
