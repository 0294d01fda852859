import type { Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import type { Deck, Slide } from '../../deck.ts';
import { allOf, type DeckError, didYouMean, fail, type Place } from '../../errors.ts';
import { say } from '../../say.ts';
import { attributes, finished, lines, markup } from '../../shared/markup.ts';
import { shortened } from '../../shared/quoted.ts';
import { kitLanguages, type Languages } from '../../words/languages.ts';
import { isRightToLeft, type Word } from '../../words/message.ts';
import { told, toldIn } from '../../words/told.ts';
import { Footnotes } from '../blocks/footnotes.ts';
import {
  type Frame,
  pageNumber,
  renderBackground,
  renderFooterLine,
  sectionName,
  sectionNumber,
} from '../frame/frame.ts';
import type { Numbers } from '../numbers.ts';
import { renderCitation } from '../sources/cite.ts';
import { placeFiles } from './addresses.ts';
import { ContentRenderer } from './content.ts';
import { renderCredit } from './credits.ts';
import { turnPassages } from './passages.ts';
import type { Resources } from './resources.ts';
import { renderStatus } from './status.ts';

/** Where a slide stands in its deck: what its footer shows. */
export interface SlideContext {
  readonly resources: Resources;
  /** For errors. */
  readonly place: Place;
  /** Where the notes were written, if that is another file. */
  readonly notesFile?: string | undefined;
  /** From 1. */
  readonly number: number;
  /** Counts the deck's equations and statements. */
  readonly numbers: Numbers;
  readonly sections: readonly string[];
  /** What the deck puts around the slide. */
  readonly frame: Frame;
  /** Whose deck it is; a slide of others has a line that says so. */
  readonly owner?: Pick<Deck, 'author' | 'license' | 'transition' | 'lang'>;
  /** Whether the notes are rendered; they are if not given. */
  readonly notes?: boolean | undefined;
  /** The address that the slide will have, if it is known. */
  readonly address?: string | undefined;
}

/** A slide as HTML, in two parts: what the audience sees, and what the speaker says. */
export interface RenderedSlide {
  readonly id: string;
  /** A `<section>`. */
  readonly section: string;
  /** The same on a page that has a title of its own: the slide's is one of the second level. */
  readonly entry: string;
  /** An `<aside>`; not part of the section, so that a page can leave it out. */
  readonly notes?: string;
}

/** A slide whose fields are sound as HTML; throws a DeckError where what it shows is at fault. */
export function renderSlide(slide: Slide, context: SlideContext): RenderedSlide {
  const { numbers, sections, place } = context;
  const lang = slide.lang ?? context.owner?.lang;
  const word = context.resources.languages.wordIn(lang);
  const resources = { ...context.resources, word, lang: lang ?? context.resources.lang };
  const finish = (shown: string, at: Place) =>
    turnPassages(
      placeFiles(shown, at, resources.fileAt),
      at,
      lang !== undefined && isRightToLeft(lang),
    );
  checkIntroduced(slide, context);
  numbers.enter(slide.section === undefined ? 0 : sections.indexOf(slide.section) + 1);
  const footnotes = new Footnotes(slide.id, resources.word);
  const { layout, title, body: shown } = slide;
  const stand = { layout, title, body: shown, address: context.address };
  const inSlide = { numbers, footnotes, next: numbers.nextInSlides, stand };
  const content = new ContentRenderer(resources, place, inSlide);
  const body = finish(content.render(slide.body), place);
  const notesAtFoot = finish(footnotes.render(), place);
  const sources = (slide.sources ?? []).map((source) => renderCitation(source, content, false));
  const footer = renderFooter(slide, { ...context, resources }, sources);
  const ground = finish(markup(renderBackground(slide.background, context.frame, place)), place);
  const mark =
    slide.layout === 'section' ? sectionNumber(sectionAt(slide, sections), context.frame) : null;
  const sectionWith = (heading: 'h1' | 'h2') => {
    const title = html`class="slide-title" id="${slide.id}-title">${slide.title}`;
    return markup(
      lines(
        openSection(
          withTransition(slide, context),
          ['slide', `layout-${slide.layout ?? 'content'}`, slide.class ?? []].flat().join(' '),
          spoken(lang),
          context.frame.numbers.get(slide.id),
        ),
        finished(ground),
        html`<header class="slide-head">${mark}<${heading} ${title}</${heading}></header>`,
        html`<div class="slide-body">${finished(body)}</div>`,
        finished(notesAtFoot),
        footer,
        finished(context.frame.logo),
        html`</section>`,
      ),
    );
  };
  const entry = sectionWith('h2');
  const section = slide.layout === 'title' ? sectionWith('h1') : entry;
  if (!slide.notes || context.notes === false) return { id: slide.id, section, entry };
  const inNotes = { ...place, file: context.notesFile ?? place.file, part: say`notes` };
  const standInNotes = { address: context.address };
  const inTheirs = { numbers, footnotes, next: numbers.nextInNotes, stand: standInNotes };
  const said = new ContentRenderer(resources, inNotes, inTheirs).render(slide.notes);
  const notes = finish(said + footnotes.render(), inNotes);
  return {
    id: slide.id,
    section,
    entry,
    notes: markup(
      html`<aside class="notes"${attributes(spoken(lang))} aria-label="${word('slide.notes', slide)}">${finished(notes)}</aside>`,
    ),
  };
}

interface FaultOptions {
  readonly title?: 'fault' | 'deckFault';
  readonly languages?: Languages | undefined;
}

/**
 * In the place of a slide that can't be shown: what is wrong, where, and what to do. Only who writes the
 * deck gets to see it, and reads it in the terminal too: it is in the terminal's language, not the deck's.
 */
export function renderFault(
  slide: Slide,
  error: DeckError,
  { title = 'fault', languages = kitLanguages }: FaultOptions = {},
): RenderedSlide {
  const { id } = slide;
  const word = languages.wordIn(toldIn());
  const section = markup(
    lines(
      openSection(slide, 'slide fault', spoken(toldIn())),
      html`<header class="slide-head"><h2 class="slide-title" id="${id}-title">${word(`slide.${title}`)}</h2></header>`,
      html`<div class="slide-body" role="alert">`,
      ...allOf(error).map((each) => renderReport(each, word)),
      html`</div>`,
      html`</section>`,
    ),
  );
  return { id, section, entry: section };
}

function renderReport({ what, where, hint }: DeckError, word: Word): Value {
  return lines(
    html`<dl class="fault-report">`,
    html`<dt>${word('slide.error')}</dt><dd>${told(what)}</dd>`,
    html`<dt>${word('slide.at')}</dt><dd>${told(where)}</dd>`,
    html`<dt>${word('slide.hint')}</dt><dd>${told(hint)}</dd>`,
    html`</dl>`,
  );
}

/** The slide with what its deck says of all. */
function withTransition(slide: Slide, { owner }: SlideContext): Slide {
  const transition = slide.transition ?? owner?.transition;
  return transition === undefined ? slide : { ...slide, transition };
}

function checkIntroduced({ introduces = [] }: Slide, { resources, place }: SlideContext): void {
  const { notation } = resources;
  for (const symbol of introduces) {
    if (Object.hasOwn(notation, symbol)) continue;
    const names = Object.keys(notation);
    const otherwise =
      names.length === 0
        ? say`define it in slides/notation.ts, which has no symbol yet`
        : say`define it in slides/notation.ts, which has ${names.join(', ')}`;
    const what = say`the slide introduces '${shortened(symbol)}', which the notation does not have`;
    fail(what, place, shortened(didYouMean(symbol, names, otherwise), 400));
  }
}

/** What an element says of a language; none is that of the page. */
function spoken(lang: string | undefined) {
  return { lang, dir: lang !== undefined && isRightToLeft(lang) ? 'rtl' : undefined };
}

function openSection(
  { id, minutes, title, transition = 'none', draft, skip, appendix, style }: Slide,
  classes: string,
  language = {},
  number = '',
): Value {
  const more = attributes({
    ...language,
    'data-change': transition === 'none' ? undefined : transition,
    'data-minutes': skip || appendix ? undefined : minutes,
    'data-draft': draft ? '' : undefined,
    'data-skip': skip ? '' : undefined,
    'data-appendix': appendix ? number : undefined,
    style,
    'aria-labelledby': title ? `${id}-title` : undefined,
  });
  return html`<section id="${id}" class="${classes}" data-slide="${id}"${more}>`;
}

/** Which of the deck's sections a slide is in, from 0; -1 if in none that counts. */
function sectionAt({ section }: Slide, sections: readonly string[]): number {
  return section === undefined ? -1 : sections.indexOf(section);
}

function renderFooter(slide: Slide, context: SlideContext, sources: readonly string[]): Value {
  const { sections, place, owner, resources, frame } = context;
  const at = sectionAt(slide, sections);
  const steps = sections.map((_, index) => {
    const state = index < at ? 'done' : index === at ? 'now' : undefined;
    return html`<i${attributes({ class: state })}></i>`;
  });
  const name = slide.section || (slide.appendix && resources.word('slide.appendix'));
  return [
    html`<footer class="slide-foot">`,
    steps.length > 1 &&
      !slide.appendix &&
      html`<span class="arc" aria-hidden="true">${steps}</span>`,
    name ? sectionName(name, at, frame) : null,
    renderFooterLine(frame),
    slide.draft ? html`<span class="draft-mark">${resources.word('slide.draft')}</span>` : null,
    slide.status ? renderStatus(slide.status, place, resources.word) : null,
    owner ? finished(renderCredit(slide, owner, resources.word)) : null,
    sources.length > 0 && html`<span class="sources">${finished(sources.join('; '))}</span>`,
    pageNumber(slide, frame),
    html`</footer>`,
  ];
}
