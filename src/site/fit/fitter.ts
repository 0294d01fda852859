import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { keyOf, openCache } from '../../files/cache.ts';
import { codeHash } from '../../files/code-hash.ts';
import type { RenderedSlide } from '../../render/slide/slide.ts';
import { say } from '../../say.ts';
import type { KeptBrowser } from '../browser/keep.ts';
import { type Sheet, sheetOf } from '../pictures/sheet.ts';
import { keepSlidePage } from '../pictures/slide-page.ts';
import { type Assets, withAddresses } from '../project/assets.ts';
import type { Sheet as SourceSheet } from '../styles/files.ts';
import { pinFonts } from '../styles/fonts/subset.ts';
import { pictureStyles } from '../styles/styles.ts';
import type { Theme } from '../styles/theme.ts';
import { type Fitted, measureFits } from './measure.in-page.ts';

/** What the slides of a deck look like. */
export interface Look {
  readonly deck: string;
  readonly lang: string;
  readonly theme: Theme;
  readonly sheets: readonly SourceSheet[];
  readonly assets: Pick<Assets, 'found'>;
}

/** Sets the texts of slides that are to be fitted in the size that their boxes have room for. */
export type FitTexts = (
  slides: readonly RenderedSlide[],
  look: Look,
  tell: (slide: string, what: string, hint: string) => void,
  /** Told of the slides as they are when something has yet to be measured. */
  sofar?: (slides: readonly RenderedSlide[]) => void,
) => Promise<readonly RenderedSlide[]>;

export interface FitterOptions {
  readonly browser: KeptBrowser;
  readonly cacheDir: string;
  readonly warn: (message: string) => void;
}

const here = new URL('.', import.meta.url);
const mark = '<div class="fit" ';

/** Measures in a browser, with the fonts and styles of the theme; what was measured is kept. */
export function openFitter({ browser, cacheDir, warn }: FitterOptions): FitTexts {
  const cache = openCache(cacheDir, warn);
  const sheets = new Map<string, Promise<Sheet>>();
  let turn: Promise<unknown> = Promise.resolve();
  const kept = keepSlidePage(browser);
  const sheetFor = async ({ theme, sheets: own }: Look) => {
    const { css, files } = pictureStyles(theme, own);
    const known =
      sheets.get(css) ?? pinFonts(css, cache).then((pinned) => sheetOf({ css: pinned, files }));
    sheets.set(css, known);
    return known;
  };
  const measure = async (
    section: string,
    { deck, lang, assets }: Look,
    sheet: Sheet,
    wait: () => void,
  ) => {
    const files = new Map<string, string>();
    const placed = withAddresses(section, assets, ({ file }) => {
      const path = `/shown/${createHash('sha256').update(readFileSync(file)).digest('hex')}`;
      files.set(path, file);
      return path;
    });
    const key = keyOf(placed, deck, lang, sheet.hash, codeHash(here));
    const { content } = await cache.get(`fits/${key}.json`, async () => {
      wait();
      const page = await kept.open(sheet, files);
      return Buffer.from(
        JSON.stringify(await page.evaluate(measureFits, { section: placed, lang, deck })),
      );
    });
    return JSON.parse(Buffer.from(content).toString('utf8')) as readonly Fitted[];
  };
  return (slides, look, tell, sofar) => {
    if (!slides.some(({ section }) => section.includes(mark))) return Promise.resolve(slides);
    const fitted = turn.then(async () => {
      const sheet = await sheetFor(look);
      const done: RenderedSlide[] = [];
      const wait = () => sofar?.([...done, ...slides.slice(done.length)]);
      for (const slide of slides) {
        if (!slide.section.includes(mark)) {
          done.push(slide);
          continue;
        }
        const fits = await measure(slide.section, look, sheet, wait);
        for (const { size, over } of fits) if (over > 0) tell(slide.id, ...overflow(size, over));
        const { section, entry } = slide;
        done.push({ ...slide, section: withSizes(section, fits), entry: withSizes(entry, fits) });
      }
      return done;
    });
    turn = fitted.catch(() => undefined);
    return fitted;
  };
}

/** A text that has no room at the least size that it may have, in words. */
export function overflow(size: number, over: number): readonly [what: string, hint: string] {
  const what = say`the text to be fitted has no room: at ${size} px, its least, ${Math.ceil(over)} px are missing`;
  return [what, say`say less, give it more of the slide, or a smaller min`];
}

function withSizes(markup: string, fits: readonly Fitted[]): string {
  let at = 0;
  return markup.replace(
    /(<div class="fit" data-min="[^"]*" data-max="[^"]*" style="--fit: )[^"]*"/g,
    (whole, start) => {
      const fit = fits[at];
      at += 1;
      return fit ? `${start}${fit.size}px"` : whole;
    },
  );
}
