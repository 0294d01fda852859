import type { Html } from '../../content/content.ts';
import type { Media } from '../../content/media.ts';
import type { Writer } from '../blocks/writer.ts';
import { described, keptDescription } from '../diagram/description.ts';
import type { MediaContext } from './context.ts';
import { renderEmbed, renderFilm, renderSound } from './film.ts';
import { renderGallery } from './gallery.ts';
import { renderImage } from './image.ts';

/** What each kind is called where it is counted. */
const nounOf: Readonly<Record<Media['kind'], string>> = {
  image: 'picture',
  gallery: 'gallery',
  film: 'film',
  sound: 'sound',
  embed: 'page',
};

/** The element that each is, which ends a paragraph. */
export const mediaElements: Readonly<Record<Media['kind'], string>> = {
  image: 'figure',
  gallery: 'div',
  film: 'figure',
  sound: 'figure',
  embed: 'figure',
};

export function renderMedia(media: Media, writer: Writer): string {
  const { fileAt, pictures, word } = writer.resources;
  const { layout = 'content', title = '', body, address } = writer.passage.stand;
  const context: MediaContext = {
    place: writer.next(nounOf[media.kind]),
    layout,
    title,
    alone: body === media,
    inNotes: body === undefined,
    address,
    fileAt,
    pictures,
    word,
    show: (value) => writer.within('figcaption', value),
    describe: (description) =>
      description === undefined
        ? ''
        : keptDescription(writer.within('template', described(description as string | Html))),
  };
  switch (media.kind) {
    case 'image':
      return renderImage(media, context);
    case 'gallery':
      return renderGallery(media, context);
    case 'film':
      return renderFilm(media, context);
    case 'sound':
      return renderSound(media, context);
    case 'embed':
      return renderEmbed(media, context);
  }
}
