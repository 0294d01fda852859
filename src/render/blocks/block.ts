import {
  type Block,
  type Callout,
  type Columns,
  type Fit,
  type Footnote,
  type Margin,
  type Quotation,
  type Steps,
  tones,
} from '../../content/blocks.ts';
import { isContent, type Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import { didYouMean, fail, type Place } from '../../errors.ts';
import { isText } from '../../fields/rule.ts';
import { say } from '../../say.ts';
import { finished, markup } from '../../shared/markup.ts';
import { shortened } from '../../shared/quoted.ts';
import { listed } from '../../shared/text/listed.ts';
import { isEmpty } from './empty.ts';
import { toneMarks } from './marks.ts';
import { renderProof, renderRef, renderStatement } from './statement.ts';
import type { Writer } from './writer.ts';

const renderers: {
  readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>, writer: Writer) => Value;
} = {
  footnote: renderFootnote,
  margin: renderMargin,
  columns: renderColumns,
  callout: renderCallout,
  quotation: renderQuotation,
  statement: renderStatement,
  proof: renderProof,
  ref: renderRef,
  steps: renderSteps,
  fit: renderFit,
};

/** What blocks are an element of, where that is no part of a text: a paragraph ends before it. */
export const blockElements: { readonly [K in Block['kind']]?: string } = {
  columns: 'div',
  callout: 'div',
  quotation: 'figure',
  statement: 'div',
  proof: 'div',
  fit: 'div',
  ref: 'a',
  footnote: 'sup',
};

/** A block as HTML. */
export function renderBlock(block: Block, writer: Writer): string {
  const render = renderers[block.kind] as (block: Block, writer: Writer) => Value;
  return markup(render(block, writer));
}

function renderFootnote({ text }: Footnote, writer: Writer): Value {
  const place = writer.next(say`footnote`);
  const said = writer.apart('div', text);
  if (isEmpty(said)) fail(say`the footnote has no text`, place, say`say something: footnote\`…\``);
  return finished(writer.passage.footnotes.call(said));
}

function renderMargin({ text }: Margin, writer: Writer): Value {
  const place = writer.next(say`margin remark`);
  const said = writer.within('span', text);
  if (isEmpty(said))
    fail(say`the margin remark has no text`, place, say`say something: margin\`…\``);
  return html`<span class="margin-note" role="note">${finished(said)}</span>`;
}

function renderColumns({ columns, ratio }: Columns, writer: Writer): Value {
  const place = writer.next(say`columns`);
  const count = columns.length;
  if (count < 2 || count > 3) {
    const hint = say`give two or three: columns(html\`…\`, html\`…\`)`;
    fail(count === 1 ? say`there is one column` : say`there are ${count} columns`, place, hint);
  }
  if (ratio && ratio.length !== count) {
    const hint = say`give a share for each: ratio: [${columns.map((_, index) => (index === 0 ? 2 : 1)).join(', ')}]`;
    fail(say`${count} columns have ${ratio.length} shares`, place, hint);
  }
  const shares = (ratio ?? columns.map(() => 1)).map((share) => `minmax(0, ${share}fr)`).join(' ');
  const inside = columns.map((each) => html`<div>${finished(writer.within('div', each))}</div>`);
  return html`<div class="columns" style="grid-template-columns: ${shares}">${inside}</div>`;
}

function renderCallout({ tone, title, text }: Callout, writer: Writer): Value {
  const place = writer.next(say`callout`);
  if (!tones.includes(tone)) {
    const hint = didYouMean(tone, tones, say`choose ${listed(tones, 'or')}`);
    fail(say`there is no callout '${shortened(tone)}'`, place, hint);
  }
  const word = writer.resources.word(`block.${tone}`);
  const said = writer.within('div', text);
  if (isEmpty(said))
    fail(say`the callout has no text`, place, say`say something: callout('${tone}')\`…\``);
  const named = title !== undefined && title.trim() !== '';
  const mark = html`<svg class="callout-mark" viewBox="0 0 24 24" role="img" aria-label="${word}">${toneMarks[tone]}</svg>`;
  return [
    html`<div class="callout callout-${tone}" role="note">`,
    html`<div class="callout-title">${mark} <b>${named ? title : word}</b></div>`,
    html`<div class="callout-text">${finished(said)}</div></div>`,
  ];
}

function renderQuotation(quotation: Quotation, writer: Writer): Value {
  const { author, source, year, face, text } = quotation;
  const place = writer.next(say`quotation`);
  if (author.trim() === '') {
    fail(
      say`the quotation does not say whose words it has`,
      place,
      say`name who: author: 'Ada Quay'`,
    );
  }
  const words = writer.within('blockquote', text);
  if (isEmpty(words))
    fail(say`the quotation has no words`, place, say`quote some: quotation({ … })\`…\``);
  const from = source !== undefined && source !== null && source !== false;
  const where = from && [
    ', ',
    isText(source) ? html`<i>${source}</i>` : finished(writer.within('span', source)),
  ];
  const picture =
    isContent(face) && html`<div class="face">${finished(faceOf(face, place, writer))}</div>`;
  return [
    html`<figure class="quotation">${picture}`,
    html`<blockquote>${finished(words)}</blockquote>`,
    html`<figcaption><b>${author}</b>${where}${year === undefined ? null : [', ', year]}</figcaption></figure>`,
  ];
}

function faceOf(face: unknown, place: Place, writer: Writer): string {
  const shown = writer.within('div', face);
  if (/<(?:img|svg|picture|figure)\b/i.test(shown)) return shown;
  const hint = say`give a picture: face: html\`<img src="./ada.jpg" alt="Ada Quay">\``;
  return fail(say`the face of the quotation is no picture`, place, hint);
}

function renderSteps({ items, numbered }: Steps, writer: Writer): Value {
  const place = writer.next(say`list of steps`);
  if (items.length === 0)
    fail(say`the list of steps has no items`, place, say`give some: steps('a', 'b')`);
  const inside = items.map(
    (each) => html`<li class="step">${finished(writer.within('li', each))}</li>`,
  );
  return numbered ? html`<ol>${inside}</ol>` : html`<ul>${inside}</ul>`;
}

function renderFit({ min, max, text }: Fit, writer: Writer): Value {
  const place = writer.next(say`fit text`);
  if (min > max) {
    fail(
      say`the least size, ${min} px, is above the largest, ${max} px`,
      place,
      say`write fitText({ min: ${max}, max: ${min} })`,
    );
  }
  const said = writer.within('div', text);
  if (isEmpty(said)) fail(say`there is no text to fit`, place, say`say something: fitText()\`…\``);
  return html`<div class="fit" data-min="${min}" data-max="${max}" style="--fit: ${max}px">${finished(said)}</div>`;
}
