import type { Html } from './content.ts';
import type { Captions, Embed, Film, Gallery, Image, Origin, Sound } from './media.ts';

/** A file beside the slide: `new URL('./cat.jpg', import.meta.url)`, or `./cat.jpg` from the slide's own file. */
export type FileAddress = URL | string;

/** A picture has words for those who do not see it, or says that it needs none. */
type Alternative =
  | { readonly alt: string; readonly decorative?: never }
  | { readonly decorative: true; readonly alt?: never };

/** What `image` can be told of a picture. */
export type ImageOptions = Alternative &
  Origin & {
    /** What it shows at length, for who does not see it: a key shows it, and handouts and PDFs carry it. */
    readonly description?: string | Html;
    /** What stands below it. */
    readonly caption?: string | Html;
    /** The shape that is cut out of it, as width : height; all of it is shown if not given. */
    readonly crop?: `${number}:${number}`;
    /** The point that stays when it is cut, from 0 to 1 of its width and height; the middle, `[0.5, 0.5]`, if not given. */
    readonly focus?: readonly [x: number, y: number];
    /** At most, in px of a slide, which is 1280 wide; as large as it fits if not given. */
    readonly width?: number;
    /** At most, in px of a slide; what is left below a title, 480, if not given. */
    readonly height?: number;
  };

/** What `gallery` can be told. */
export interface GalleryOptions {
  /** What stands below all of them; each may have a caption of its own too. */
  readonly caption?: string | Html;
  /** At most, in px of a slide, with all captions; 480 if not given. */
  readonly height?: number;
}

/** A file of captions in WebVTT; or why there are none: `{ none: 'no speech' }`. */
export type CaptionsOption = FileAddress | { readonly none: string };

/** What `film` has to be told of a film. */
export interface FilmOptions extends Origin {
  /** What it shows, in words. */
  readonly alt: string;
  /** What happens in it at length, for who does not see it: a key shows it, and handouts and PDFs carry it. */
  readonly description?: string | Html;
  /** The picture that is shown before, and on paper. */
  readonly poster: FileAddress;
  readonly captions: CaptionsOption;
  /** What stands below it. */
  readonly caption?: string | Html;
  /** At most, in px of a slide. */
  readonly width?: number;
  /** At most, in px of a slide; 480 if not given. */
  readonly height?: number;
}

/** What `sound` has to be told of a sound. */
export interface SoundOptions extends Origin {
  /** What is heard: `The call of a curlew`. */
  readonly title: string;
  /** A file of what is said, in WebVTT; or why there is none. */
  readonly captions: CaptionsOption;
  /** A picture above its controls. */
  readonly poster?: FileAddress;
  /** What stands below it. */
  readonly caption?: string | Html;
}

/** What `embed` has to be told of a page. */
export interface EmbedOptions extends Origin {
  /** What the page is. */
  readonly title: string;
  /** A picture of the page: all that is there until it is asked for, and on paper. */
  readonly poster: FileAddress;
  /** What stands below it. */
  readonly caption?: string | Html;
  /** In px of a slide; 480 if not given. */
  readonly height?: number;
}

/**
 * A picture out of a file beside the slide: JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG, of at most 40 MB and
 * 16,384 px. Its size is read when the deck is built, and it is written as AVIF and WebP in several widths.
 * A file that is missing or can't be read, and a picture without `alt` or `decorative`, stop the build.
 *
 * @example
 * image(new URL('./gull.jpg', import.meta.url), {
 *   alt: 'A gull on a post, its wings half open',
 *   caption: 'It lands in less than a second.',
 *   credit: 'Ada Quay',
 *   license: 'CC-BY-4.0',
 * })
 * @example
 * image('./wing.svg', {
 *   alt: 'A wing and its four kinds of feathers',
 *   description: 'From the tip to the body: ten primaries, twelve secondaries, three tertials.',
 * })
 * @example
 * image('./feather.svg', { decorative: true, width: 200 })
 * @example
 * image(new URL('./cliff.jpg', import.meta.url), { alt: 'A colony', crop: '16:9', focus: [0.5, 0.2] })
 */
export function image(file: FileAddress, options: ImageOptions): Image {
  return { kind: 'image', ...options, file: addressOf(file) };
}

/**
 * Two to six pictures in rows, each whole, the pictures of a row equally high.
 *
 * @example
 * gallery([
 *   image(new URL('./gull.jpg', import.meta.url), { alt: 'A gull', caption: 'Gull' }),
 *   image(new URL('./tern.jpg', import.meta.url), { alt: 'A tern', caption: 'Tern' }),
 * ])
 */
export function gallery(images: readonly Image[], options: GalleryOptions = {}): Gallery {
  return { kind: 'gallery', ...options, images };
}

/**
 * A film out of a file beside the slide: MP4 or WebM, or both in a list, the smaller first. Two steps of the
 * slide start and stop it, and nothing else does. On paper its poster is there, with a link to the slide if the
 * deck's address is known. Without poster, captions or the reason for none the build stops.
 *
 * @example
 * film(new URL('./dive.mp4', import.meta.url), {
 *   alt: 'A gannet folds its wings and dives',
 *   poster: new URL('./dive.jpg', import.meta.url),
 *   captions: { none: 'no speech' },
 * })
 */
export function film(file: FileAddress | readonly FileAddress[], options: FilmOptions): Film {
  return { kind: 'film', ...plain(options), files: filesOf(file) };
}

/**
 * A sound out of a file beside the slide: MP3, M4A, OGG, WebM or WAV. Two steps of the slide start and stop it.
 *
 * @example
 * sound(new URL('./curlew.mp3', import.meta.url), {
 *   title: 'The call of a curlew',
 *   captions: { none: 'no speech' },
 * })
 */
export function sound(file: FileAddress | readonly FileAddress[], options: SoundOptions): Sound {
  return { kind: 'sound', ...plain(options), files: filesOf(file) };
}

/**
 * A page of another site behind its poster. Nothing is asked of that site until a reader clicks; then the page
 * runs in a sandbox, from where it can't reach the deck, and it is taken away when the slide is left. On paper
 * there is the poster, and the address with a QR code.
 *
 * @example
 * embed('https://example.org/map', {
 *   title: 'A map of all colonies',
 *   poster: new URL('./map.png', import.meta.url),
 * })
 */
export function embed(address: URL | string, options: EmbedOptions): Embed {
  return { kind: 'embed', ...plain(options), address: addressOf(address) };
}

/** What is given wrongly is told when the slide is rendered, with its place. */
function addressOf(file: FileAddress): string {
  return isUrl(file) ? file.href : file;
}

function filesOf(file: FileAddress | readonly FileAddress[]): readonly string[] {
  return Array.isArray(file) ? file.map(addressOf) : [addressOf(file as FileAddress)];
}

/** The same with addresses as texts: content is plain data. */
function plain<Options extends Addresses>(options: Options) {
  const { poster, captions, ...rest } = options;
  return {
    ...rest,
    ...(poster === undefined ? {} : { poster: addressOf(poster) }),
    ...(captions === undefined ? {} : { captions: captionsOf(captions) }),
  };
}

interface Addresses {
  readonly poster?: FileAddress;
  readonly captions?: CaptionsOption;
}

function captionsOf(captions: CaptionsOption): Captions {
  return isUrl(captions) ? captions.href : captions;
}

/** A slide may be loaded where `URL` is another class. */
function isUrl(value: object | string): value is URL {
  return typeof value === 'object' && value !== null && 'href' in value;
}
