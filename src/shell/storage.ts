/** What this device keeps under a name; nothing where it keeps nothing. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text, and says whether it could: private windows and full disks keep nothing. */
export function keep(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another window of this device has kept something under a name, or dropped it. */
export function onKept(name: string, changed: (text: string | null) => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === name) changed(newValue);
  });
}
