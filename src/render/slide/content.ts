import { isBlock } from '../../content/blocks.ts';
import {
  type Content,
  type Figure,
  type Formula,
  type Html,
  isContent,
} from '../../content/content.ts';
import { figureIn, inLanguage } from '../../content/figure.ts';
import { isMedia } from '../../content/media.ts';
import { html } from '../../content/templates.ts';
import { DeckError, Fault, fail, type Place, together } from '../../errors.ts';
import { say, sayAll } from '../../say.ts';
import { markup } from '../../shared/markup.ts';
import { blockElements, renderBlock } from '../blocks/block.ts';
import { anchorOf, nameNumber } from '../blocks/statement.ts';
import type { Passage, Writer } from '../blocks/writer.ts';
import { codeElements, isCode, renderCode } from '../code/code.ts';
import { insideOf, renderChart } from '../data/chart.ts';
import { renderTable } from '../data/table.ts';
import { renderDiagram } from '../diagram/diagram.ts';
import { nameOf } from '../html/name-of.ts';
import { MarkupReader } from '../html/reader.ts';
import { renderMath } from '../math/math.ts';
import { mediaElements, renderMedia } from '../media/render.ts';
import { renderCitation, renderReferences } from '../sources/cite.ts';
import { renderCredits } from './credits.ts';
import { checkFigure, checkFigureWords, renderFigure, stillOf } from './figure.ts';
import { renderGlossary } from './glossary.ts';
import type { Resources } from './resources.ts';
import { renderStatus } from './status.ts';

/** Renders the content of one part of a slide; counts formulas and diagrams for errors. */
export class ContentRenderer implements Writer {
  private readonly counts = new Map<string, number>();
  private reader = new MarkupReader();
  /** Whether what is rendered is moved to the foot, where a source can't be a note of its own. */
  private isApart = false;
  readonly resources: Resources;
  readonly passage: Passage;
  private readonly place: Place;

  constructor(resources: Resources, place: Place, passage: Passage) {
    this.resources = resources;
    this.place = place;
    this.passage = passage;
  }

  /** Renders what is whole by itself: what its markup opens, it closes. */
  render(value: unknown): string {
    try {
      return this.reader.whole(() => this.show(value));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const part = this.partOf('html');
      return fail(error.message, { ...this.place, part, line: error.line }, error.hint);
    }
  }

  within(element: string, value: unknown): string {
    return this.reader.inside(element, () => this.show(value));
  }

  apart(element: string, value: unknown): string {
    const { reader, isApart } = this;
    this.reader = new MarkupReader();
    this.isApart = true;
    try {
      return this.reader.whole(() => this.within(element, value));
    } finally {
      this.reader = reader;
      this.isApart = isApart;
    }
  }

  private show(value: unknown): string {
    if (value === null || value === false) return '';
    if (typeof value === 'string') return markup(value);
    if (typeof value === 'number' && !Number.isNaN(value)) return markup(value);
    if (Array.isArray(value)) return value.map((item) => this.show(item)).join('');
    if (!isContent(value)) return this.refuse(value);
    const element = elements[value.kind];
    return element === undefined
      ? this.showContent(value)
      : this.reader.inside(element, () => this.showContent(value));
  }

  private showContent(value: Content): string {
    if (isBlock(value)) return renderBlock(value, this);
    if (isMedia(value)) return renderMedia(value, this);
    if (isCode(value)) return renderCode(value, this);
    if (value.kind === 'chart') return renderChart(value, this);
    if (value.kind === 'table') return renderTable(value, this);
    switch (value.kind) {
      case 'html':
        return this.reader.whole(() => this.renderTemplate(value));
      case 'math':
        return this.renderFormula(value);
      case 'diagram':
        return renderDiagram(value, this);
      case 'cite':
        return renderCitation(value, this, !this.isApart);
      case 'references':
        return renderReferences(value, this.resources);
      case 'glossary':
        return renderGlossary(this.resources, value);
      case 'credits':
        return renderCredits(this.resources);
      case 'status':
        return markup(renderStatus(value.status, this.next(say`status`), this.resources.word));
      case 'figure':
        return this.renderFigure(value);
      case 'slots':
        return this.show(value.shown ?? null);
      case 'unsafe':
        return value.markup;
      case 'fault':
        throw together(
          value.faults.map(({ what, place, hint }) => new DeckError(what, place, hint)),
        );
    }
  }

