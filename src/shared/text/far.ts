/**
 * The slides of a large deck that are far from its first ones: groups of them that a browser takes as one
 * text each, and a reader without scripts as slides.
 */
export const farGroup = 'noscript';

/** What stands in the place of a group that lies in a file beside the page: it shows nothing. */
export const awayGroup = 'template';

/** What such an element says, beside the address of the file: ids with spaces between them. */
export interface AwayGroup {
  /** The file, from the page. */
  readonly from: string;
  readonly slides: string;
  /** Those that are passed over. */
  readonly skipped: string;
}

/** Each slide's markup by its id, in their order, out of that of a page or of a group. */
export function slidesIn(markup: string): ReadonlyMap<string, string> {
  // What a slide says is escaped, so this is no text of it.
  const starts = [...markup.matchAll(/<section [^<>]*\bdata-slide="([^"]*)"/g)];
  return new Map(
    starts.map(({ index, 1: id = '' }, at) => {
      const end = starts[at + 1]?.index ?? markup.length;
      const part = markup.slice(index, end);
      return [id, part.slice(0, part.lastIndexOf('</section>') + '</section>'.length)];
    }),
  );
}
