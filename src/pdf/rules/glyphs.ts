import type { Pdf } from '../document.ts';
import type { Flaw } from '../finding.ts';
import { fontOf } from '../fonts/font.ts';
import type { Font, Glyph } from '../fonts/glyph.ts';
import { once } from '../once.ts';

/** A glyph on the first page where it is shown, and again where it is first seen. */
interface GlyphUse {
  readonly font: Font;
  readonly glyph: Glyph;
  readonly page: number;
  readonly isSeen: boolean;
}

const glyphsOf = once(({ content }: Pdf): readonly GlyphUse[] => {
  const uses: GlyphUse[] = [];
  const [seen, hidden] = [new Set<Glyph>(), new Set<Glyph>()];
  for (const { font: found, bytes, mode, page } of content.shown) {
    const font = fontOf(found);
    const known = mode === 3 ? hidden : seen;
    for (const glyph of font.glyphsIn(bytes)) {
      if (known.has(glyph)) continue;
      known.add(glyph);
      uses.push({ font, glyph, page, isSeen: mode !== 3 });
    }
  }
  return uses;
});

/** One flaw a font, on the first page where a glyph has it. */
export function* glyphFlaws(
  pdf: Pdf,
  seenOnly: boolean,
  isFlawed: (glyph: Glyph) => boolean,
  { what, hint }: Pick<Flaw, 'what' | 'hint'>,
): Iterable<Flaw> {
  const told = new Set<Font>();
  for (const { font, glyph, page, isSeen } of glyphsOf(pdf)) {
    if ((seenOnly && !isSeen) || told.has(font) || !isFlawed(glyph)) continue;
    told.add(font);
    const code = glyph.code.toString(16).padStart(2, '0');
    yield { what, page, element: `${font.name}, code ${code}`, hint };
  }
}
