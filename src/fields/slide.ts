import type { Fault } from '../content/content.ts';
import { isContent } from '../content/content.ts';
import { statuses } from '../content/status.ts';
import { layouts, type Slide, transitions } from '../deck.ts';
import { DeckError, type Place } from '../errors.ts';
import { say } from '../say.ts';
import { isKebab } from '../shared/ids.ts';
import { messageOf, quoted } from '../shared/quoted.ts';
import { translationFlaw } from '../translate.ts';
import { contentFlaw } from './content.ts';
import { language } from './language.ts';
import { slideFrameFields } from './project/frame.ts';
import {
  type Fields,
  type Flaw,
  filled,
  flawsIn,
  is,
  isRecord,
  isText,
  listOf,
  number,
  oneOf,
  optional,
  ownField,
  type Rule,
  text,
  texts,
  unknownIn,
} from './rule.ts';

/** Whose a slide is, and under which licence: packages say it too. */
const ownerFields = {
  authors: optional(texts("authors: ['Ann', 'Ben']")),
  license: optional(text("license: 'CC-BY-4.0'")),
} satisfies Fields;

/** What package.json may say of a package's slides. */
export const packageFields = {
  ...ownerFields,
  title: optional(text("title: 'My slides'")),
  lang: optional(language),
} satisfies Fields;

const id: Rule = (value) =>
  isKebab(value)
    ? undefined
    : {
        what: say`${quoted(value)} is not a slide id`,
        hint: say`write it in kebab-case, as in id: 'my-slide'`,
      };

const body: Rule = (value) =>
  value === undefined
    ? {
        what: say`the slide has no body`,
        hint: say`give it one: body: html\`…\`, or null for none`,
      }
    : contentFlaw(value);

const citations = listOf(
  say`a list of citations`,
  say`a citation`,
  "sources: [cite('doe2020')]",
  (each) => {
    return isContent(each) && each.kind === 'cite';
  },
);

const slideFields = {
  id,
  title: filled(say`the slide has no title`, say`give its claim as a sentence: title: "…"`),
  body,
  notes: optional(contentFlaw),
  minutes: optional(number(say`a time in minutes`, 'minutes: 1.5', 0, 999)),
  introduces: optional(texts("introduces: ['Obase']")),
  section: optional(text("section: 'The two gaps'")),
  layout: optional(text("layout: 'columns'")),
  transition: optional(oneOf(say`transition`, transitions)),
  lang: optional(language),
  status: optional(oneOf(say`status`, Object.keys(statuses))),
  sources: optional((value, field) => citations(value, field) ?? contentFlaw(value)),
  ...ownerFields,
  ...slideFrameFields,
  adapted: optional(is('true', 'adapt(slide, { title: "…" })', (value) => value === true)),
  translates: optional(is(say`an original`, 'translate(slide, { … })', isRecord)),
} satisfies Record<keyof Slide, Rule>;

/** All that is wrong with a slide's fields, be it no slide at all. */
export function slideFaults(slide: unknown, place: Place): readonly DeckError[] {
  return [...flawsOf(slide)].map(({ what, hint }) => new DeckError(what, place, hint));
}

function* flawsOf(slide: unknown): Iterable<Flaw> {
  if (isRecord(slide)) {
    const flaws = [...fieldFlaws(slide)];
    yield* flaws.length > 0 ? flaws : translationFlaws(slide as unknown as Slide);
    return;
  }
  const what = slide === undefined || slide === null ? String(slide) : quoted(slide);
  const hint = say`a slide is its file's default export: import mine from './mine.ts'`;
  yield { what: say`${what} is not a slide`, hint };
}

function* fieldFlaws(slide: Readonly<Record<string, unknown>>): Iterable<Flaw> {
  const layout = ownField(slide, 'layout');
  if (layout === undefined && ownField(slide, 'slots') !== undefined) {
    const hint = say`say which layout they are of: layout: 'two-cards'`;
    return yield { what: say`the slide fills slots and names no layout`, hint };
  }
  yield* flawsIn(slide, slideFields, say`a slide`);
  if (!isText(layout)) return;
  const unknown = oneOf(say`layout`, layouts)(layout, 'layout');
  if (unknown && !isLaidOut(ownField(slide, 'body'))) yield unknown;
}

/** Whether it is what a layout of a project has made. */
function isLaidOut(body: unknown): boolean {
  try {
    return isContent(body) && body.kind === 'slots' && body.shown !== undefined;
  } catch {
    // A getter that throws is told of by itself.
    return false;
  }
}

/** Why a sound slide can't be the translation that it says it is. */
function* translationFlaws(slide: Slide): Iterable<Flaw> {
  try {
    const flaw = translationFlaw(slide);
    if (flaw) yield flaw;
  } catch (error) {
    // A getter, or a proxy, that throws.
    const hint = say`make it with translate(slide, { … })`;
    yield { what: say`the original can't be read: ${messageOf(error)}`, hint };
  }
}

/** Fields that a slide has and this version of the kit does not know. */
export function unknownFields(slide: Slide): Iterable<Flaw> {
  return unknownIn(slide, slideFields, say`a slide`, 'other');
}

/** A slide in the place of one that can't be shown; rendering it throws what is wrong. */
export function standInFor(slide: unknown, number: number, faults: readonly DeckError[]): Slide {
  const own = ownField(slide, 'id');
  const name = isKebab(own) ? own : `slide-${number}`;
  const title = ownField(slide, 'title');
  const body: Fault = {
    kind: 'fault',
    faults: faults.map(({ what, place, hint }) => ({ what, place, hint })),
  };
  return { id: name, title: typeof title === 'string' && title.trim() ? title : name, body };
}

/** Whether a slide stands in for one that can't be shown. */
export function isStandIn({ body }: Slide): boolean {
  return isContent(body) && body.kind === 'fault';
}

/** The id of what may be no slide. */
export function idOf(slide: unknown): string | undefined {
  const own = ownField(slide, 'id');
  return typeof own === 'string' && own !== '' ? own : undefined;
}
