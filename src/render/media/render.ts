import type { Media } from '../../content/media.ts';
import type { MediaContext } from './context.ts';
import { renderEmbed, renderFilm, renderSound } from './film.ts';
import { renderGallery } from './gallery.ts';
import { renderImage } from './image.ts';

/** What each kind is called where it is counted. */
export const nounOf: Readonly<Record<Media['kind'], string>> = {
  image: 'picture',
  gallery: 'gallery',
  film: 'film',
  sound: 'sound',
  embed: 'page',
};

export function renderMedia(media: Media, context: MediaContext): string {
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
