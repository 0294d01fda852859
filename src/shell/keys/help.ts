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
    dialog.replaceChildren(list, version, ...licenses());
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

/** The way to the licences of what the page is made of: a file beside it, or a text inside of it. */
function licenses(): readonly Element[] {
  const file = document.querySelector<HTMLLinkElement>('link[rel="license"]')?.href;
  const text = document.querySelector('#licenses')?.textContent;
  if (!file && !text) return [];
  const link = document.createElement('a');
  link.className = 'licenses';
  link.target = '_blank';
  link.textContent = 'Licences';
  link.href = file ?? URL.createObjectURL(new Blob([text ?? ''], { type: 'text/plain' }));
  return [link];
}

/** Which version this is is asked for seldom, so the page comes without what knows it. */
async function sayVersion(place: Element): Promise<void> {
  const { describeVersion } = await import('../app/kept.ts');
  place.textContent = await describeVersion();
}