  private renderTemplate({ strings, values }: Html): string {
    let out = '';
    for (const [index, part] of strings.entries()) {
      this.reader.read(part);
      out += part;
      if (index < values.length) out += this.fill(values[index]);
    }
    return out;
  }

  /** A value as what stands around it asks for. */
  private fill(value: unknown): string {
    const hole = this.reader.hole();
    if (hole === 'content') return this.show(value);
    // In a comment it is left out, for now.
    if (hole === 'comment') return '';
    if (typeof value === 'string' || typeof value === 'number') {
      if (hole === 'attribute') this.reader.put(String(value));
      return markup(String(value));
    }
    const name = nameOf(value);
    const what =
      hole === 'attribute'
        ? say`${name} can't be an attribute's value`
        : say`${name} can't be in an element for text alone`;
    throw new Fault(what, say`give text or a number`);
  }

  private renderFormula(formula: Formula): string {
    const place = this.next(say`formula`);
    const names = [...(formula.names ?? [])];
    const next = () => {
      const number = this.passage.next('equation');
      nameNumber(names.shift(), number, place, this);
      return number;
    };
    const shown = renderMath(formula, this.resources.macros, place, next);
    if (!formula.names) return shown;
    if (names[0] !== undefined) {
      const hint = say`take the name away, or the star, \\\\tag or \\\\notag that takes its number`;
      fail(say`the equation '${names[0]}' has no number to refer to`, place, hint);
    }
    const anchors = formula.names.map(
      (name, line) => html`<span id="${anchorOf(name)}" data-line="${line + 1}"></span>`,
    );
    return `<span class="equation">${markup(anchors)}${shown}</span>`;
  }

  private renderFigure(figure: Figure): string {
    const place = this.next(say`figure`);
    checkFigure(figure, place);
    const definition = this.resources.figures.get(figure.id);
    if (!definition) {
      const hint = say`export default defineFigure({ … }) from a file of its own, once`;
      return fail(say`no file has the figure '${figure.id}' as its default export`, place, hint);
    }
    checkFigureWords(definition, place);
    const spoken = figureIn(definition, this.resources.lang);
    const shown = inLanguage(figure, definition, spoken);
    const { picture, words } = stillOf(shown, spoken, place);
    const inside =
      picture.kind === 'chart'
        ? insideOf(picture, shown, this.resources, place)
        : this.reader.inside('svg', () => this.show(picture));
    return renderFigure(shown, inside, words, this.resources, this.place);
  }

  private refuse(value: unknown): never {
    const kind = typeof value === 'object' && value && 'kind' in value ? value.kind : undefined;
    if (typeof kind === 'string') {
      const hint = say`the slide was made for a later version of the kit: npm install mesa-deck@latest`;
      fail(say`there is no content of the kind '${kind}'`, this.next(say`value`), hint);
    }
    const hint = say`html takes text, numbers, null, and what math, mermaid, code, cite and html make; for markup from elsewhere use unsafeHtml(reason, string)`;
    return fail(say`html can't show ${nameOf(value)}`, this.next(say`value`), hint);
  }

  private partOf(part: string): string {
    return sayAll([...(this.place.part === undefined ? [] : [this.place.part]), part], ', ');
  }

  /** The place of the next thing of a kind: "formula 2". */
  next(kind: string): Place {
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    return { ...this.place, part: this.partOf(say`${kind} ${count}`) };
  }
}

/** What content is an element of, where that is no part of a text: a paragraph ends before it. */
const elements: { readonly [K in Content['kind']]?: string } = {
  diagram: 'figure',
  figure: 'figure',
  references: 'ol',
  glossary: 'dl',
  credits: 'dl',
  ...blockElements,
  ...mediaElements,
  ...codeElements,
  chart: 'figure',
  table: 'table',
};
