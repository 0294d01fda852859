import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from './library.ts';
import { at, dict, dictAt, entries, list, listAt, nameAt, nameOf, textAt } from './values.ts';

/** An element of the structure tree. */
export interface Tag {
  readonly dict: PDFDict;
  /** As the file calls it. */
  readonly type: string;
  /** The standard type that it is or is mapped to; undefined if it is mapped to none. */
  readonly role: string | undefined;
  readonly parent: Tag | undefined;
  readonly kids: readonly Tag[];
  /** The number of the page that it names, from 1. */
  readonly page: number | undefined;
  /** Whether marked content or an object of a page is right below it. */
  readonly hasContent: boolean;
  /** Its own language, or the nearest one above it. */
  readonly lang: string | undefined;
  readonly inheritedLang: string | undefined;
}

/** The logical structure of a document. */
export interface Tags {
  readonly root: PDFDict | undefined;
  readonly roleMap: ReadonlyMap<string, string>;
  /** All elements, in the order of reading. */
  readonly all: readonly Tag[];
  readonly top: readonly Tag[];
  /** The element that a number of the parent tree leads to: of a page's marked content, or of an annotation. */
  elementOf(structParents: number | undefined, mark?: number): Tag | undefined;
}

/** The standard structure types of ISO 32000-1, 14.8.4. */
export const standardTypes: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 ' +
    'H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link ' +
    'Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

export function readTags(catalog: PDFDict, pages: readonly PDFDict[]): Tags {
  const root = dictAt(catalog, 'StructTreeRoot');
  const roleMap = new Map(
    entries(at(root, 'RoleMap')).flatMap(([from, to]) => {
      const name = nameOf(to);
      return name === undefined ? [] : [[from, name] as const];
    }),
  );
  const numbers = new Map(pages.map((page, index) => [page, index + 1]));
  const known = new Map<PDFDict, Tag>();
  const all: Tag[] = [];
  const read = (found: PDFDict, parent: Tag | undefined): readonly Tag[] => {
    // A tree that leads back to itself is walked once.
    if (known.has(found)) return [];
    const page = numbers.get(dictAt(found, 'Pg') ?? found);
    const tag = tagOf(found, parent, roleMap, page);
    known.set(found, tag);
    all.push(tag);
    const kids = elementsIn(at(found, 'K')).flatMap((kid) => read(kid, tag));
    (tag.kids as Tag[]).push(...kids);
    return [tag];
  };
  const top = elementsIn(at(root, 'K')).flatMap((each) => read(each, undefined));
  const parents = parentTree(dictAt(root, 'ParentTree'));
  return {
    root,
    roleMap,
    all,
    top,
    elementOf(structParents, mark) {
      const value = structParents === undefined ? undefined : parents.get(structParents);
      // Asked for of each mark, so the list is not read for it.
      const isListed = mark !== undefined && value instanceof PDFArray;
      const found = dict(isListed ? value.lookup(mark) : mark ? undefined : value);
      return found && known.get(found);
    },
  };
}

function tagOf(
  found: PDFDict,
  parent: Tag | undefined,
  roleMap: ReadonlyMap<string, string>,
  page: number | undefined,
): Tag {
  const type = nameAt(found, 'S') ?? '';
  const inheritedLang = parent?.lang;
  return {
    dict: found,
    type,
    role: roleOf(type, roleMap),
    parent,
    kids: [],
    page,
    hasContent: list(at(found, 'K')).some(isContent),
    lang: textAt(found, 'Lang') ?? inheritedLang,
    inheritedLang,
  };
}

/** Follows the role map; a type that is a standard one needs none. */
export function roleOf(type: string, roleMap: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>();
  for (let name: string | undefined = type; name !== undefined && !seen.has(name); ) {
    if (standardTypes.has(name)) return name;
    seen.add(name);
    name = roleMap.get(name);
  }
  return undefined;
}

/** A number of a mark, or a reference to a mark or an object: what is no element. */
function isContent(kid: PDFObject): boolean {
  return kid instanceof PDFNumber || ['MCR', 'OBJR'].includes(nameAt(kid, 'Type') ?? '');
}

function elementsIn(kids: PDFObject | undefined): readonly PDFDict[] {
  return list(kids).flatMap((kid) => {
    const found = kid instanceof PDFDict && !isContent(kid) ? kid : undefined;
    return found && at(found, 'S') instanceof PDFName ? [found] : [];
  });
}

/** The leaves of a number tree. */
function parentTree(root: PDFDict | undefined): ReadonlyMap<number, PDFObject> {
  const found = new Map<number, PDFObject>();
  const seen = new Set<PDFDict>();
  const walk = (node: PDFDict | undefined) => {
    if (!node || seen.has(node)) return;
    seen.add(node);
    const nums = at(node, 'Nums');
    if (nums instanceof PDFArray) {
      for (let index = 0; index + 1 < nums.size(); index += 2) {
        const key = nums.lookup(index);
        const value = nums.lookup(index + 1);
        if (key instanceof PDFNumber && value) found.set(key.asNumber(), value);
      }
    }
    for (const kid of listAt(node, 'Kids')) walk(dict(kid));
  };
  walk(root);
  return found;
}

/** Of these only what is in them matters. */
const isTransparent = ({ role }: Tag) => role === 'NonStruct' || role === 'Div';

/** What an element holds, through elements that only group. */
export function innerKids({ kids }: Tag): readonly Tag[] {
  return kids.flatMap((kid) => (isTransparent(kid) ? innerKids(kid) : [kid]));
}

/** What an element stands in, through elements that only group. */
export function outerParent({ parent }: Tag): Tag | undefined {
  return parent && isTransparent(parent) ? outerParent(parent) : parent;
}

/** An attribute of an element, of the objects in its A entry and the classes that it names. */
export function attributeOf({ dict: found }: Tag, owner: string, key: string, root?: PDFDict) {
  const classes = dictAt(root, 'ClassMap');
  const named = listAt(found, 'C').flatMap((each) => list(at(classes, nameOf(each) ?? '')));
  for (const each of [...listAt(found, 'A'), ...named]) {
    if (nameAt(each, 'O') === owner && at(each, key) !== undefined) return at(each, key);
  }
  return undefined;
}

/** Where a report says that an element is: its name, and the page that it begins on. */
export function placeOfTag(tag: Tag, tags: Pick<Tags, 'all'>) {
  const pageOf = ({ page, kids }: Tag): number | undefined =>
    page ?? kids.map(pageOf).find((each) => each !== undefined);
  return { element: nameOfTag(tag, tags), page: pageOf(tag) };
}

/** How an element is called in a report: its type, with its place among those of its type. */
export function nameOfTag(tag: Tag, { all }: Pick<Tags, 'all'>): string {
  const number = all.filter(({ type }) => type === tag.type).indexOf(tag) + 1;
  return `${tag.type} ${number}`;
}
