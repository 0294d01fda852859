/**
 * What the addresses of the kit's pages may say. Nothing else in them is read: an address may come from
 * anywhere, and whoever writes it is not to set up the talk.
 */
export type Query =
  /** The ids of the slides to show, in this order: `?slides=a,b`. */
  | 'slides'
  /** The id of the figure whose laboratory is open. */
  | 'laboratory'
  /** How a deck's page is shown. */
  | 'view'
  /** The title of a remix. */
  | 'title'
  /** The theme that the page wears, in the place of its own. */
  | 'theme'
  /** Shows what was drawn on a page that is laid out for print. */
  | 'drawings'
  /** Turns the speaker view into a rehearsal. */
  | 'rehearse'
  /** How a handout is laid out, the paper that it is for, and whether addresses of links are printed. */
  | 'layout'
  | 'paper'
  | 'urls';

/**
 * The speaker view in a page that is all in one file, a picture in another page, a deck on paper, all slides in
 * all themes.
 */
export type View = 'speaker' | 'preview' | 'print' | 'themes';

/** Where the kit's own styles and scripts are in a site that is built or served, from its root. */
export const kitFolder = '@mesa-deck/';
export const kitPrefix = `/${kitFolder}`;

/** Asks the dev server for a page on which all is drawn; who opens one by its address sees what there is of it. */
export const wholeHeader = 'x-mesa-deck-whole';

/** What an address says by a name; null if nothing. */
export function asked(search: string, name: Query): string | null {
  return new URLSearchParams(search).get(name);
}

export function isView(search: string, view: View): boolean {
  return asked(search, 'view') === view;
}

/** Says something in an address, or no longer if it is null. */
export function ask(url: URL, name: Query, value: string | null): void {
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
}

/** The ids in `?slides=a,b,c`, each once; undefined if none are asked for. */
export function slidesAskedFor(search: string): readonly string[] | undefined {
  const ids = asked(search, 'slides')?.split(',');
  return ids && [...new Set(ids.map((id) => id.trim()).filter(Boolean))];
}
