/** Whether the page runs from right to left: then what goes on goes to the left. */
export function isMirrored(): boolean {
  return typeof document !== 'undefined' && document.documentElement.dir === 'rtl';
}
