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
  const dialog = document.createElement('dialog');
  dialog.className = 'text';
  dialog.innerHTML =
    '<h2></h2><p></p><textarea readonly spellcheck="false"></textarea><div class="acts"></div>';
  const heading = dialog.querySelector('h2') as HTMLElement;
  heading.textContent = title;
  heading.id = 'text-title';
  dialog.setAttribute('aria-labelledby', heading.id);
  const said = dialog.querySelector('p') as HTMLElement;
  said.textContent = words;
  said.setAttribute('role', 'status');
  const area = dialog.querySelector('textarea') as HTMLTextAreaElement;
  area.value = text;
  area.setAttribute('aria-label', title);
  const acts = dialog.querySelector('.acts') as HTMLElement;
  const copyIt = button('Copy', async () => {
    const done = await copy(text);
    if (!done) area.select();
    said.textContent = done ? 'Copied.' : 'The browser does not allow it: press Ctrl+C or ⌘C.';
  });
  acts.append(copyIt);
  if (file !== undefined) acts.append(button('Download', () => download(file, text)));
  acts.append(button('Close', () => dialog.close()));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  copyIt.focus();
}

function button(name: string, run: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = name;
  element.addEventListener('click', run);
  return element;
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
