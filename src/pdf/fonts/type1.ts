import { encodings } from './names.ts';
import type { FontProgram } from './program.ts';

/** Reads a Type 1 font (Adobe Type 1 Font Format, 1990): the names and widths of its glyphs. */
export function readType1(bytes: Uint8Array, clearLength: number): FontProgram | undefined {
  const clear = Buffer.from(bytes).toString('latin1');
  const start = clear.includes('eexec') ? clear.indexOf('eexec') + 5 : clearLength;
  const hidden = decrypted(cipherAt(bytes, start), 55665, 4);
  const text = Buffer.from(hidden).toString('latin1');
  const skipped = Number(/\/lenIV\s+(\d+)/.exec(text)?.[1] ?? 4);
  const found = new Map<string, number | undefined>();
  const glyph = /\/([^\s/{}()<>[\]%]+)\s+(\d+)\s+(?:RD|-\||\S+)\s/g;
  glyph.lastIndex = Math.max(0, text.indexOf('/CharStrings'));
  for (let match = glyph.exec(text); match; match = glyph.exec(text)) {
    const [whole, name = '', size = '0'] = match;
    if (name === 'CharStrings') continue;
    const from = match.index + whole.length;
    found.set(name, widthIn(decrypted(hidden.subarray(from, from + Number(size)), 4330, skipped)));
    glyph.lastIndex = from + Number(size);
  }
  if (found.size === 0) return undefined;
  const names = [...found.keys()];
  const scale = Number(/\/FontMatrix\s*\[\s*([\d.eE+-]+)/.exec(clear)?.[1] ?? 0.001) * 1000;
  return {
    kind: 'type1',
    glyphs: names.length,
    widthOf(index) {
      const width = found.get(names[index] ?? '');
      return width === undefined ? undefined : width * scale;
    },
    named(name) {
      const index = names.indexOf(name);
      return index < 0 ? undefined : index;
    },
    names,
    cmaps: [],
    encoding: encodingIn(clear.slice(0, start)),
  };
}

/** The part that is encrypted, which may be written in hexadecimal. */
function cipherAt(bytes: Uint8Array, start: number): Uint8Array {
  let at = start;
  while ([9, 10, 13, 32].includes(bytes[at] ?? 0)) at += 1;
  const head = Buffer.from(bytes.subarray(at, at + 8)).toString('latin1');
  if (!/^[\da-fA-F\s]{8}$/.test(head)) return bytes.subarray(at);
  const digits = Buffer.from(bytes.subarray(at))
    .toString('latin1')
    .replace(/[^\da-fA-F]/g, '');
  return Uint8Array.from(Buffer.from(digits, 'hex'));
}

function decrypted(cipher: Uint8Array, key: number, skipped: number): Uint8Array {
  let state = key;
  const plain = cipher.map((byte) => {
    const value = byte ^ (state >> 8);
    state = ((byte + state) * 52845 + 22719) & 0xffff;
    return value;
  });
  return plain.subarray(skipped);
}

/** What hsbw or sbw at the beginning of a charstring says. */
function widthIn(code: Uint8Array): number | undefined {
  const stack: number[] = [];
  for (let at = 0; at < code.length; at += 1) {
    const first = code[at] ?? 0;
    const next = code[at + 1] ?? 0;
    if (first === 13) return stack[1];
    if (first === 12 && next === 7) return stack[2];
    if (first === 12 && next === 12) {
      const divisor = stack.pop() ?? 1;
      stack.push((stack.pop() ?? 0) / divisor);
      at += 1;
    } else if (first < 32) return undefined;
    else if (first <= 246) stack.push(first - 139);
    else if (first <= 250) {
      stack.push((first - 247) * 256 + next + 108);
      at += 1;
    } else if (first <= 254) {
      stack.push(-(first - 251) * 256 - next - 108);
      at += 1;
    } else {
      stack.push(Buffer.from(code).readInt32BE(at + 1));
      at += 4;
    }
  }
  return undefined;
}

function encodingIn(clear: string): readonly (string | undefined)[] {
  if (/\/Encoding\s+StandardEncoding/.test(clear)) return encodings['StandardEncoding'] ?? [];
  const found: (string | undefined)[] = [];
  for (const [, code, name] of clear.matchAll(/dup\s+(\d+)\s*\/(\S+)\s+put/g))
    found[Number(code)] = name;
  return found;
}
