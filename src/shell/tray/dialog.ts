import { button, element } from '../dom.ts';
import { saveFile } from '../file.ts';
import { word } from '../words.ts';

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
  const copyIt = button(word('common.copy'), async () => {
    const done = await copy(text);
    if (!done) area.select();
    said.textContent = word(done ? 'tray.copied' : 'tray.cantCopy');
  });
  const acts = element('div', { className: 'acts' }, copyIt);
  const names = { className: 'text', 'aria-labelledby': heading.id };
  const dialog = element('dialog', names, heading, said, area, acts);
  if (file !== undefined) acts.append(button(word('tray.download'), () => saveFile(file, text)));
  acts.append(button(word('common.close'), () => dialog.close()));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  copyIt.focus();
}
