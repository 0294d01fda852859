import type { Pdf } from '../document.ts';
import type { Rules } from '../finding.ts';
import type { CharacterCollection } from '../fonts/cmap.ts';
import { fontOf } from '../fonts/font.ts';
import type { Font } from '../fonts/glyph.ts';
import { isListed } from '../fonts/names.ts';
import { differencesOf } from '../fonts/simple.ts';
import type { PDFObject } from '../library.ts';
import { once } from '../once.ts';
import { at, bytesOf, nameAt, nameOf, numberAt, textAt } from '../values.ts';
import { collectionOf, isPredefined } from './cmaps.ts';
import { glyphFlaws } from './glyphs.ts';

/** A font that a text is shown in, on its first page. */
interface Use {
  readonly font: Font;
  readonly page: number;
  /** Whether some of the text can be seen. */
  readonly isSeen: boolean;
}

/** Fonts that are in the file, say how wide their glyphs are and what they mean. */
export const fontRules: Rules = {
  *'7.21.3.1-1'(pdf) {
    for (const { font, page } of usesOf(pdf)) {
      const name = nameOf(font.encoding);
      if (!font.cidFont || name === 'Identity-H' || name === 'Identity-V') continue;
      const wanted = font.cmap?.system ?? collectionOf(name ?? '');
      if (fits(at(font.cidFont, 'CIDSystemInfo'), wanted)) continue;
      const what = 'a font and its CMap are of two character collections';
      yield { what, page, element: font.name, hint: 'give both the same CIDSystemInfo' };
    }
  },
  *'7.21.3.2-1'(pdf) {
    for (const { font, page } of usesOf(pdf)) {
      if (nameAt(font.cidFont, 'Subtype') !== 'CIDFontType2' || !font.isEmbedded) continue;
      const map = at(font.cidFont, 'CIDToGIDMap');
      if (nameOf(map) === 'Identity' || bytesOf(map)) continue;
      const what = 'a font does not say which glyph a character has';
      yield { what, page, element: font.name, hint: 'give it a /CIDToGIDMap' };
    }
  },
  *'7.21.3.3-1'(pdf) {
    for (const { font, page } of usesOf(pdf)) {
      if (!font.cidFont || font.cmap || isPredefined(nameOf(font.encoding) ?? '')) continue;
      yield {
        what: 'the CMap of a font is not in the file',
        page,
        element: font.name,
        hint: 'embed it',
      };
    }
  },
  *'7.21.3.3-2'(pdf) {
    for (const { font, page } of usesOf(pdf)) {
      if (!font.cmap || (numberAt(font.encoding, 'WMode') ?? 0) === (font.cmap.wMode ?? 0))
        continue;
      const what = 'a CMap and its dictionary differ in the direction of writing';
      yield { what, page, element: font.name, hint: 'make /WMode equal' };
    }
  },
  *'7.21.3.3-3'(pdf) {
    for (const { font, page } of usesOf(pdf)) {
      const used =
        font.cmap && (nameAt(font.encoding, 'UseCMap') ?? usedName(font) ?? font.cmap.uses);
      if (!used || isPredefined(used)) continue;
      const what = `a CMap builds on ${used}, which is not a predefined one`;
      yield { what, page, element: font.name, hint: 'put its ranges into the CMap itself' };
    }
  },
  *'7.21.4.1-1'(pdf) {
    for (const { font, page, isSeen } of usesOf(pdf)) {
      const isComposite = font.kind === 'Type0';
      if (font.kind === 'Type3' || !isSeen || font.isEmbedded) continue;
      if (isComposite && !font.descriptor && !font.cidFont) continue;
      yield { what: 'a font is not in the file', page, element: font.name, hint: 'embed it' };
    }
  },
  *'7.21.4.1-2'(pdf) {
    yield* glyphFlaws(pdf, true, ({ isPresent }) => isPresent === false, {
      what: 'a font does not have all the glyphs that are shown',
      hint: 'embed more of it',
    });
  },
  *'7.21.4.2-1'(pdf) {
    for (const { font, page } of usesOf(pdf)) {
      const listed = textAt(font.descriptor, 'CharSet');
      if (font.kind !== 'Type1' || !isSubset(font) || listed === undefined || !font.program)
        continue;
      const names = new Set(listed.split('/').map((name) => name.trim()));
      const missing = font.program.names.filter((name) => name !== '.notdef' && !names.has(name));
      if (missing.length === 0) continue;
      const what = `the list of a font's glyphs lacks ${missing.slice(0, 3).join(', ')}`;
      yield { what, page, element: font.name, hint: 'complete /CharSet, or remove it' };
    }
  },
  *'7.21.4.2-2'(pdf) {
    for (const { font, page } of usesOf(pdf)) {
      const bits = bytesOf(at(font.descriptor, 'CIDSet'));
      if (!font.cidFont || !isSubset(font) || !bits || !font.program) continue;
      const { cids, glyphs } = font.program;
      const isListedCid = (cid: number) => ((bits[cid >> 3] ?? 0) & (128 >> (cid & 7))) !== 0;
      const all = cids ?? Array.from({ length: glyphs }, (_, cid) => cid);
      if (all.filter((cid) => cid !== 0).every(isListedCid)) continue;
      const what = "the list of a font's characters is not complete";
      yield { what, page, element: font.name, hint: 'complete /CIDSet, or remove it' };
    }
  },
  *'7.21.5-1'(pdf) {
    const isOff = (a: number | undefined, b: number | undefined) =>
      a !== undefined && b !== undefined && Math.abs(a - b) > 1;
    yield* glyphFlaws(pdf, true, ({ width, programWidth }) => isOff(width, programWidth), {
      what: 'a font and the file differ in the width of a glyph',
      hint: 'write the widths of the font program',
    });
  },
  *'7.21.6-1'(pdf) {
    for (const { font, page, isSeen } of trueTypesOf(pdf)) {
      if (
        font.isSymbolic ||
        !isSeen ||
        !font.program ||
        font.program.cmaps.length > (hasSymbols(font) ? 1 : 0)
      )
        continue;
      const what = 'a font has no table for the codes of its characters';
      yield { what, page, element: font.name, hint: 'embed it with its cmap table' };
    }
  },
  *'7.21.6-2'(pdf) {
    for (const { font, page } of trueTypesOf(pdf)) {
      if (font.isSymbolic || isStandard(font)) continue;
      const what = 'a font of letters has no standard encoding';
      yield { what, page, element: font.name, hint: 'use WinAnsiEncoding or MacRomanEncoding' };
    }
  },
  *'7.21.6-3'(pdf) {
    for (const { font, page } of trueTypesOf(pdf)) {
      if (!font.isSymbolic || font.encoding === undefined) continue;
      yield {
        what: 'a font of symbols has an encoding',
        page,
        element: font.name,
        hint: 'remove it',
      };
    }
  },
  *'7.21.6-4'(pdf) {
    for (const { font, page, isSeen } of trueTypesOf(pdf)) {
      if (!font.isSymbolic || !isSeen || !font.program) continue;
      if (font.program.cmaps.length === 1 || hasSymbols(font)) continue;
      const what = 'a font of symbols has no table, or several, for its codes';
      yield { what, page, element: font.name, hint: 'embed it with one cmap table' };
    }
  },
  *'7.21.7-1'(pdf) {
    yield* glyphFlaws(pdf, false, ({ unicode }) => unicode === null, {
      what: 'nothing says what a glyph means',
      hint: 'give the font a /ToUnicode map of all its codes',
    });
  },
  *'7.21.7-2'(pdf) {
    yield* glyphFlaws(
      pdf,
      false,
      ({ unicode }) => unicode !== null && /[\0\ufffe\ufeff]/.test(unicode),
      {
        what: 'a glyph is said to mean U+0000, U+FFFE or U+FEFF',
        hint: 'correct the /ToUnicode map',
      },
    );
  },
  *'7.21.8-1'(pdf) {
    yield* glyphFlaws(pdf, false, ({ isNotdef }) => isNotdef, {
      what: 'a glyph is shown that stands for a missing one',
      hint: 'use a font that has the character',
    });
  },
};

