import type { Pdf } from '../document.ts';
import type { Rules } from '../finding.ts';
import type { PDFDict } from '../library.ts';
import { once } from '../once.ts';
import { attributeOf, placeOfTag, type Tag } from '../tags.ts';
import {
  at,
  dict,
  dictAt,
  list,
  listAt,
  nameAt,
  numberAt,
  numberOf,
  textAt,
  textOf,
} from '../values.ts';

/** What lies on a page to be used: links, form fields, films. */
interface Annotation {
  readonly dict: PDFDict;
  readonly kind: string;
  readonly page: number;
  readonly tag: Tag | undefined;
  /** Whether it is hidden, or outside of the page. */
  readonly isUnseen: boolean;
}

/** Annotations that are in the structure and say what they are. */
export const annotationRules: Rules = {
  *'7.2-24'(pdf) {
    if (pdf.lang !== undefined) return;
    for (const { dict: found, page, kind, tag } of annotationsOf(pdf)) {
      if (!textAt(found, 'Contents') || textAt(found, 'Lang') || tag?.lang) continue;
      const what = 'nothing says in which language the description of an annotation is';
      yield { what, page, element: kind, hint: 'set /Lang in the catalog' };
    }
  },
  *'7.2-25'(pdf) {
    if (pdf.lang !== undefined) return;
    for (const { dict: found, page, kind, tag } of annotationsOf(pdf)) {
      if (kind !== 'Widget' || !fieldText(found, 'TU') || tag?.lang) continue;
      const what = 'nothing says in which language the name of a field is';
      yield { what, page, element: kind, hint: 'set /Lang in the catalog' };
    }
  },
  *'7.18.1-1'(pdf) {
    for (const { kind, tag, isUnseen, page } of annotationsOf(pdf)) {
      if (['Widget', 'PrinterMark', 'Link'].includes(kind) || isUnseen || tag?.role === 'Annot')
        continue;
      const what = 'an annotation stands outside of the structure';
      yield { what, page, element: kind, hint: 'put it into an Annot element' };
    }
  },
  *'7.18.1-2'(pdf) {
    for (const { dict: found, kind, tag, isUnseen, page } of annotationsOf(pdf)) {
      if (kind === 'Widget' || isUnseen) continue;
      if (textAt(found, 'Contents') || (tag && textAt(tag.dict, 'Alt'))) continue;
      const hint = 'give it /Contents, or its element an /Alt';
      yield { what: 'an annotation has no description', page, element: kind, hint };
    }
  },
  *'7.18.1-3'(pdf) {
    for (const { dict: found, kind, tag, isUnseen, page } of annotationsOf(pdf)) {
      if (kind !== 'Widget' || isUnseen) continue;
      if (fieldText(found, 'TU') || (tag && textAt(tag.dict, 'Alt'))) continue;
      yield { what: 'a form field has no name', page, element: kind, hint: 'give it /TU' };
    }
  },
  *'7.18.2-1'(pdf) {
    for (const { kind, isUnseen, page } of annotationsOf(pdf)) {
      if (kind !== 'TrapNet' || isUnseen) continue;
      yield { what: 'the page has a TrapNet annotation', page, element: kind, hint: 'remove it' };
    }
  },
  *'7.18.3-1'({ pages }) {
    for (const [index, page] of pages.entries()) {
      if (listAt(page, 'Annots').length === 0 || nameAt(page, 'Tabs') === 'S') continue;
      const what = 'the tab key goes through the page in another order than the structure';
      yield { what, page: index + 1, hint: 'set /Tabs /S on the page' };
    }
  },
  *'7.18.4-1'(pdf) {
    for (const { kind, tag, isUnseen, page } of annotationsOf(pdf)) {
      if (kind !== 'Widget' || isUnseen || tag?.role === 'Form') continue;
      const what = 'a form field stands outside of the structure';
      yield { what, page, element: kind, hint: 'put it into a Form element' };
    }
  },
  *'7.18.4-2'({ tags }) {
    for (const tag of tags.all.filter(({ role }) => role === 'Form')) {
      if (attributeOf(tag, 'PrintField', 'Role') !== undefined) continue;
      const kids = list(at(tag.dict, 'K'));
      const isField = (kid: (typeof kids)[number]) =>
        nameAt(kid, 'Type') === 'OBJR' && nameAt(at(kid, 'Obj'), 'Subtype') === 'Widget';
      if (kids.length === 1 && kids.every(isField)) continue;
      const what = 'a Form element holds something else than one field';
      yield { what, ...placeOfTag(tag, tags), hint: 'give each field a Form element' };
    }
  },
  *'7.18.5-1'(pdf) {
    for (const { kind, tag, isUnseen, page } of annotationsOf(pdf)) {
      if (kind !== 'Link' || isUnseen || tag?.role === 'Link') continue;
      const what = 'a link stands outside of the structure';
      yield { what, page, element: kind, hint: 'put it into a Link element' };
    }
  },
  *'7.18.5-2'(pdf) {
    for (const { dict: found, kind, isUnseen, page } of annotationsOf(pdf)) {
      if (kind !== 'Link' || isUnseen || textAt(found, 'Contents')) continue;
      yield {
        what: 'a link does not say where it leads',
        page,
        element: kind,
        hint: 'give it /Contents',
      };
    }
  },
  *'7.18.6.2-1'({ dicts }) {
    for (const clip of dicts.filter(isClip)) {
      if (at(clip, 'CT') !== undefined) continue;
      yield { what: 'a film or sound does not say of what type it is', hint: 'give its clip /CT' };
    }
  },
  *'7.18.6.2-2'({ dicts }) {
    for (const clip of dicts.filter(isClip)) {
      const texts = listAt(clip, 'Alt');
      const isText = texts.every((each) => textOf(each) !== undefined);
      if (texts.length > 0 && texts.length % 2 === 0 && isText) continue;
      yield {
        what: 'a film or sound has no description',
        hint: 'give its clip /Alt, by languages',
      };
    }
  },
  *'7.18.8-1'(pdf) {
    for (const { kind, tag, isUnseen, page } of annotationsOf(pdf)) {
      if (kind !== 'PrinterMark' || isUnseen || !tag) continue;
      const what = "a printer's mark is in the structure";
      yield { what, page, element: kind, hint: 'take it out: it is not content' };
    }
  },
};

