import { readCff } from './cff.ts';
import { type CodeTable, type FontProgram, View } from './program.ts';

/** Reads a TrueType or OpenType font as PDFs embed it: tables that are not needed may be missing. */
export function readTrueType(bytes: Uint8Array): FontProgram | undefined {
  const view = new View(bytes);
  const tables = tablesOf(view);
  const outlines = tables.get('CFF ');
  const cff = outlines && readCff(view.part(outlines.at, outlines.length));
  const head = tables.get('head');
  const glyphs = cff?.glyphs ?? view.u16((tables.get('maxp')?.at ?? -8) + 4);
  if (!cff && (!tables.has('glyf') || !head || glyphs === 0)) return undefined;
  const unit = (head && view.u16(head.at + 18)) || 1000;
  const widths = widthsOf(view, tables, glyphs);
  const names = namesOf(view, tables.get('post'));
  const places = new Map(names.map((name, index) => [name, index]));
  return {
    kind: cff ? 'cff' : 'truetype',
    glyphs,
    widthOf: (glyph) => {
      const width = widths?.(glyph);
      return width === undefined ? cff?.widthOf(glyph) : (width * 1000) / unit;
    },
    named: (name) => cff?.named(name) ?? places.get(name),
    names: cff?.names ?? names,
    ofCid: cff?.ofCid,
    cids: cff?.cids,
    cmaps: codeTablesOf(view, tables.get('cmap')),
  };
}

interface Table {
  readonly at: number;
  readonly length: number;
}

function tablesOf(view: View): ReadonlyMap<string, Table> {
  const start = view.text(0, 4) === 'ttcf' ? view.u32(12) : 0;
  const count = Math.min(view.u16(start + 4), 200);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = start + 12 + 16 * index;
      return [view.text(at, 4), { at: view.u32(at + 8), length: view.u32(at + 12) }] as const;
    }),
  );
}

function widthsOf(view: View, tables: ReadonlyMap<string, Table>, glyphs: number) {
  const [hhea, hmtx] = [tables.get('hhea'), tables.get('hmtx')];
  if (!hhea || !hmtx) return undefined;
  const count = view.u16(hhea.at + 34);
  if (count === 0) return undefined;
  return (glyph: number) =>
    glyph < glyphs ? view.u16(hmtx.at + 4 * Math.min(glyph, count - 1)) : undefined;
}

function namesOf(view: View, post: Table | undefined): readonly string[] {
  if (!post || view.u32(post.at) !== 0x20000) return [];
  const count = view.u16(post.at + 32);
  const own: string[] = [];
  const end = post.at + post.length;
  for (let at = post.at + 34 + 2 * count; at < end; at += 1 + view.byte(at)) {
    own.push(view.text(at + 1, view.byte(at)));
  }
  return Array.from({ length: count }, (_, index) => {
    const place = view.u16(post.at + 34 + 2 * index);
    return place < 258 ? (macintosh[place] ?? '') : (own[place - 258] ?? '');
  });
}

function codeTablesOf(view: View, cmap: Table | undefined): readonly CodeTable[] {
  if (!cmap) return [];
  return Array.from({ length: Math.min(view.u16(cmap.at + 2), 50) }, (_, index) => {
    const at = cmap.at + 4 + 8 * index;
    const table = cmap.at + view.u32(at + 4);
    return {
      platform: view.u16(at),
      encoding: view.u16(at + 2),
      glyphOf: (code) => glyphIn(view, table, code),
    };
  });
}

function glyphIn(view: View, at: number, code: number): number {
  const format = view.u16(at);
  if (format === 0) return code < 256 ? view.byte(at + 6 + code) : 0;
  if (format === 4) return inSegments(view, at, code);
  if (format === 6) {
    const index = code - view.u16(at + 6);
    return index >= 0 && index < view.u16(at + 8) ? view.u16(at + 10 + 2 * index) : 0;
  }
  if (format !== 12) return 0;
  for (let group = 0; group < view.u32(at + 12); group += 1) {
    const place = at + 16 + 12 * group;
    if (code >= view.u32(place) && code <= view.u32(place + 4))
      return view.u32(place + 8) + code - view.u32(place);
  }
  return 0;
}

/** Format 4: segments of codes, each with a shift or a list of glyphs. */
function inSegments(view: View, at: number, code: number): number {
  const double = view.u16(at + 6);
  for (let index = 0; index < double; index += 2) {
    if (code > view.u16(at + 14 + index)) continue;
    const start = view.u16(at + 16 + double + index);
    if (code < start) return 0;
    const shift = view.u16(at + 16 + 2 * double + index);
    const place = at + 16 + 3 * double + index;
    const offset = view.u16(place);
    if (offset === 0) return (code + shift) & 0xffff;
    const glyph = view.u16(place + offset + 2 * (code - start));
    return glyph === 0 ? 0 : (glyph + shift) & 0xffff;
  }
  return 0;
}

/** The 258 glyphs of the Macintosh order that begin as ASCII does; the rest is not asked for by name. */
const macintosh = [
  '.notdef',
  '.null',
  'nonmarkingreturn',
  ...(
    'space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk plus ' +
    'comma hyphen period slash zero one two three four five six seven eight nine colon semicolon less equal ' +
    'greater question at A B C D E F G H I J K L M N O P Q R S T U V W X Y Z bracketleft backslash ' +
    'bracketright asciicircum underscore grave a b c d e f g h i j k l m n o p q r s t u v w x y z braceleft ' +
    'bar braceright asciitilde'
  ).split(' '),
];
