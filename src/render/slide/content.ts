import { type Figure, isContent, type References } from '../../content/content.ts';
import { isFault } from '../../diagrams/diagram.ts';
import { placeDiagram } from '../../diagrams/place.ts';
import { didYouMean, fail, type Place } from '../../errors.ts';
import { escapeHtml } from '../../shared/escape.ts';
import { renderReference } from './citation.ts';
import { renderCredits } from './credits.ts';
import type { NextNumber } from './equations.ts';
import { checkFigure, renderFigure, stillOf } from './figure.ts';
import { renderGlossary } from './glossary.ts';
import { renderMath } from './math.ts';
import { codeKey, type Resources } from './resources.ts';
import { renderStatus } from './status.ts';

/** Renders the content of one part of a slide; counts formulas and diagrams for errors and ids. */
export class ContentRenderer {
  private readonly counts = new Map<string, number>();
  private readonly resources: Resources;
  private readonly place: Place;
  /** Starts the ids of what is drawn, so that they are unique on the page. */
  private readonly prefix: string;
  private readonly nextEquation: NextNumber;

  constructor(resources: Resources, place: Place, prefix: string, nextEquation: NextNumber) {
    this.resources = resources;
    this.place = place;
    this.prefix = prefix;
    this.nextEquation = nextEquation;
  }

  render(value: unknown): string {
    if (value === null || value === false) return '';
    if (typeof value === 'string') return escapeHtml(value);
    if (typeof value === 'number' && !Number.isNaN(value)) return String(value);
    if (Array.isArray(value)) return value.map((item) => this.render(item)).join('');
    if (!isContent(value)) return this.refuse(value);
    switch (value.kind) {
      case 'html':
        return this.renderTemplate(value.strings, value.values);
      case 'math':
        return renderMath(value, this.resources.macros, this.next('formula'), this.nextEquation);
      case 'diagram':
        return this.renderDiagram(value.alt, value.source);
      case 'code':
        return this.resources.highlighted.get(codeKey(value)) ?? escapeHtml(value.source);
      case 'cite':
        return this.renderCitation(value.id, value.locator);
      case 'references':
        return this.renderReferences(value);
      case 'glossary':
        return renderGlossary(this.resources, value);
      case 'credits':
        return renderCredits(this.resources.credits);
      case 'status':
        return renderStatus(value.status, this.next('status'));
      case 'figure':
        return this.renderFigure(value);
      case 'unsafe':
        return value.markup;
      case 'fault':
        fail(value.what, value.place, value.hint);
    }
  }

  private renderTemplate(strings: readonly string[], values: readonly unknown[]): string {
    let out = strings[0] ?? '';
    let template = out;
    for (const [index, value] of values.entries()) {
      const tag = openTag(template);
      out += tag === undefined ? this.render(value) : this.renderAttribute(tag, value);
      template += `x${strings[index + 1] ?? ''}`;
      out += strings[index + 1] ?? '';
    }
    return out;
  }

