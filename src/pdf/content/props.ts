import type { PDFDict } from '../library.ts';
import { at, dictAt, numberAt, textAt } from '../values.ts';
import type { Operand } from './operand.ts';

/** What stands beside the name of a marked piece. */
export interface Props {
  readonly mcid: number | undefined;
  readonly lang: string | undefined;
  readonly hasActualText: boolean;
  readonly hasAlt: boolean;
  readonly hasExpansion: boolean;
}

/** Reads it where it is, or where the resources of the page name it. */
export function propsOf(given: Operand | undefined, resources: PDFDict | undefined): Props {
  if (given instanceof Map) {
    const id = given.get('MCID');
    const lang = given.get('Lang');
    return {
      mcid: typeof id === 'number' ? id : undefined,
      lang: lang instanceof Uint8Array ? latin(lang) : undefined,
      hasActualText: given.has('ActualText'),
      hasAlt: given.has('Alt'),
      hasExpansion: given.has('E'),
    };
  }
  const named = isName(given) ? dictAt(dictAt(resources, 'Properties'), given.name) : undefined;
  return {
    mcid: numberAt(named, 'MCID'),
    lang: textAt(named, 'Lang'),
    hasActualText: at(named, 'ActualText') !== undefined,
    hasAlt: at(named, 'Alt') !== undefined,
    hasExpansion: at(named, 'E') !== undefined,
  };
}

function latin(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xfe && bytes[1] === 0xff;
  return isWide ? new TextDecoder('utf-16be').decode(bytes) : Buffer.from(bytes).toString('latin1');
}

export function isName(value: Operand | undefined): value is { readonly name: string } {
  return typeof value === 'object' && value !== null && 'name' in value;
}
