import type { Proof, Ref, Statement } from '../../content/blocks.ts';
import type { Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import { didYouMean, fail, type Place } from '../../errors.ts';
import type { Label } from '../../plan/labels.ts';
import { say } from '../../say.ts';
import { isKebab } from '../../shared/ids.ts';
import { attributes, finished } from '../../shared/markup.ts';
import { quoted, shortened } from '../../shared/quoted.ts';
import { numberOf } from '../numbers.ts';
import type { Resources } from '../slide/resources.ts';
import { isEmpty } from './empty.ts';
import type { Writer } from './writer.ts';

export function renderStatement({ sort, name, title, text }: Statement, writer: Writer): Value {
  const place = writer.next(sort);
  const { next } = writer.passage;
  const number = next(sort);
  nameNumber(name, number, place, writer);
  const said = writer.within('div', text);
  if (isEmpty(said)) fail(say`the ${sort} says nothing`, place, say`state it: ${sort}()\`…\``);
  const id = attributes({ id: name === undefined ? undefined : anchorOf(name) });
  const called = title !== undefined && title.trim() !== '';
  return [
    html`<div class="statement statement-${sort}"${id} data-sort="${sort}">`,
    html`<div class="statement-head"><b>${writer.resources.word(`block.${sort}`)} <span class="statement-no">${number}</span></b>`,
    called && html` <span class="statement-title">(${title})</span>`,
    html`</div><div class="statement-text">${finished(said)}</div></div>`,
  ];
}

export function renderProof({ of, text }: Proof, writer: Writer): Value {
  const place = writer.next(say`proof`);
  const { word } = writer.resources;
  const head =
    of === undefined
      ? word('block.proof')
      : word.parts('block.proofOf', { statement: refTo(of, place, writer.resources) });
  const said = writer.within('div', text);
  if (isEmpty(said)) fail(say`the proof says nothing`, place, say`write it: proof()\`…\``);
  return [
    html`<div class="proof"><span class="proof-head">${head}.</span> ${finished(said)}`,
    html`<span class="qed" aria-hidden="true"></span></div>`,
  ];
}

export function renderRef({ to }: Ref, writer: Writer): Value {
  return refTo(to, writer.next(say`reference`), writer.resources);
}

/** Gives a number its name; throws where that can't be one. */
export function nameNumber(
  name: string | undefined,
  number: string,
  place: Place,
  writer: Writer,
): void {
  if (name === undefined) return;
  if (!isKebab(name)) {
    fail(
      say`${quoted(name)} can't be a name`,
      place,
      say`write it in kebab-case, as in theorem('fixed-point')`,
    );
  }
  writer.passage.numbers.name(name, number, place);
}

/** The id of what has a name, on the page. */
export function anchorOf(name: string): string {
  return `at-${name}`;
}

/**
 * A link to what has a name, by its number; where the deck leaves it out, its title or name. The page
 * has those words too, for one that shows some of the slides.
 */
function refTo(to: string, place: Place, resources: Resources): Value {
  const here = resources.labels.get(to);
  const label = here ?? resources.known.get(to);
  // A slide of a package may refer to one that nobody loaded.
  if (!label && !isOfPackage(place)) refuse(to, place, resources);
  const words = wordsOf(label, to, resources);
  if (!here) return html`<span class="ref" data-ref="${to}">${words}</span>`;
  const number = html`<span class="ref-no">${finished(numberOf(to))}</span>`;
  const shown =
    here.sort === 'equation'
      ? ['(', number, ')']
      : [resources.word(`block.${here.sort}`), '\u00a0', number];
  return html`<a class="ref" href="#${anchorOf(to)}" data-ref="${to}" data-words="${words}" data-on="${here.slide.id}">${shown}</a>`;
}

function wordsOf(label: Label | undefined, to: string, { word }: Resources): string {
  const said = word('common.quoted', { name: label?.title?.trim() || to.replaceAll('-', ' ') });
  return label && label.sort !== 'equation' ? `${word(`block.${label.sort}`)} ${said}` : said;
}

function refuse(to: string, place: Place, { labels, known }: Resources): never {
  if (to === '') {
    const hint = say`give it one: theorem('fixed-point')\`…\`, equation('loss')\`…\``;
    return fail(say`what is referred to has no name`, place, hint);
  }
  const names = [...labels.keys(), ...known.keys()];
  const none = say`name it where it stands: theorem('${shortened(to)}')\`…\` or equation('${shortened(to)}')\`…\``;
  const hint = didYouMean(to, names, none);
  return fail(say`nothing is called '${shortened(to)}'`, place, hint);
}

function isOfPackage({ file = '' }: Place): boolean {
  return /(?:^|\/)node_modules\/|^\.\.\//.test(file);
}
