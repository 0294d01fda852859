import { contentOf, type Figure } from '../../content/content.ts';
import { type FigureDefinition, figureIn, inLanguage } from '../../content/figure.ts';
import type { Deck, Slide } from '../../deck.ts';
import { stillOf } from '../../render/slide/figure.ts';
import { say } from '../../say.ts';
import { listed } from '../../shared/text/listed.ts';
import { statesOf, untranslatedParts, untranslatedSlots } from '../../translations/state.ts';
import { differences, leftOn } from '../../translations/structure.ts';
import type { Check, Patient } from '../check.ts';
import { type Finding, findingIn } from '../finding.ts';

/** A deck in another language says all that its original says, as it says it now. */
export const translations: Check = function* ({ deck, decks = [], figures = new Map() }) {
  if (deck.translates === undefined) return;
  const original = decks.find(({ id }) => id === deck.translates?.id);
  if (!original) {
    const hint = say`put its file into slides/decks/`;
    const what = say`its original, deck '${deck.translates.id}', is not here`;
    yield findingIn(deck, 'advice', undefined, what, hint);
    return;
  }
  const seen = say`then say so: mesa-deck languages ${deck.id} --seen`;
  for (const each of statesOf(deck, original)) {
    const { slide, state } = each;
    const advice = (what: string, hint: string) => findingIn(deck, 'advice', slide, what, hint);
    if (state === 'missing') {
      const hint = say`write it beside its original: translate(slide, { lang: '${deck.lang}', … })`;
      yield advice(say`the slide is not translated, and shown in '${slide.lang}'`, hint);
      continue;
    }
    if (state === 'unmarked') {
      const what = say`the translation does not say which state of its original it was made of`;
      yield advice(what, say`read both, ${seen} ${slide.id}`);
    }
    if (state === 'older') {
      const hint = say`read both, mend it, ${seen} ${slide.id}`;
      yield advice(say`the translation is older than its original`, hint);
    }
    for (const part of untranslatedParts(each)) {
      const what =
        part === 'notes'
          ? say`the notes of the slide are not translated`
          : say`the ${part} of the slide is not translated`;
      yield advice(what, say`add it: ${part}: html\`…\``);
    }
    for (const name of untranslatedSlots(each)) {
      const what = say`the slot '${name}' is not translated`;
      yield advice(what, say`add it: slots: { ${name}: html\`…\` }`);
    }
    const said = [...wordsOfFigures(slide, figures)];
    for (const { what, hint } of said.flatMap(({ lacks }) => lacks ?? [])) yield advice(what, hint);
    const left = [...leftOn(slide), ...said.flatMap(({ left = [] }) => left)];
    if (left.length > 0) {
      const names = listed(
        left.map((label) => `“${label}”`),
        'and',
      );
      yield advice(
        say`not translated: ${names}`,
        say`add it to what relabel is given, be it the same`,
      );
    }
    for (const { sort, name, lacks } of differences(each.original, slide)) {
      const what =
        lacks === 'original'
          ? say`the original does not have the ${sort} '${name}'`
          : say`the translation does not have the ${sort} '${name}'`;
      yield advice(what, say`a translation shows the same in other words`);
    }
  }
  yield* sectionsOf(deck, original.slides);
};

/** What the live figures of a slide say in its language, and what they leave as it is. */
function* wordsOfFigures({ body, lang = '' }: Slide, figures: NonNullable<Patient['figures']>) {
  for (const figure of contentOf(body, 'figure')) {
    const definition = figures.get(figure.id)?.definition;
    if (definition === undefined) continue;
    const spoken = figureIn(definition, lang);
    if (spoken === definition) {
      const hint = say`say it in its file: languages: { ${lang}: { alt, caption, controls, labels, say } }`;
      yield { lacks: { what: say`the figure '${figure.id}' says nothing in '${lang}'`, hint } };
    } else {
      const picture = pictureOf(inLanguage(figure, definition, spoken), spoken);
      yield { left: [...contentOf(picture, 'html')].flatMap(({ left = [] }) => left) };
    }
  }
}

/** What it draws; nothing where it can't, which the build tells. */
function pictureOf(figure: Figure, definition: FigureDefinition) {
  try {
    return stillOf(figure, definition, {}).picture;
  } catch {
    return undefined;
  }
}

/** Parts of the talk that still have the names that they have in the original. */
function* sectionsOf(deck: Deck, originals: Deck['slides']): Iterable<Finding> {
  const names = new Map(originals.map(({ id, section }) => [id, section]));
  const kept = deck.slides.filter(({ id, section }) => section && names.get(id) === section);
  for (const name of new Set(kept.map(({ section }) => section))) {
    if (deck.translates?.sections.includes(name ?? '')) continue;
    const hint = say`say it in the deck: sections: { '${name}': '…' }`;
    yield findingIn(deck, 'advice', undefined, say`the part '${name}' is not translated`, hint);
  }
}
