import { inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from './library.ts';

/** What stands at a key of a dictionary, or of a stream's; references are followed. */
export function at(from: PDFObject | undefined, key: string): PDFObject | undefined {
  return dict(from)?.lookup(named(key));
}

const names = new Map<string, PDFName>();

/** A name as the library has it, which looks for signs to be decoded each time that it is asked. */
export function named(name: string): PDFName {
  const known = names.get(name);
  if (known) return known;
  const made = PDFName.of(name);
  names.set(name, made);
  return made;
}

export function dict(value: PDFObject | undefined): PDFDict | undefined {
  if (value instanceof PDFStream) return value.dict;
  return value instanceof PDFDict ? value : undefined;
}

export function dictAt(from: PDFObject | undefined, key: string): PDFDict | undefined {
  return dict(at(from, key));
}

/** The items of an array, or the value alone, each followed; nothing where there is no value. */
export function list(value: PDFObject | undefined): readonly PDFObject[] {
  if (value === undefined) return [];
  if (!(value instanceof PDFArray)) return [value];
  const found: PDFObject[] = [];
  for (let index = 0; index < value.size(); index += 1) {
    const item = value.lookup(index);
    if (item) found.push(item);
  }
  return found;
}

export function listAt(from: PDFObject | undefined, key: string): readonly PDFObject[] {
  return list(at(from, key));
}

export function nameOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function nameAt(from: PDFObject | undefined, key: string): string | undefined {
  return nameOf(at(from, key));
}

export function numberOf(value: PDFObject | undefined): number | undefined {
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

export function numberAt(from: PDFObject | undefined, key: string): number | undefined {
  return numberOf(at(from, key));
}

export function textOf(value: PDFObject | undefined): string | undefined {
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return undefined;
  return value.decodeText();
}

export function textAt(from: PDFObject | undefined, key: string): string | undefined {
  return textOf(at(from, key));
}

export function isTrueAt(from: PDFObject | undefined, key: string): boolean {
  const value = at(from, key);
  return value instanceof PDFBool && value.asBoolean();
}

/** The keys and values of a dictionary, references followed. */
export function entries(from: PDFObject | undefined): readonly (readonly [string, PDFObject])[] {
  const found = dict(from);
  if (!found) return [];
  return found.keys().flatMap((key) => {
    const value = found.lookup(key);
    return value === undefined ? [] : [[key.decodeText(), value] as const];
  });
}

/** The decoded content of a stream; undefined if the value is no stream or can't be decoded. */
export function bytesOf(value: PDFObject | undefined): Uint8Array | undefined {
  try {
    if (value instanceof PDFRawStream) return inflated(value) ?? decodePDFRawStream(value).decode();
    return value instanceof PDFStream ? value.getContents() : undefined;
  } catch {
    return undefined;
  }
}

/** What is packed in the one way that nearly all streams are, which Node unpacks sooner than the library. */
function inflated({ dict: facts, contents }: PDFRawStream): Uint8Array | undefined {
  const isPlain = nameAt(facts, 'Filter') === 'FlateDecode' && !facts.has(named('DecodeParms'));
  if (!isPlain) return undefined;
  try {
    return inflateSync(contents);
  } catch {
    // One that is cut off is read as far as it goes, by the library.
    return undefined;
  }
}
