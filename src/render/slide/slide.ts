import type { Deck, Slide } from '../../deck.ts';
import { type DeckError, fail, isDeckError, type Place } from '../../errors.ts';
import { escapeHtml } from '../../shared/escape.ts';
import { placeFiles } from './addresses.ts';
import { ContentRenderer } from './content.ts';
import { renderCredit } from './credits.ts';
import type { Equations } from './equations.ts';
import type { Resources } from './resources.ts';
import { renderStatus } from './status.ts';

/** Where a slide stands in its deck: what its footer shows. */
export interface SlideContext {
  readonly resources: Resources;
  readonly file?: string;
  /** Where the notes were written, if that is another file. */
  readonly notesFile?: string;
  /** From 1. */
  readonly number: number;
  /** Numbers the deck's equations. */
  readonly equations: Equations;
  readonly sections: readonly string[];
  /** Whose deck it is; a slide of others has a line that says so. */
  readonly owner?: Pick<Deck, 'author' | 'license'>;
  /** Whether the notes are rendered; they are if not given. */
  readonly notes?: boolean;
}

/** A slide as HTML, in two parts: what the audience sees, and what the speaker says. */
export interface RenderedSlide {
  readonly id: string;
  /** A `<section>`. */
  readonly section: string;
  /** An `<aside>`; not part of the section, so that a page can leave it out. */
  readonly notes?: string;
}

/** A slide as HTML; throws a DeckError where the slide is at fault. */
export function renderSlide(slide: Slide, context: SlideContext): RenderedSlide {
  const { resources, equations } = context;
  checkSlide(slide, context);
  const place = placeOf(slide, context);
  const content = new ContentRenderer(resources, place, slide.id, equations.nextInSlides);
  const heading = slide.layout === 'title' ? 'h1' : 'h2';
  const body = placeFiles(content.render(slide.body), place, resources.fileAt);
  const sources = (slide.sources ?? []).map((source) => content.render(source));
  const section = [
    openSection(slide, `slide layout-${slide.layout ?? 'content'}`),
    `<header class="slide-head"><${heading} class="slide-title" id="${slide.id}-title">` +
      `${escapeHtml(slide.title)}</${heading}></header>`,
    `<div class="slide-body">${body}</div>`,
    renderFooter(slide, context, sources),
    '</section>',
  ].join('\n');
  if (!slide.notes || context.notes === false) return { id: slide.id, section };
  const notesPlace = placeOf(slide, { ...context, file: context.notesFile ?? context.file });
  const inNotes = { ...notesPlace, part: 'notes' };
  const renderer = new ContentRenderer(
    resources,
    inNotes,
    `${slide.id}-notes`,
    equations.nextInNotes,
  );
  const notes = placeFiles(renderer.render(slide.notes), inNotes, resources.fileAt);
  const label = `aria-label="Notes: ${escapeHtml(slide.title)}"`;
  return {
    id: slide.id,
    section,
    notes: `<aside class="notes" ${label}>${notes}</aside>`,
  };
}

/** All text of a slide, its notes inside of its section. */
export function withNotes({ section, notes }: RenderedSlide): string {
  return notes ? section.replace(/<\/section>$/, () => `${notes}\n</section>`) : section;
}

/** In the place of a slide that can't be shown: what is wrong, where, and what to do. */
export function renderFault(
  slide: Slide,
  error: unknown,
  what = 'This slide has a fault',
): RenderedSlide {
  const id = typeof slide?.id === 'string' && /^[a-z0-9-]+$/.test(slide.id) ? slide.id : 'fault';
  const shown: Pick<DeckError, 'what' | 'where' | 'hint'> = isDeckError(error)
    ? error
    : { what: String(error), where: `slide '${id}'`, hint: 'see the terminal' };
  const section = [
    openSection({ ...slide, id }, 'slide fault'),
    `<header class="slide-head"><h2 class="slide-title" id="${id}-title">${what}</h2></header>`,
    '<div class="slide-body" role="alert"><dl class="fault-report">',
    `<dt>error</dt><dd>${escapeHtml(shown.what)}</dd>`,
    `<dt>at</dt><dd>${escapeHtml(shown.where)}</dd>`,
    `<dt>hint</dt><dd>${escapeHtml(shown.hint)}</dd>`,
    '</dl></div>',
    '</section>',
  ].join('\n');
  return { id, section };
}

/** The place of a slide, for errors. */
export function placeOf(
  slide: Slide,
  { file, number }: { readonly file?: string | undefined; readonly number: number },
): Place {
  const id = typeof slide?.id === 'string' && slide.id ? slide.id : undefined;
  return { file, ...(id === undefined ? { part: `slide ${number}` } : { slide: id }) };
}

function checkSlide(slide: Slide, context: SlideContext): void {
  const place = placeOf(slide, context);
  if (typeof slide !== 'object' || slide === null) {
    const hint = "a slide is its file's default export: import mine from './mine.ts'";
    fail(`${slide} stands where a slide is due`, place, hint);
  }
  if (typeof slide.id !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slide.id)) {
    const hint = "write it in kebab-case, as in id: 'two-optimizers'";
    fail(`${JSON.stringify(slide?.id)} is not a slide id`, place, hint);
  }
  if (typeof slide.title !== 'string' || slide.title.trim() === '') {
    fail('the slide has no title', place, 'give its claim as a sentence: title: "…"');
  }
  if (slide.body === undefined) {
    fail('the slide has no body', place, 'give it one: body: html`…`, or null for none');
  }
  for (const symbol of slide.introduces ?? []) {
    if (symbol in context.resources.notation) continue;
    const known = Object.keys(context.resources.notation).join(', ');
    const hint = `define it in slides/notation.ts, which has ${known || 'no symbol yet'}`;
    fail(`the slide introduces '${symbol}', which the notation does not have`, place, hint);
  }
}

function openSection({ id, minutes, title }: Slide, classes: string): string {
  const data = minutes === undefined ? '' : ` data-minutes="${minutes}"`;
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
    slide.section ? `<span class="section-name">${escapeHtml(slide.section)}</span>` : '',
    slide.status ? renderStatus(slide.status, placeOf(slide, context)) : '',
    context.owner ? renderCredit(slide, context.owner) : '',
    sources.length > 0 ? `<span class="sources">${sources.join('; ')}</span>` : '',
    `<span class="slide-no">${number}</span>`,
    '</footer>',
  ].join('');
}
