/** Gives a text to the reader as a file. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after this call.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Asks the reader for a file and hands over its text; nothing comes of it if they choose none. */
export function openFile(use: (text: string) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    if (file) use(await file.text());
  });
  input.click();
}
