import { fail, type Place } from '../../errors.ts';
import { say } from '../../say.ts';
import { urlsInImageSets } from '../../shared/text/image-sets.ts';
import { changeMarkup } from '../html/change.ts';

/**
 * What the address of a file becomes that a slide at some place names. Where there is no such file it
 * throws a DeckError, or gives nothing if the address may as well be that of a page.
 */
export type FileAt = (address: string, place: Place, mayBePage?: boolean) => string | undefined;

/** How an address begins that is placed already. */
export const placedScheme = 'mesafile://';

/** The attributes that make a page ask for a file, by the element. */
const loads: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  feimage: ['href', 'xlink:href'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src'],
  link: ['href', 'imagesrcset'],
  object: ['data'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};
/** Those that lead a reader to one. */
const leads: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'xlink:href'],
  area: ['href'],
};

/** What no markup without such an address has; most slides name no file, and need not be read for it. */
const loading = new RegExp(`<(?:${Object.keys(loads).join('|')})\\s`, 'i');
const leading = new RegExp(`<(?:${Object.keys(leads).join('|')})\\s`, 'i');
/** What begins with "#" is on the page itself, as a source that is cited and the end of an arrow are. */
const addresses = /(?:href|src|srcset|data|poster)\s*=\s*(?:"(?!#)|'(?!#)|[^\s"'#])/i;
/** A link may lead elsewhere, which is no file; what is loaded may not. */
const links = /href\s*=\s*(?:"(?!#|https?:)|'(?!#|https?:)|[^\s"'#])/i;
const styles = /url\((?!(?:"|'|&quot;|&#39;)?#)|image-set\(/i;

function mayName(markup: string): boolean {
  if (styles.test(markup) || (leading.test(markup) && links.test(markup))) return true;
  return loading.test(markup) && addresses.test(markup);
}

/**
 * Markup whose addresses of files are what `fileAt` makes of them, wherever the page lies that will
 * hold it. A file of another site is refused, for no request leaves the page's origin.
 */
export function placeFiles(markup: string, place: Place, fileAt: FileAt): string {
  if (!mayName(markup)) return markup;
  return changeMarkup(markup, (element) => {
    const change = (attribute: string, placed: (value: string) => string) => {
      const value = element.get(attribute);
      if (value === undefined) return;
      const fresh = placed(value);
      if (fresh !== value) element.set(attribute, fresh);
    };
    for (const attribute of loads[element.name] ?? []) {
      const placeEach = attribute.endsWith('srcset') ? placeList : placeLoaded;
      change(attribute, (value) => placeEach(value, place, fileAt));
    }
    for (const attribute of leads[element.name] ?? []) {
      change(attribute, (value) => placeLink(value, place, fileAt));
    }
    change('style', (value) => placeUrls(value, place, fileAt));
    if (element.name === 'style') element.fill(placeUrls(element.inside, place, fileAt));
  });
}

function placeLoaded(value: string, place: Place, fileAt: FileAt): string {
  const address = value.trim();
  if (address === '' || /^(?:#|data:)/i.test(address)) return value;
  if (address.startsWith(placedScheme)) return value;
  if (isElsewhere(address)) {
    const hint = say`copy the file beside the slide and name it there: no page of a deck asks another site for anything`;
    fail(say`the file ${shortened(address)} is on another site`, place, hint);
  }
  return fileAt(address, place) ?? value;
}

/** A link may lead to another site, another slide or another page, which are no files of the slide's. */
function placeLink(value: string, place: Place, fileAt: FileAt): string {
  const address = value.trim();
  const isPage = /(?:^|\/)(?:[^./?#]*|\.{1,2}|[^/?#]*\.html?)(?:[?#].*)?$/i.test(address);
  if (address === '' || address.startsWith('#') || isElsewhere(address)) return value;
  return fileAt(address, place, isPage) ?? value;
}

/** A list of addresses, each with a width or density after it. */
function placeList(value: string, place: Place, fileAt: FileAt): string {
  return value.replace(
    /([^\s,]\S*[^\s,])(\s+[\d.]+[wx])?(\s*(?:,|$))/g,
    (_, address, size, end) => {
      return placeLoaded(address, place, fileAt) + (size ?? '') + end;
    },
  );
}

function placeUrls(css: string, place: Place, fileAt: FileAt): string {
  return urlsInImageSets(css).replace(
    /\burl\(\s*(?:"([^"]*)"|'([^']*)'|([^"')]*?))\s*\)/gi,
    (whole, double?: string, single?: string, bare?: string) => {
      const address = double ?? single ?? bare ?? '';
      const placed = placeLoaded(address, place, fileAt);
      return placed === address ? whole : `url(${placed})`;
    },
  );
}

/** Whether an address begins with a scheme, or with a host. */
function isElsewhere(address: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);
}

function shortened(address: string): string {
  return address.length > 80 ? `${address.slice(0, 79)}…` : address;
}
