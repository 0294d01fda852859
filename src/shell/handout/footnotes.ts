import { element } from '../dom.ts';
import { word } from '../words.ts';
import { citedBy, referenceOf } from './back-matter.ts';
import { wake } from './measure.ts';
import { ownOf } from './own.ts';

/**
 * In an article citations and the footnotes of slides are numbered notes, which end the section that
 * calls them: no browser yet puts a note at the foot of the page that calls it (`float: footnote`).
 */
export function addFootnotes(main: Element): void {
  const known = new Map<Element, number>();
  let count = 0;
  // All are looked at before there is a change: each look after one styles all anew.
  wake();
  const all = ownOf(main, '.page').map((page) => [page, callsIn(page)] as const);
  for (const [page, calls] of all) {
    const notes = new Map<string, Called>();
    for (const cite of calls) {
      if (cite instanceof HTMLAnchorElement) {
        const said = page.querySelector(`[id="${noteOf(cite)}"] > .footnote-text`);
        if (!said) continue;
        const key = `#${noteOf(cite)}`;
        const note = notes.get(key) ?? new Called(++count);
        if (!notes.has(key)) note.item.append(...said.cloneNode(true).childNodes);
        notes.set(key, note);
        renumber(cite, note);
        continue;
      }
      // What is a number, or a note, already.
      const reference = cite.hasAttribute('data-cite') ? undefined : referenceOf(cite, main);
      if (!reference) continue;
      const text = citedBy(cite);
      let note = notes.get(text);
      if (!note) {
        count += 1;
        note = sourceNote(count, reference, text, known.get(reference));
        notes.set(text, note);
      }
      if (!known.has(reference)) known.set(reference, note.number);
      call(cite, note, labelOf(reference));
    }
    if (notes.size > 0) page.append(listOf([...notes.values()], levelIn(page)));
  }
}

/** The slide of a title is not shown, and notes of notes are none. */
function callsIn(page: Element): readonly HTMLElement[] {
  const calls = page.querySelectorAll<HTMLElement>('cite, .footnote-call > a');
  return [...calls].filter((call) => call.checkVisibility() && !call.closest('.footnote'));
}

/** Citations and footnotes again as they are on slides. */
export function removeFootnotes(main: Element): void {
  for (const made of main.querySelectorAll('.page > .footnotes, cite > .note-call')) made.remove();
  for (const cite of main.querySelectorAll<HTMLElement>('cite[data-cited]')) {
    (cite.querySelector('a') ?? cite).textContent = citedBy(cite);
    delete cite.dataset['cited'];
  }
  for (const call of main.querySelectorAll<HTMLElement>('.footnote-call > a[data-note]')) {
    const { note = '', said = '', call: id = '' } = call.dataset;
    call.textContent = said;
    call.setAttribute('href', note);
    call.id = id;
    if (id === '') call.removeAttribute('id');
    for (const name of ['note', 'said', 'call']) delete call.dataset[name];
  }
}

/** A note at the end of its section; its number leads back to where the text calls it. */
class Called {
  readonly number: number;
  readonly item = element('li');
  private calls = 0;

  constructor(number: number) {
    this.number = number;
    this.item.id = `note:${number}`;
  }

  /** The id of one more place that calls this note. */
  called(): string {
    this.calls += 1;
    const id = `call:${this.number}${this.calls > 1 ? `-${this.calls}` : ''}`;
    // A letter would be read as a part of the source.
    const back = link(`#${id}`, this.calls > 1 ? '←' : String(this.number));
    back.className = 'note-back';
    back.setAttribute('aria-label', word('handout.backToNote', { number: this.number }));
    if (this.calls > 1) this.item.append(' ', back);
    else this.item.prepend(back, ' ');
    return id;
  }
}

/** A note of what is cited, in full the first time. */
function sourceNote(number: number, reference: Element, text: string, before?: number): Called {
  const note = new Called(number);
  const locator = text.slice(labelOf(reference).length);
  const said = [labelLink(reference), ...(before === undefined ? titleOf(reference) : [])];
  note.item.append(...said, locator);
  if (before === undefined) return note;
  const to = link(`#note:${before}`, `${before}`);
  note.item.append(...word.parts('handout.noteBefore', { number: to }));
  return note;
}

/** The id of the note that a call on a slide leads to. */
function noteOf(call: HTMLElement): string {
  return (call.dataset['note'] ?? call.getAttribute('href') ?? '').slice(1);
}

/** Gives the call of a slide's footnote the number that it has in the text. */
function renumber(call: HTMLAnchorElement, note: Called): void {
  call.dataset['note'] = call.getAttribute('href') ?? '';
  call.dataset['said'] = call.textContent ?? '';
  call.dataset['call'] = call.id;
  call.textContent = String(note.number);
  call.setAttribute('href', `#note:${note.number}`);
  call.id = note.called();
}

/** Puts the note's number behind a citation, whose place in the source the note has. */
function call(cite: HTMLElement, note: Called, label: string): void {
  cite.dataset['cited'] = citedBy(cite);
  (cite.querySelector('a') ?? cite).textContent = label;
  const to = link(`#note:${note.number}`, String(note.number));
  to.id = note.called();
  cite.append(element('sup', { className: 'note-call' }, to));
}

function listOf(notes: readonly Called[], level: string): Element {
  return element(
    'section',
    { className: 'footnotes' },
    element('h2', { 'aria-level': level }, word('handout.notes')),
    element('ol', {}, ...notes.map(({ item }) => item)),
  );
}

/** Notes belong to their section, which has a heading unless the deck has no sections. */
function levelIn(page: Element): string {
  return ownOf(page, '.part').length > 0 ? '3' : '2';
}

function labelOf(reference: Element): string {
  return reference.querySelector('b')?.textContent ?? '';
}

function labelLink(reference: Element): Element {
  return link(`#${reference.id}`, labelOf(reference));
}

function titleOf(reference: Element): readonly (Node | string)[] {
  const parts = reference.querySelectorAll('.reference-title, .reference-where');
  return [...parts].flatMap((part) => [', ', part.cloneNode(true)]);
}

function link(href: string, text: string): HTMLAnchorElement {
  return element('a', { href }, text);
}
