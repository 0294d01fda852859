import type { Image } from '../../content/media.ts';
import { html } from '../../content/templates.ts';
import { fail } from '../../errors.ts';
import { imageFlaws, shapeOf } from '../../fields/media.ts';
import { attributes, finished, lines, markup } from '../../shared/markup.ts';
import { slideSize } from '../../shared/slide-size.ts';
import { type Caption, captionOf, type MediaContext, pictureAt, renderCaption } from './context.ts';
import type { Picture } from './picture.ts';
import { box, widthOf } from './room.ts';
import { scrimOf, zoneOf } from './scrim.ts';

/** A picture that is known to be sound, with what it takes to lay it out. */
export interface Prepared {
  readonly image: Image;
  readonly picture: Picture;
  readonly caption: Caption;
  readonly description: string;
  /** Of what is shown of it. */
  readonly shape: number;
  /** In px of a slide, as wide as it is sharp. */
  readonly most: number;
}

export function prepare(image: Image, context: MediaContext): Prepared {
  for (const { what, hint } of imageFlaws(image)) fail(what, context.place, hint);
  const picture = pictureAt(image.file, context);
  const own = picture.width / picture.height;
  const shape = (image.crop === undefined ? undefined : shapeOf(image.crop)) ?? own;
  const sharp = picture.width * Math.min(1, shape / own);
  const most = Math.min(image.width ?? Number.POSITIVE_INFINITY, picture.drawn ? box.width : sharp);
  const caption = captionOf(image, context);
  const description = context.describe(image.description);
  return { image, picture, caption, description, shape, most };
}

/** A picture as a part of a slide's text, or of one that it fills. */
export function renderImage(image: Image, context: MediaContext): string {
  const prepared = prepare(image, context);
  if (context.layout === 'full-bleed') return renderFull(prepared, context);
  const height = image.height ?? box.height;
  const most = Math.min(prepared.most, columnOf(context));
  const { shape, caption } = prepared;
  const width = widthOf({ shape, below: caption.below, width: most, height });
  return renderFigure(prepared, width);
}

/** How wide the column is, at most, that something stands in. */
export function columnOf({ layout }: MediaContext): number {
  if (layout === 'columns' || layout === 'compare') return (box.width - 56) / 2;
  return layout === 'figure' ? 640 : box.width;
}

export function renderFigure(prepared: Prepared, width: number): string {
  const { shape, caption, description } = prepared;
  const style = `--media-width:${width}px;--shape:${round(shape)}`;
  return markup(
    lines(
      html`<figure class="image" style="${style}">`,
      finished(renderPicture(prepared, width)),
      finished(description),
      finished(renderCaption(caption)),
      html`</figure>`,
    ),
  );
}

/** A picture behind a whole slide, with as much black over it as its title needs to be read. */
function renderFull(prepared: Prepared, { title, alone }: MediaContext): string {
  const { image, picture, caption, description } = prepared;
  const shape = slideSize.width / slideSize.height;
  const zone = zoneOf(title, alone);
  const scrim = scrimOf(picture, shape, image.focus ?? [0.5, 0.5], zone);
  return markup(
    lines(
      html`<figure class="image full" style="--media-width:${slideSize.width}px;--shape:${round(shape)};--scrim:${scrim};--zone:${percent(zone, 1)}%">`,
      finished(renderPicture({ ...prepared, shape }, slideSize.width)),
      finished(description),
      finished(renderCaption(caption)),
      html`</figure>`,
    ),
  );
}

/** The picture itself, in every format and size; one that moves also without movement, for paper and who asks for it. */
function renderPicture({ image, picture, shape }: Prepared, width: number): string {
  const { still } = picture;
  const one = (each: Picture, kind?: string) => {
    const own = each.width / each.height;
    // Of one that is cut, more is loaded than is shown.
    const shown = Math.round(width * Math.max(1, own / shape));
    const sizes = `min(${percent(shown, slideSize.width)}vw, ${percent(shown, slideSize.height)}vh)`;
    const cut = Math.abs(own / shape - 1) > 0.005;
    const style = cut ? `object-fit:cover;object-position:${focusOf(image)}` : undefined;
    const sources = each.formats.map(({ type, sizes: files }) => {
      const set = files.map((file) => `${file.address} ${file.width}w`).join(', ');
      return html`<source type="${type}" srcset="${set}" sizes="${sizes}">`;
    });
    const rest = attributes({
      src: each.address,
      alt: image.decorative ? '' : image.alt,
      width: each.width,
      height: each.height,
      decoding: 'async',
      style,
    });
    return html`<picture${attributes({ class: kind })}>${sources}<img${rest}></picture>`;
  };
  if (!still) return markup(one(picture));
  return markup([one(picture, 'moving'), one(still, 'still')]);
}

function focusOf({ focus: [x, y] = [0.5, 0.5] }: Image): string {
  return `${percent(x, 1)}% ${percent(y, 1)}%`;
}

const percent = (part: number, whole: number) => Math.round((part / whole) * 1000) / 10;
const round = (value: number) => Math.round(value * 10_000) / 10_000;
