/** Pictures, films, sounds and pages of others, as data. Addresses of files are those of `import.meta.url`, or paths from the slide. */

/** Whose a picture or film is: shown with it, and listed by `credits()`. */
export interface Origin {
  /** Who made it: `Ada Quay`. */
  readonly credit?: string;
  /** Its licence as an SPDX id: `CC-BY-4.0`. */
  readonly license?: string;
  /** The http(s) address that it was taken from. */
  readonly source?: string;
}

/** A picture out of a file. */
export interface Image extends Origin {
  readonly kind: 'image';
  readonly file: string;
  /** What it shows, in words. */
  readonly alt?: string;
  /** The same at length, for who asks for it. */
  readonly description?: unknown;
  /** It shows nothing that a reader has to know. */
  readonly decorative?: true;
  readonly caption?: unknown;
  /** The shape that is cut out of it, as width : height. */
  readonly crop?: string;
  /** The point that is kept when it is cut, from 0 to 1 of its width and height. */
  readonly focus?: readonly [x: number, y: number];
  /** At most, in px of a slide. */
  readonly width?: number;
  readonly height?: number;
}

/** Two to six pictures as one. */
export interface Gallery {
  readonly kind: 'gallery';
  readonly images: readonly Image[];
  readonly caption?: unknown;
  readonly height?: number;
}

/** What is heard, in words; or why there are none. */
export type Captions = string | { readonly none: string };

/** A film that steps of its slide start and stop. */
export interface Film extends Origin {
  readonly kind: 'film';
  /** The same film in several formats; a browser takes the first that it knows. */
  readonly files: readonly string[];
  /** What it shows, in words. */
  readonly alt?: string;
  /** The same at length, for who asks for it. */
  readonly description?: unknown;
  readonly poster?: string;
  readonly captions?: Captions;
  readonly caption?: unknown;
  readonly width?: number;
  readonly height?: number;
}

/** A sound that steps of its slide start and stop. */
export interface Sound extends Origin {
  readonly kind: 'sound';
  readonly files: readonly string[];
  /** What is heard. */
  readonly title?: string;
  readonly poster?: string;
  readonly captions?: Captions;
  readonly caption?: unknown;
}

/** A page of another site behind a picture of it. */
export interface Embed extends Origin {
  readonly kind: 'embed';
  readonly address: string;
  /** What the page is. */
  readonly title?: string;
  readonly poster?: string;
  readonly caption?: unknown;
  readonly height?: number;
}

/** What shows a file, or a page of another site. */
export type Media = Image | Gallery | Film | Sound | Embed;

export function isMedia(content: { readonly kind: string }): content is Media {
  return ['image', 'gallery', 'film', 'sound', 'embed'].includes(content.kind);
}

/** What stands in them that is content too. */
export function partsOfMedia(media: Media): readonly unknown[] {
  if (media.kind === 'gallery') return [...media.images, media.caption];
  const { description } = media as { readonly description?: unknown };
  return description === undefined ? [media.caption] : [media.caption, description];
}
