import { describeVersion } from '../app/kept.ts';
import type { Binding } from './binding.ts';

/** The sheet of all keys, made of the bindings that are listened for. */
export function help(bindings: () => readonly Binding[]): Binding {
  const dialog = document.createElement('dialog');
  dialog.className = 'help';
  dialog.setAttribute('aria-label', 'Keys of this deck');
  const open = () => {
    const list = document.createElement('dl');
    for (const { name, description } of bindings()) {
      const key = document.createElement('dt');
      const what = document.createElement('dd');
      key.textContent = name;
      what.textContent = description;
      list.append(key, what);
    }
    const version = document.createElement('p');
    version.className = 'version';
    describeVersion().then((words) => {
      version.textContent = words;
    });
    dialog.replaceChildren(list, version);
    document.body.append(dialog);
    dialog.showModal();
  };
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === '?') dialog.close();
  });
  dialog.addEventListener('click', () => dialog.close());
  return { keys: ['?'], name: '?', description: 'This sheet', run: open };
}
