/**
 * The one rule of what an address may be that comes from a value, a list of references or another
 * package's data: it leads to a place (http, https, mail, a telephone, a file of the site, a slide) and
 * runs no code. `html` templates ask here for their attributes; whoever makes a link of data does too.
 */
export function isSafeAddress(address: string, as: 'link' | 'picture' = 'link'): boolean {
  // Browsers read over white space and control characters in an address.
  const read = address.replace(/[\s\p{Cc}\p{Cf}]/gu, '');
  const scheme = /^([^/?#:]*):/.exec(read)?.[1]?.toLowerCase();
  if (scheme === undefined || schemes.has(scheme)) return true;
  // In a picture no script runs, whatever it is written in.
  return as === 'picture' && /^data:image\/[a-z0-9.+-]+[;,]/i.test(read);
}

const schemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);
