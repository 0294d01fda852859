import type { Binding } from './binding.ts';

/** The sheet of all keys, made of the bindings that are listened for. */
export function help(bindings: () => readonly Binding[]): Binding {
  const dialog = document.createElement('dialog');
  dialog.className = 'help';
  dialog.setAttribute('aria-label', 'Keys of this deck');
  const open = () => {
    const list = document.createElement('dl');
    for (const { name, description = '' } of bindings()) {
      if (name === undefined) continue;
      const row = document.createElement('div');
      const key = document.createElement('dt');
      const what = document.createElement('dd');
      key.textContent = name;
      what.textContent = description;
      row.append(key, what);
      list.append(row);
    }
    const version = document.createElement('p');
    version.className = 'version';
    sayVersion(version);
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

/** Which version this is is asked for seldom, so the page comes without what knows it. */
async function sayVersion(place: Element): Promise<void> {
  const { describeVersion } = await import('../app/kept.ts');
  place.textContent = await describeVersion();
}