  private renderAttribute(tag: string, value: unknown): string {
    const place = this.next('attribute value');
    if (!/=\s*("[^"]*|'[^']*)$/.test(tag)) {
      fail('a value stands in a tag without quotes', place, 'put it in quotes: name="…"');
    }
    if (typeof value !== 'string' && typeof value !== 'number') {
      fail(`${nameOf(value)} can't be an attribute's value`, place, 'give text or a number');
    }
    const isAddress = /\b(?:href|src|action|data)\s*=\s*["']$/i.test(tag);
    // Browsers read over white space and control characters in an address.
    const address = String(value).replace(/[\s\p{Cc}]/gu, '');
    if (isAddress && /^(?:javascript|data|vbscript):/i.test(address)) {
      fail(`the address ${value} would run code`, place, 'link to http(s), a file or #slide-id');
    }
    return escapeHtml(String(value));
  }

  private renderDiagram(alt: string, source: string): string {
    const place = this.next('diagram');
    if (typeof alt !== 'string' || alt.trim() === '') {
      const hint = "say in words what it shows: mermaid('A trains B')`…`";
      fail('the diagram has no text alternative', place, hint);
    }
    const drawing = this.resources.drawings.get(source);
    if (!drawing) fail('the diagram was not drawn', place, 'this is a fault of the kit: report it');
    if (isFault(drawing)) {
      fail(drawing.message, { ...place, line: drawing.line }, drawing.hint);
    }
    const id = `${this.prefix}-diagram-${this.counts.get('diagram')}`;
    return placeDiagram(drawing, { id, alt });
  }

  private renderFigure(figure: Figure): string {
    const place = this.next('figure');
    checkFigure(figure, place);
    if (!this.resources.figures.has(figure.id)) {
      const hint = 'export default defineFigure({ … }) from a file of its own, once';
      fail(`no file has the figure '${figure.id}' as its default export`, place, hint);
    }
    return renderFigure(figure, this.render(stillOf(figure, place)));
  }

  private renderCitation(id: string, locator: string | undefined): string {
    const { references, bibliography, listsReferences } = this.resources;
    const entry = references.get(id);
    if (!entry) {
      const hint = didYouMean(id, references.keys(), 'add it to slides/references.json');
      const options = { code: 'unknown-reference' } as const;
      return fail(`there is no reference '${id}'`, this.next('citation'), hint, options);
    }
    const label = bibliography.labels.get(id) ?? id;
    const text = escapeHtml(locator === undefined ? label : `${label}, ${locator}`);
    const address = listsReferences ? `#ref-${id}` : entry.URL;
    return address === undefined
      ? `<cite>${text}</cite>`
      : `<cite><a href="${escapeHtml(address)}">${text}</a></cite>`;
  }

  private renderReferences({ part, of }: References): string {
    const { entries, labels } = this.resources.bibliography;
    const length = Math.ceil(entries.length / of);
    const shown = entries.slice((part - 1) * length, part * length);
    const items = shown.map((entry) => renderReference(entry, labels.get(entry.id) ?? entry.id));
    return `<ol class="references">${items.join('')}</ol>`;
  }

  private refuse(value: unknown): never {
    const kind = typeof value === 'object' && value && 'kind' in value ? value.kind : undefined;
    if (typeof kind === 'string') {
      const hint =
        'the slide was made for a later version of the kit: npm install mesa-deck@latest';
      fail(`there is no content of the kind '${kind}'`, this.next('value'), hint);
    }
    const hint =
      'html takes text, numbers, null, and what math, mermaid, code, cite and html make; ' +
      'for markup from elsewhere use unsafeHtml(reason, string)';
    return fail(`html can't show ${nameOf(value)}`, this.next('value'), hint);
  }

  /** The place of the next thing of a kind: "formula 2". */
  private next(kind: string): Place {
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    const part = this.place.part === undefined ? '' : `${this.place.part}, `;
    return { ...this.place, part: `${part}${kind} ${count}` };
  }
}

/** The tag that is still open at the end of a piece of markup, if any. */
function openTag(markup: string): string | undefined {
  const start = markup.lastIndexOf('<');
  if (start === -1) return undefined;
  const tag = markup.slice(start);
  // Quoted values may hold a ">"; without them, a ">" ends the tag.
  return /^<[a-z!/]/i.test(tag) && !tag.replace(/"[^"]*(?:"|$)|'[^']*(?:'|$)/g, '').includes('>')
    ? tag
    : undefined;
}

function nameOf(value: unknown): string {
  if (value === undefined || value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'function') return `the function ${value.name || '(anonymous)'}`;
  if (typeof value !== 'object') return `a ${typeof value}`;
  const keys = Object.keys(value).slice(0, 4).join(', ');
  return keys ? `an object with ${keys}` : 'an empty object';
}
