import { element } from './dom.ts';

/** Gives a text to the reader as a file. */
export function saveFile(name: string, text: string, type = 'text/plain'): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  element('a', { href, download: name }).click();
  // The browser reads it after this call.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** Asks the reader for a file and hands over its text; nothing comes of it if they choose none. */
export function openFile(use: (text: string) => void): void {
  const input = element('input', { type: 'file', accept: '.json,application/json' });
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    if (file) use(await file.text());
  });
  input.click();
}