const annotationsOf = once(({ pages, tags }: Pdf): readonly Annotation[] =>
  pages.flatMap((page, index) => {
    const crop = boxOf(page, 'CropBox') ?? boxOf(page, 'MediaBox');
    return listAt(page, 'Annots').flatMap((each): Annotation[] => {
      const found = dict(each);
      if (!found) return [];
      const flags = numberAt(found, 'F') ?? 0;
      return [
        {
          dict: found,
          kind: nameAt(found, 'Subtype') ?? '',
          page: index + 1,
          tag: tags.elementOf(numberAt(found, 'StructParent')),
          isUnseen: (flags & 2) === 2 || isOutside(found, crop),
        },
      ];
    });
  }),
);

function isOutside(found: PDFDict, crop: readonly number[] | undefined): boolean {
  if (!crop) return false;
  const [left = 0, bottom = 0, right = 0, top = 0] = numbers(found, 'Rect');
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = crop;
  return left >= x1 || right <= x0 || bottom >= y1 || top <= y0;
}

function boxOf(page: PDFDict, key: string): readonly number[] | undefined {
  for (let node: PDFDict | undefined = page, depth = 0; node && depth < 50; depth += 1) {
    const box = numbers(node, key);
    if (box.length === 4) return box;
    node = dictAt(node, 'Parent');
  }
  return undefined;
}

function numbers(from: PDFDict, key: string): readonly number[] {
  return listAt(from, key).flatMap((each) => numberOf(each) ?? []);
}

/** A field's text, which it may have from the field above it. */
function fieldText(found: PDFDict, key: string): string | undefined {
  for (let node: PDFDict | undefined = found, depth = 0; node && depth < 50; depth += 1) {
    const text = textAt(node, key);
    if (text) return text;
    node = dictAt(node, 'Parent');
  }
  return undefined;
}

function isClip(found: PDFDict): boolean {
  return nameAt(found, 'S') === 'MCD';
}
