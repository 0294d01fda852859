import { type PDFDict, type PDFObject, PDFStream } from '../library.ts';
import { at, dict, dictAt, entries, listAt, numberAt } from '../values.ts';

/** The looks of an annotation that is shown, one for each of its states. */
export function looksOf(annotation: PDFObject): readonly PDFStream[] {
  if (((numberAt(annotation, 'F') ?? 0) & 2) === 2) return [];
  const look = at(at(annotation, 'AP'), 'N');
  const all = look instanceof PDFStream ? [look] : entries(look).map(([, each]) => each);
  return all.filter((each) => each instanceof PDFStream);
}

/** What a page has of its own or from the node above it. */
export function inherited(page: PDFDict, key: string): PDFDict | undefined {
  for (let node: PDFDict | undefined = page, depth = 0; node && depth < 50; depth += 1) {
    const found = dictAt(node, key);
    if (found) return found;
    node = dictAt(node, 'Parent');
  }
  return undefined;
}

/** The font that a graphics state sets, if it sets one. */
export function fontIn(state: PDFDict | undefined): { readonly font?: PDFDict } {
  const [first] = listAt(state, 'Font');
  const font = dict(first);
  return font ? { font } : {};
}
