import { fetchPage } from '../remix/decks.ts';

const pages = new Map<string, Promise<Document>>();

/** The notes of a slide, from the speaker's page of its deck; undefined if there are none. */
export async function fetchNotes(deck: string, id: string): Promise<Element | undefined> {
  const address = new URL(`${deck}/speaker/index.html`, location.href).href;
  const known = pages.get(deck) ?? fetchPage(address);
  pages.set(deck, known);
  const page = await known.catch((error: unknown) => {
    // The next preview asks again.
    pages.delete(deck);
    throw error;
  });
  const found = page.querySelector(`[data-slide="${id}"] .notes`);
  if (!found) return undefined;
  const notes = document.importNode(found, true);
  // Formulas are in it twice, and the shelf has not the styles and fonts of the one for the eye.
  for (const each of notes.querySelectorAll('.katex-html')) each.remove();
  for (const link of notes.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    link.href = new URL(link.getAttribute('href') ?? '', address).href;
    link.target = '_blank';
  }
  for (const each of notes.querySelectorAll('[src], [srcset], [poster], [data], [style], image')) {
    for (const attribute of each.attributes) {
      // Files lie above the speaker's page, and the shelf two folders nearer to them.
      attribute.value = attribute.value.replaceAll('../../', '');
    }
  }
  return notes;
}
