import type { Gallery } from '../../content/media.ts';
import { html } from '../../content/templates.ts';
import { fail } from '../../errors.ts';
import { galleryFlaws } from '../../fields/media.ts';
import { finished, lines, markup } from '../../shared/markup.ts';
import { captionOf, type MediaContext } from './context.ts';
import { columnOf, prepare, renderFigure } from './image.ts';
import { box, heightBelow, rowsOf } from './room.ts';

/** Pictures in rows: each is whole, those of a row are equally high. */
export function renderGallery(gallery: Gallery, context: MediaContext): string {
  for (const { what, hint } of galleryFlaws(gallery)) fail(what, context.place, hint);
  const { images, caption, height = box.height } = gallery;
  const pictures = images.map((image) => prepare(image, context));
  const common = captionOf({ caption }, context);
  const width = columnOf(context);
  const left = height - heightBelow(common.below, width);
  const shapes = pictures.map(({ shape, caption: { below } }) => ({ shape, below }));
  let at = 0;
  const rows = rowsOf(shapes, { width, height: left }).map((widths) => {
    const row = pictures.slice(at, at + widths.length);
    at += widths.length;
    const figures = row.map((each, index) => finished(renderFigure(each, widths[index] ?? 0)));
    return lines(html`<div class="gallery-row">`, ...figures, html`</div>`);
  });
  return markup(
    lines(
      html`<div class="gallery">`,
      ...rows,
      common.text ? html`<p class="gallery-caption">${finished(common.text)}</p>` : null,
      html`</div>`,
    ),
  );
}
