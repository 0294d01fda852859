import type { Value } from '../../content/content.ts';
import type { Embed, Film, Sound } from '../../content/media.ts';
import { html } from '../../content/templates.ts';
import { fail } from '../../errors.ts';
import { mediaFlaws } from '../../fields/media.ts';
import { say } from '../../say.ts';
import { attributes, finished, lines, markup } from '../../shared/markup.ts';
import { renderQr } from '../pages/qr.ts';
import { captionOf, type MediaContext, pictureAt, renderCaption } from './context.ts';
import { columnOf } from './image.ts';
import { isFlaw } from './picture.ts';
import { box, widthOf } from './room.ts';

/** Two steps of the slide: the first starts what stands before them, the second stops it. */
const cues = html`<i class="step cue" data-cue="start"></i><i class="step cue" data-cue="stop"></i>`;

/** A film with the controls of the browser; on paper there is its poster. */
export function renderFilm(film: Film, context: MediaContext): string {
  check(film, context);
  const poster = pictureAt(film.poster ?? '', context);
  const caption = captionOf(film, context);
  const shape = poster.width / poster.height;
  const { width: most = box.width, height = box.height } = film;
  const room = { width: Math.min(most, columnOf(context)), height };
  const width = widthOf({ shape, below: caption.below, ...room });
  const size = { width: poster.width, height: poster.height };
  const words = { 'aria-label': film.alt, poster: poster.address };
  const video = html`<video controls preload="none" playsinline${attributes({ ...size, ...words })}>${sourcesOf(film, context)}</video>`;
  return markup(
    lines(
      html`<figure class="film" data-media="film" style="--media-width:${width}px;--shape:${shape.toFixed(4)}">`,
      html`<div class="screen">${video}${renderPoster(poster.address, film.alt ?? '', size)}${renderOnPaper(context.word('media.film'), context.address, context)}</div>`,
      context.inNotes ? null : cues,
      finished(context.describe(film.description)),
      finished(renderCaption(caption)),
      html`</figure>`,
    ),
  );
}

/** A sound with the controls of the browser; on paper there is its name. */
export function renderSound(sound: Sound, context: MediaContext): string {
  check(sound, context);
  const caption = captionOf(sound, context);
  const { poster: file, title = '' } = sound;
  const poster = file === undefined ? undefined : pictureAt(file, context);
  const shape = poster ? poster.width / poster.height : 1;
  const height = box.height - 110;
  const room = { width: columnOf(context), height };
  const width = poster ? widthOf({ shape, below: caption.below, ...room }) : 640;
  const size = poster && { width: poster.width, height: poster.height };
  const audio = html`<audio controls preload="none" aria-label="${title}">${sourcesOf(sound, context)}</audio>`;
  return markup(
    lines(
      html`<figure class="sound" data-media="sound" style="--media-width:${width}px;--shape:${shape.toFixed(4)}">`,
      poster ? html`<div class="screen">${renderPoster(poster.address, '', size)}</div>` : null,
      html`<p class="sound-title">${title}</p>`,
      audio,
      context.inNotes ? null : cues,
      finished(renderCaption(caption)),
      renderOnPaper(context.word('media.sound'), context.address, context),
      html`</figure>`,
    ),
  );
}

/** The poster of a page of another site, which a click puts the page in the place of. */
export function renderEmbed(embed: Embed, context: MediaContext): string {
  check(embed, context);
  const caption = captionOf(embed, context);
  const { title = '', address, height = box.height } = embed;
  const poster = pictureAt(embed.poster ?? '', context);
  const shape = poster.width / poster.height;
  const room = { width: columnOf(context), height };
  const width = widthOf({ shape, below: caption.below, ...room });
  const size = { width: poster.width, height: poster.height };
  const { host, pathname } = new URL(address);
  const path = host + pathname.replace(/\/$/, '');
  const load = context.word('media.loadFrom', { host });
  return markup(
    lines(
      html`<figure class="embed" data-embed="${address}" data-title="${title}" style="--media-width:${width}px;--shape:${shape.toFixed(4)}">`,
      html`<div class="screen">${renderPoster(poster.address, title, size)}`,
      html`<button type="button" class="embed-load" data-load="${load}" data-close="${context.word('common.close')}">${load}</button>${renderOnPaper(path, address, context)}</div>`,
      finished(renderCaption(caption)),
      html`</figure>`,
    ),
  );
}

function check(media: Film | Sound | Embed, { place }: MediaContext): void {
  for (const { what, hint } of mediaFlaws(media)) fail(what, place, hint);
}

function renderPoster(address: string, alt: string, size: Readonly<Record<string, number>> = {}) {
  return html`<img class="poster" alt="${alt}"${attributes({ src: address, ...size, decoding: 'async' })}>`;
}

/** The files that a browser may choose of, and what is heard in words. */
function sourcesOf({ files, captions }: Film | Sound, context: MediaContext): Value {
  const { place, word } = context;
  const sources = files.map((file) => {
    const type = typeOf(file);
    if (type === undefined) {
      const hint = say`save it as MP4 or WebM, a sound as MP3, M4A, OGG or WAV`;
      fail(say`no browser plays ${file.replace(/^.*\//, '')}`, place, hint);
    }
    return html`<source src="${fileOf(file, context)}" type="${type}">`;
  });
  if (typeof captions !== 'string') return sources;
  const track = fileOf(captions, context);
  return [
    sources,
    html`<track kind="captions" src="${track}" label="${word('media.captions')}" default>`,
  ];
}

function fileOf(file: string, { fileAt, place, pictures }: MediaContext): string {
  const mark = fileAt(file, place) ?? file;
  const found = pictures.get(mark);
  return found && isFlaw(found) ? fail(found.what, place, found.hint) : mark;
}

const types: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  webm: 'video/webm',
  ogv: 'video/ogg',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  ogg: 'audio/ogg',
  oga: 'audio/ogg',
  opus: 'audio/ogg',
  weba: 'audio/webm',
  wav: 'audio/wav',
  flac: 'audio/flac',
};

function typeOf(file: string): string | undefined {
  const [, ending = ''] = /\.(\w+)(?:[?#].*)?$/.exec(file) ?? [];
  return types[ending.toLowerCase()];
}

/** What stands for something that paper can't do: what it is, and where it is found. */
function renderOnPaper(name: string, address: string | undefined, { word }: MediaContext): Value {
  const code = address ? renderQr(address, word('media.qrOf', { address })) : null;
  const where = address && html`<a href="${address}">${name}</a>`;
  return html`<p class="on-paper"><span class="medium">${where ?? name}</span>${code}</p>`;
}
