import type { Slots, Value } from './content/content.ts';
import { filledAnew } from './content/project/layout.ts';
import { html } from './content/templates.ts';
import { type Deck, type Slide, type Translated, withUniqueIds } from './deck.ts';
import { DeckError, didYouMean } from './errors.ts';
import { say } from './say.ts';

/** What a slide says in another language. All else it has from its original: id, minutes, layout, sources. */
export interface Translation<Id extends string = string> {
  /** The language that it is in, as a BCP 47 tag. */
  readonly lang: string;
  /**
   * The mark of the original that it was made of. When that changes, the doctor tells;
   * `mesa-deck languages` writes it.
   */
  readonly of?: string;
  /** Its original's, which it has anyway; another one is an error. */
  readonly id?: Id;
  readonly title: string;
  /** The original's if not given: for lists that are made when the deck is built. */
  readonly body?: Value;
  /** What fills slots of its layout in this language; the others stay as they are in the original. */
  readonly slots?: Slots['slots'];
  /** The original's if not given, marked as what they are: words of another language. */
  readonly notes?: Value;
  readonly section?: string;
}

/**
 * A slide in another language, beside its original: `score.de.ts` beside `score.ts`. Its id, and so its
 * permalink, is the original's.
 *
 * @example
 * export default translate(score, {
 *   lang: 'de',
 *   title: 'Eine Zahl steht für das, was wir wollen',
 *   body: html`<p>Wir nehmen, was viele Punkte hat.</p>`,
 *   notes: html`<p>Langsam sprechen.</p>`,
 * });
 */
export function translate<const Id extends string>(
  original: Slide<Id>,
  { of, slots, ...said }: Translation<NoInfer<Id>>,
): Slide<Id> {
  const translates: Translated = of === undefined ? { original } : { original, of };
  const notes = said.notes ?? foreign(original?.notes, original?.lang);
  // Rendering reports what is wrong with either, with its place.
  const slide = { ...original, ...said, ...(notes === undefined ? {} : { notes }), translates };
  return slots === undefined ? slide : { ...slide, body: filledAnew(slide, slots) };
}

/** Why a slide can't be the translation that it says it is; nothing if it can, or says nothing of it. */
export function translationFlaw(
  slide: Slide | undefined,
): { readonly what: string; readonly hint: string } | undefined {
  if (slide?.translates === undefined) return undefined;
  const { original } = slide.translates;
  if (typeof original?.id !== 'string') {
    const hint = say`translate takes another file's slide: import score from './score.ts'`;
    return { what: say`what is translated is not a slide`, hint };
  }
  if (slide.id !== original.id) {
    const hint = say`leave its id out: a translation has its original's`;
    return { what: say`the translation of '${original.id}' has the id '${slide.id}'`, hint };
  }
  if (slide.lang !== undefined) return undefined;
  return { what: say`the translation does not say its language`, hint: say`add it: lang: 'de'` };
}

/** Why a slide can't have the minutes that its translation gives it; an adapted one takes what its deck says. */
function minutesFlaw({ id, minutes, translates, adapted }: Slide) {
  const original = translates?.original;
  if (original === undefined || adapted || minutes === original.minutes) return undefined;
  const [ours, theirs] = [minutes ?? say`none`, original.minutes ?? say`none`];
  return {
    what: say`the translation of '${id}' has the minutes ${ours}, its original ${theirs}`,
    hint: say`leave its minutes out: a translation has its original's`,
  };
}

/** A deck in another language: all of it that is its own. */
export interface DeckTranslation<Ids extends string = string>
  extends Pick<Deck, 'title' | 'description' | 'author' | 'keywords'> {
  /** The language that it is in, as a BCP 47 tag. */
  readonly lang: string;
  /** The original's with the language behind it if not given: `talk-de`. */
  readonly id?: string;
  /** The names of its parts, by those of the original. */
  readonly sections?: Readonly<Record<string, string>>;
  /** The slides that are translated, in any order; the others stay as they are. */
  readonly slides: readonly Slide<Ids>[];
}

/**
 * A deck in another language, slide by slide: in the order of the original and with its minutes. What is
 * not translated yet is shown as it is, marked with its own language.
 *
 * @throws DeckError if the original has no such slide, or one is translated twice.
 * @example
 * export default translateDeck(talk, {
 *   lang: 'de',
 *   title: 'Was eine Zahl auslässt',
 *   sections: { 'The gap': 'Die Lücke' },
 *   slides: [title, score],
 * });
 */
export function translateDeck<Ids extends string>(
  original: Deck<Ids>,
  { sections = {}, slides, ...facts }: DeckTranslation<NoInfer<Ids>>,
): Deck<Ids> {
  const id = facts.id ?? `${original?.id}-${String(facts.lang).toLowerCase()}`;
  if (!Array.isArray(original?.slides)) {
    const hint = say`import it from its file, as in import talk from './talk.ts'`;
    throw new DeckError(say`what is translated is not a deck`, { deck: id }, hint);
  }
  const given = withUniqueIds({ id, title: facts.title, slides: slides ?? [] }).slides;
  const translated = new Map<string, Slide>(given.map((slide) => [slide?.id, slide]));
  const ids: readonly string[] = original.slides.map((slide) => slide?.id);
  for (const [slide, translation] of translated) {
    const late = minutesFlaw(translation);
    if (late) throw new DeckError(late.what, { deck: id, slide }, late.hint);
    if (typeof slide !== 'string' || ids.includes(slide)) continue;
    const flaw = translationFlaw(translated.get(slide));
    if (flaw) throw new DeckError(flaw.what, { deck: id, slide }, flaw.hint);
    throw new DeckError(
      say`there is no slide '${slide}' to translate in deck '${original.id}'`,
      { deck: id, slide },
      didYouMean(slide, ids, say`its slides are ${ids.join(', ')}`),
    );
  }
  const shown = original.slides.map((slide) => {
    const section = slide?.section === undefined ? undefined : sections[slide.section];
    const said = inItsOwn(slide, translated.get(slide?.id), original);
    return section === undefined || said.section !== slide.section ? said : { ...said, section };
  });
  const translates = { id: original.id, sections: Object.keys(sections) };
  const deck: Deck = { ...original, ...facts, id, slides: shown, translates };
  return deck as Deck<Ids>;
}

/** A slide of the original in the words of its translation, or else marked with the language that it is in. */
function inItsOwn(slide: Slide, translation: Slide | undefined, { lang = 'en' }: Deck): Slide {
  if (typeof slide !== 'object' || slide === null) return slide;
  if (!translation) return { ...slide, lang: slide.lang ?? lang };
  const { title, body, notes, lang: spoken, section = slide.section, translates } = translation;
  const said = { title, body, notes, lang: spoken, section, translates };
  const known = Object.entries(said).filter(([, value]) => value !== undefined);
  return { ...slide, ...Object.fromEntries(known) };
}

/** Words of another language than those around them. */
function foreign(words: Value | undefined, lang = 'en'): Value | undefined {
  return words ? html`<div lang="${lang}">${words}</div>` : undefined;
}
