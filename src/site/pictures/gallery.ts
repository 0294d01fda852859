import { createHash } from 'node:crypto';
import type { Deck } from '../../deck.ts';
import { cardPath, catalogue, picturePath } from '../../render/catalogue.ts';
import { cardOf } from '../../render/pages/card.ts';
import { say } from '../../say.ts';
import { withWholeFonts } from '../pages/fonts.ts';
import { madeFor, withAddresses } from '../project/assets.ts';
import type { Site } from '../site.ts';
import { pictureStyles } from '../styles/styles.ts';
import { cardFrame, type Picture, slideFrame } from './picture.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** A place for a picture: of a slide, or of the deck as a whole. */
interface Place {
  readonly path: string;
  readonly deck: Deck;
  /** The slide's id; none for the deck's card. */
  readonly slide?: string;
}

/** All pictures of a site: of each slide once, and a card of each deck. */
export async function picturesOf(site: Site): Promise<readonly Picture[]> {
  const sheets = new Map<string, Promise<Sheet>>();
  const places = placesOf(await site.shown());
  return Promise.all(places.map((place) => pictureAt(site, place, sheets)));
}

/** The picture of that path; undefined if there is none. */
export async function findPicture(site: Site, path: string): Promise<Picture | undefined> {
  const place = placesOf(await site.shown()).find((each) => each.path === path);
  return place && pictureAt(site, place, new Map());
}

function placesOf(decks: readonly Deck[]): readonly Place[] {
  const slides = catalogue(decks).map((entry) => ({
    path: picturePath(entry),
    deck: entry.deck,
    slide: entry.slide.id,
  }));
  return [...slides, ...decks.map((deck) => ({ path: cardPath(deck), deck }))];
}

async function pictureAt(
  site: Site,
  { path, deck, slide }: Place,
  sheets: Map<string, Promise<Sheet>>,
): Promise<Picture> {
  const theme = site.themeOf(deck);
  const { sheets: own, assets } = await site.load();
  const known =
    sheets.get(theme.name) ?? withWholeFonts(site, pictureStyles(theme, own)).then(sheetOf);
  sheets.set(theme.name, known);
  const sheet = await known;
  const rendered = await site.drafts.whole(slide === undefined ? cardOf(deck) : deck);
  const found = rendered.find(({ id }) => slide === undefined || id === slide);
  const files = new Map<string, string>();
  await madeFor(found?.section ?? '', assets);
  const section = withAddresses(found?.section ?? '', assets, (asset) => {
    const path = `/shown/${createHash('sha256').update(asset.file).digest('hex')}`;
    files.set(path, asset.file);
    return path;
  });
  return {
    path,
    what:
      slide === undefined
        ? say`the card of deck '${deck.id}'`
        : say`deck '${deck.id}', slide '${slide}'`,
    frame: slide === undefined ? cardFrame : slideFrame,
    sheet,
    section,
    lang: deck.lang ?? 'en',
    deck: deck.id,
    files,
  };
}
