/**
 * Runs in the page's head, before anything is painted: says that scripts run, so that what only they make
 * work is shown. Its source goes into a file as it is, so it imports nothing.
 */
export function scripted(): void {
  document.documentElement.classList.add('scripted');
}
