import type { Deck, Slide } from '../../deck.ts';
import { allOf, type DeckError, didYouMean, fail, type Place } from '../../errors.ts';
import { escapeText } from '../../shared/markup.ts';
import { shortened } from '../../shared/quoted.ts';
import { placeFiles } from './addresses.ts';
import { ContentRenderer } from './content.ts';
import { renderCredit } from './credits.ts';
import type { Equations } from './equations.ts';
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
  /** Numbers the deck's equations. */
  readonly equations: Equations;
  readonly sections: readonly string[];
  /** Whose deck it is; a slide of others has a line that says so. */
  readonly owner?: Pick<Deck, 'author' | 'license'>;
  /** Whether the notes are rendered; they are if not given. */
  readonly notes?: boolean | undefined;
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
  const { resources, equations, place } = context;
  checkIntroduced(slide, context);
  const content = new ContentRenderer(resources, place, equations.nextInSlides);
  const body = placeFiles(content.render(slide.body), place, resources.fileAt);
  const sources = (slide.sources ?? []).map((source) => content.render(source));
  const footer = renderFooter(slide, context, sources);
  const sectionWith = (heading: 'h1' | 'h2') =>
    [
      openSection(slide, `slide layout-${escapeText(slide.layout ?? 'content')}`),
      `<header class="slide-head"><${heading} class="slide-title" id="${slide.id}-title">` +
        `${escapeText(slide.title)}</${heading}></header>`,
      `<div class="slide-body">${body}</div>`,
      footer,
      '</section>',
    ].join('\n');
  const entry = sectionWith('h2');
  const section = slide.layout === 'title' ? sectionWith('h1') : entry;
  if (!slide.notes || context.notes === false) return { id: slide.id, section, entry };
  const inNotes = { ...place, file: context.notesFile ?? place.file, part: 'notes' };
  const renderer = new ContentRenderer(resources, inNotes, equations.nextInNotes);
  const notes = placeFiles(renderer.render(slide.notes), inNotes, resources.fileAt);
  const label = `aria-label="Notes: ${escapeText(slide.title)}"`;
  return {
    id: slide.id,
    section,
    entry,
    notes: `<aside class="notes" ${label}>${notes}</aside>`,
  };
}

/** In the place of a slide that can't be shown: what is wrong, where, and what to do. */
export function renderFault(
  slide: Slide,
  error: DeckError,
  title = 'This slide has a fault',
): RenderedSlide {
  const { id } = slide;
  const section = [
    openSection(slide, 'slide fault'),
    `<header class="slide-head"><h2 class="slide-title" id="${id}-title">${title}</h2></header>`,
    '<div class="slide-body" role="alert">',
    ...allOf(error).map(renderReport),
    '</div>',
    '</section>',
  ].join('\n');
  return { id, section, entry: section };
}

function renderReport({ what, where, hint }: DeckError): string {
  return [
    '<dl class="fault-report">',
    `<dt>error</dt><dd>${escapeText(what)}</dd>`,
    `<dt>at</dt><dd>${escapeText(where)}</dd>`,
    `<dt>hint</dt><dd>${escapeText(hint)}</dd>`,
    '</dl>',
  ].join('\n');
}

function checkIntroduced({ introduces = [] }: Slide, { resources, place }: SlideContext): void {
  const { notation } = resources;
  for (const symbol of introduces) {
    if (Object.hasOwn(notation, symbol)) continue;
    const names = Object.keys(notation);
    const otherwise = `define it in slides/notation.ts, which has ${names.join(', ') || 'no symbol yet'}`;
    const what = `the slide introduces '${shortened(symbol)}', which the notation does not have`;
    fail(what, place, shortened(didYouMean(symbol, names, otherwise), 400));
  }
}

function openSection({ id, minutes, title }: Slide, classes: string): string {
  const data = minutes === undefined ? '' : ` data-minutes="${escapeText(String(minutes))}"`;
  return (
    `<section id="${id}" class="${classes}" data-slide="${id}"${data}` +
    `${title ? ` aria-labelledby="${id}-title"` : ''}>`
  );
}

function renderFooter(slide: Slide, context: SlideContext, sources: readonly string[]): string {
  const { number, sections } = context;
  const at = slide.section === undefined ? -1 : sections.indexOf(slide.section);
  const steps = sections.map((_, index) => {
    const state = index < at ? ' class="done"' : index === at ? ' class="now"' : '';
    return `<i${state}></i>`;
  });
  return [
    '<footer class="slide-foot">',
    steps.length > 1 ? `<span class="arc" aria-hidden="true">${steps.join('')}</span>` : '',
    slide.section ? `<span class="section-name">${escapeText(slide.section)}</span>` : '',
    slide.status ? renderStatus(slide.status, context.place) : '',
    context.owner ? renderCredit(slide, context.owner) : '',
    sources.length > 0 ? `<span class="sources">${sources.join('; ')}</span>` : '',
    `<span class="slide-no">${number}</span>`,
    '</footer>',
  ].join('');
}
