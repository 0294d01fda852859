import type { Origin } from '../../content/media.ts';
import { html } from '../../content/templates.ts';
import type { LayoutName } from '../../deck.ts';
import { fail, type Place } from '../../errors.ts';
import { say } from '../../say.ts';
import { finished, markup } from '../../shared/markup.ts';
import type { Word } from '../../words/message.ts';
import type { FileAt } from '../slide/addresses.ts';
import { licenseOf } from '../slide/license.ts';
import { isFlaw, type Picture, type Pictures } from './picture.ts';
import type { Below } from './room.ts';

/** What media need to become markup. */
export interface MediaContext {
  readonly place: Place;
  /** The words of the interface, in the deck's language. */
  readonly word: Word;
  readonly layout: LayoutName;
  /** The slide's title, and whether what is rendered is all that it shows besides. */
  readonly title: string;
  readonly alone: boolean;
  /** Whether it is in notes, where nothing is stepped through. */
  readonly inNotes: boolean;
  readonly fileAt: FileAt;
  readonly pictures: Pictures;
  /** The address that the slide will have, if it is known. */
  readonly address: string | undefined;
  /** Renders what stands in a caption. */
  readonly show: (value: unknown) => string;
  /** What is kept for who asks for more than a text alternative. */
  readonly describe: (description: unknown) => string;
}

/** The picture of a file; a DeckError if there is none, or none that can be shown. */
export function pictureAt(file: string, { fileAt, pictures, place }: MediaContext): Picture {
  const found = pictures.get(fileAt(file, place) ?? file);
  if (!found)
    return fail(say`the picture ${file} was not read`, place, say`this is a fault of the kit`);
  return isFlaw(found) ? fail(found.what, place, found.hint) : found;
}

/** What stands below a picture or a film, and how much of it there is. */
export interface Caption {
  readonly text: string;
  readonly origin: string;
  readonly below: Below;
}

export function captionOf(
  { caption, ...origin }: Origin & { readonly caption?: unknown },
  { show }: MediaContext,
): Caption {
  const text = caption === undefined ? '' : show(caption);
  const said = text.replace(/<annotation.*?<\/annotation>|<[^>]*>/gs, '').replace(/&\w+;/g, '.');
  const whose = renderOrigin(origin);
  return { text, origin: whose, below: { caption: said.length, origin: whose !== '' } };
}

export function renderCaption({ text, origin }: Caption): string {
  if (text === '' && origin === '') return '';
  return markup(html`<figcaption>${inside({ text, origin })}</figcaption>`);
}

function inside({ text, origin }: Pick<Caption, 'text' | 'origin'>) {
  return [text !== '' && html`<span class="caption">${finished(text)}</span>`, finished(origin)];
}

/** Whose something is, where it is from, and under which licence it may be shown. */
export function renderOrigin({ credit, license, source }: Origin): string {
  if (credit === undefined && license === undefined && source === undefined) return '';
  const who = credit ?? (source === undefined ? undefined : new URL(source).hostname);
  const name = source === undefined ? who : html`<a href="${source}">${who ?? ''}</a>`;
  const terms = license === undefined ? undefined : licenseOf(license);
  const linked = terms && html`<a class="license" href="${terms.url}">${terms.name}</a>`;
  return markup(
    html`<small class="origin">${name ?? null}${name && linked ? ', ' : null}${linked ?? null}</small>`,
  );
}
