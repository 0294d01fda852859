/** Whether an address asks for the speaker view of a page that is all in one file. */
export function isSpeakerView(search: string): boolean {
  return new URLSearchParams(search).get('view') === 'speaker';
}

/** Whether an address asks for a deck that shows what it is told to, as in a speaker view. */
export function isPreview(search: string): boolean {
  return new URLSearchParams(search).get('view') === 'preview';
}