const usesOf = once(({ content }: Pdf): readonly Use[] => {
  const uses = new Map<Font, Use>();
  for (const { font: found, mode, page } of content.shown) {
    const font = fontOf(found);
    const use = uses.get(font);
    uses.set(font, { font, page: use?.page ?? page, isSeen: (use?.isSeen ?? false) || mode !== 3 });
  }
  return [...uses.values()];
});

const trueTypesOf = (pdf: Pdf) => usesOf(pdf).filter(({ font }) => font.kind === 'TrueType');
const isSubset = ({ name }: Font) => /^[A-Z]{6}\+/.test(name);
const hasSymbols = ({ program }: Font) =>
  program?.cmaps.some(({ platform, encoding }) => platform === 3 && encoding === 0) ?? false;

function isStandard(font: Font): boolean {
  const name = nameOf(font.encoding) ?? nameAt(font.encoding, 'BaseEncoding');
  if (name !== 'MacRomanEncoding' && name !== 'WinAnsiEncoding') return false;
  const differences = differencesOf(font);
  if (differences.length === 0) return true;
  const hasUnicode = font.program?.cmaps.some(
    ({ platform, encoding }) => platform === 3 && encoding === 1,
  );
  return differences.every(isListed) && hasUnicode === true;
}

/** Whether a font's characters are among those of a CMap. */
function fits(system: PDFObject | undefined, wanted: CharacterCollection | undefined): boolean {
  const { registry, ordering, supplement } = wanted ?? {};
  if (ordering === undefined || textAt(system, 'Ordering') !== ordering) return false;
  if (registry === undefined || textAt(system, 'Registry') !== registry) return false;
  return (numberAt(system, 'Supplement') ?? 0) <= (supplement ?? Number.POSITIVE_INFINITY);
}

function usedName({ encoding }: Font): string | undefined {
  return nameAt(at(encoding, 'UseCMap'), 'CMapName');
}
