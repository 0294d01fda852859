import type { Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import { attributes, finished, markup } from '../../shared/markup.ts';
import type { Word } from '../../words/message.ts';

interface Note {
  readonly number: number;
  readonly text: string;
  calls: number;
}

/** The footnotes of one slide, in the order of their calls; its notes go on counting. */
export class Footnotes {
  private readonly slide: string;
  private readonly word: Word;
  private readonly notes = new Map<string, Note>();
  private readonly sources = new Set<string>();
  private told = 0;

  constructor(slide: string, word: Word) {
    this.slide = slide;
    this.word = word;
  }

  /** Whether a source is cited for the first time on the slide. */
  isNew(source: string): boolean {
    const isNew = !this.sources.has(source);
    this.sources.add(source);
    return isNew;
  }

  /** Takes a note up; returns its call. What is said again is the same note. */
  call(text: string): string {
    const note = this.notes.get(text) ?? { number: this.notes.size + 1, text, calls: 0 };
    this.notes.set(text, note);
    note.calls += 1;
    const { number, calls } = note;
    const own = attributes({
      id: calls === 1 ? `call-${this.slide}-${number}` : undefined,
    });
    return markup(
      html`<sup class="footnote-call"><a${own} href="#note-${this.slide}-${number}" role="doc-noteref" aria-label="${this.word('block.footnote', { number })}">${number}</a></sup>`,
    );
  }

  /** The notes that were called since this was last asked; nothing for none. */
  render(): string {
    const fresh = [...this.notes.values()].slice(this.told);
    this.told = this.notes.size;
    if (fresh.length === 0) return '';
    return markup(html`<div class="slide-footnotes">${fresh.map((each) => this.item(each))}</div>`);
  }

  private item({ number, text }: Note): Value {
    const { slide, word } = this;
    const back = html`<a class="footnote-back" href="#call-${slide}-${number}" role="doc-backlink" aria-label="${word('block.backToText', { number })}">${number}</a>`;
    return html`<div class="footnote" role="doc-footnote" id="note-${slide}-${number}">${back} <span class="footnote-text">${finished(text)}</span></div>`;
  }
}
