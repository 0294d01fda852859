import { convert } from './tools.ts';

/** What a font whose glyphs are in colours may hold them in. */
const colours = ['COLR', 'CBDT', 'sbix', 'SVG '];

/**
 * A font in colours, such as emoji, as pages take it: whole, for a smaller one would be without them, and
 * without the pictures that it has of the same glyphs for programs that draw no layers. Undefined for a font
 * without colours.
 */
export async function inColours(font: Buffer): Promise<Buffer | undefined> {
  const plain = await convert(font, 'truetype');
  const tables = tablesOf(plain);
  const names = tables.map(({ name }) => name);
  if (!colours.some((name) => names.includes(name))) return undefined;
  if (!names.includes('COLR') || !names.includes('SVG ')) return font;
  const kept = tables.filter(({ name }) => name !== 'SVG ');
  return convert(fontOf(plain, kept), 'woff2');
}

/** A table of a font, as the font lists it. */
interface Table {
  readonly name: string;
  readonly checksum: number;
  readonly start: number;
  readonly length: number;
}

function tablesOf(font: Buffer): readonly Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + 16 * index;
    return {
      name: font.toString('latin1', at, at + 4),
      checksum: font.readUInt32BE(at + 4),
      start: font.readUInt32BE(at + 8),
      length: font.readUInt32BE(at + 12),
    };
  });
}

/** A font of these tables of another. */
function fontOf(font: Buffer, tables: readonly Table[]): Buffer {
  const power = Math.floor(Math.log2(tables.length));
  const head = Buffer.alloc(12 + 16 * tables.length);
  font.copy(head, 0, 0, 4);
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(16 * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * (tables.length - 2 ** power), 10);
  const parts = [head];
  let start = head.length;
  for (const [index, table] of tables.entries()) {
    const at = 12 + 16 * index;
    head.write(table.name, at, 'latin1');
    head.writeUInt32BE(table.checksum, at + 4);
    head.writeUInt32BE(start, at + 8);
    head.writeUInt32BE(table.length, at + 12);
    // Each begins at a multiple of four.
    const part = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    font.copy(part, 0, table.start, table.start + table.length);
    parts.push(part);
    start += part.length;
  }
  return Buffer.concat(parts);
}
