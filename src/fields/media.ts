import type { Embed, Film, Gallery, Image, Sound } from '../content/media.ts';
import { say } from '../say.ts';
import { slideSize } from '../shared/slide-size.ts';
import { description } from './description.ts';
import {
  type Fields,
  type Flaw,
  flawsIn,
  is,
  isNumber,
  isRecord,
  isText,
  number,
  optional,
  type Rule,
  text,
} from './rule.ts';

const isFilled = (value: unknown): value is string => isText(value) && value.trim() !== '';
const isAddress = (value: unknown) => isText(value) && /^https?:\/\/\S+$/i.test(value);

const any: Rule = () => undefined;

const origin = {
  credit: optional(text("credit: 'Ada Quay'")),
  license: optional(text("license: 'CC-BY-4.0'")),
  source: optional(is(say`an address`, "source: 'https://example.org/gull'", isAddress)),
} satisfies Fields;

const size = (field: string, most: number) =>
  optional(number(say`a size in px of a slide`, `${field}: 400`, 1, most));

const file: Rule = (value) =>
  isFilled(value)
    ? undefined
    : {
        what: say`no file is named`,
        hint: say`name it by its place beside the slide: new URL('./gull.jpg', import.meta.url)`,
      };

const files: Rule = (value, field) => {
  const list = Array.isArray(value) ? value : [];
  if (list.length === 0) return file(undefined, field);
  return list.map((each) => file(each, field)).find(Boolean);
};

const isPart = (value: unknown) => isNumber(value) && value >= 0 && value <= 1;
const focus = is(
  say`a point of the picture`,
  'focus: [0.5, 0.2], from 0 to 1',
  (value) => Array.isArray(value) && value.length === 2 && value.every(isPart),
);

/** Width and height of a shape: "16:9". */
export function shapeOf(crop: string): number | undefined {
  const [, wide, high] = /^(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/.exec(crop) ?? [];
  const shape = Number(wide) / Number(high);
  return shape > 0.05 && shape < 20 ? shape : undefined;
}

const imageFields = {
  kind: any,
  file,
  alt: any,
  description: optional(description),
  decorative: optional(is('true', 'decorative: true', (value) => value === true)),
  caption: any,
  ...origin,
  crop: optional(
    is('a shape', "crop: '16:9'", (value) => isText(value) && shapeOf(value) !== undefined),
  ),
  focus: optional(focus),
  width: size('width', slideSize.width),
  height: size('height', slideSize.height),
} satisfies Record<keyof Image, Rule>;

/** What is wrong with what a picture says of itself. */
export function* imageFlaws(image: Image): Iterable<Flaw> {
  const { alt, decorative } = image;
  if (!isFilled(alt) && decorative !== true) {
    yield {
      what: say`the picture has no text alternative`,
      hint: say`say what it shows: { alt: 'A gull on a post' }, or that it shows nothing: { decorative: true }`,
    };
  } else if (alt !== undefined && decorative) {
    const hint = say`take one of the two away`;
    yield { what: say`the picture is decorative and has a text alternative`, hint };
  } else if (image.description !== undefined && decorative) {
    const hint = say`take one of the two away`;
    yield { what: say`the picture is decorative and has a description`, hint };
  }
  yield* flawsIn(image, imageFields, say`a picture`);
}

const galleryFields = {
  kind: any,
  images: any,
  caption: any,
  height: size('height', slideSize.height),
} satisfies Record<keyof Gallery, Rule>;

export function* galleryFlaws(gallery: Gallery): Iterable<Flaw> {
  const { images } = gallery;
  const hint = say`gallery([image(…), image(…)]) takes two to six pictures`;
  const isImage = (each: unknown) => isRecord(each) && each['kind'] === 'image';
  if (images.length < 2 || images.length > 6) {
    const count = images.length;
    const what =
      count === 1 ? say`a gallery has ${count} picture` : say`a gallery has ${count} pictures`;
    yield { what, hint };
  } else if (!images.every(isImage)) {
    yield { what: say`a gallery holds what is no picture`, hint };
  }
  yield* flawsIn(gallery, galleryFields, say`a gallery`);
}

/** What stands in the place of words for what is heard has to say why. */
const captions: Rule = (value) => {
  if (isFilled(value)) return undefined;
  if (isRecord(value) && isFilled(value['none'])) return undefined;
  return {
    what: say`there are no captions`,
    hint: say`name a WebVTT file: captions: new URL('./dive.vtt', import.meta.url), or say why there are none: captions: { none: 'no speech' }`,
  };
};

const poster =
  (what: string): Rule =>
  (value) =>
    isFilled(value)
      ? undefined
      : {
          what: say`${what} has no poster`,
          hint: say`name the picture that stands for it: poster: new URL('./dive.jpg', import.meta.url)`,
        };

const filled =
  (what: string, hint: string): Rule =>
  (value) =>
    isFilled(value) ? undefined : { what, hint };

const filmFields = {
  kind: any,
  files,
  alt: filled(
    say`the film has no text alternative`,
    say`say what it shows: alt: 'A gannet folds its wings and dives'`,
  ),
  description: optional(description),
  poster: poster(say`the film`),
  captions,
  caption: any,
  ...origin,
  width: size('width', slideSize.width),
  height: size('height', slideSize.height),
} satisfies Record<keyof Film, Rule>;

const soundFields = {
  kind: any,
  files,
  title: filled(say`the sound has no title`, say`say what is heard: title: 'The call of a curlew'`),
  poster: optional(file),
  captions,
  caption: any,
  ...origin,
} satisfies Record<keyof Sound, Rule>;

const embedFields = {
  kind: any,
  address: is(
    say`the address of a page`,
    "embed('https://example.org/map', { … })",
    (value) => isAddress(value) && URL.canParse(String(value)),
  ),
  title: filled(say`the page has no title`, say`say what it is: title: 'A map of all colonies'`),
  poster: poster(say`the page`),
  caption: any,
  ...origin,
  height: size('height', slideSize.height),
} satisfies Record<keyof Embed, Rule>;

export function mediaFlaws(media: Film | Sound | Embed): Iterable<Flaw> {
  if (media.kind === 'film') return flawsIn(media, filmFields, say`a film`);
  if (media.kind === 'sound') return flawsIn(media, soundFields, say`a sound`);
  return flawsIn(media, embedFields, say`an embedded page`);
}
