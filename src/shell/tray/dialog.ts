import { button, element } from '../dom.ts';
import { saveFile } from '../file.ts';

/** Puts text on the clipboard; false where that is not allowed. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Shows a text to be copied, and to be downloaded where it is a file. */
export function ask(title: string, words: string, text: string, file?: string): void {
  const heading = element('h2', { id: 'text-title' }, title);
  const said = element('p', { role: 'status' }, words);
  const area = element('textarea', { readOnly: true, value: text, 'aria-label': title });
  area.spellcheck = false;
  const copyIt = button('Copy', async () => {
    const done = await copy(text);
    if (!done) area.select();
    said.textContent = done ? 'Copied.' : 'The browser does not allow it: press Ctrl+C or ⌘C.';
  });
  const acts = element('div', { className: 'acts' }, copyIt);
  const names = { className: 'text', 'aria-labelledby': heading.id };
  const dialog = element('dialog', names, heading, said, area, acts);
  if (file !== undefined) acts.append(button('Download', () => saveFile(file, text)));
  acts.append(button('Close', () => dialog.close()));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  copyIt.focus();
}
