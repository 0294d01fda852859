import { keys } from './keys.ts';

/** Opens the sheet of all keys of the view, made of those that are listened for. */
export function openHelp(): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'keys';
  dialog.setAttribute('aria-label', 'Keys of this view');
  const list = document.createElement('dl');
  for (const { name, description = '' } of keys) {
    if (!name) continue;
    const key = document.createElement('dt');
    const what = document.createElement('dd');
    key.textContent = name;
    what.textContent = description;
    list.append(key, what);
  }
  dialog.append(list);
  document.querySelector('.speaker')?.append(dialog);
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === '?') dialog.close();
  });
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
}
