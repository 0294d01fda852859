import type { ReferenceId } from '../register.ts';
import type {
  Citation,
  Credits,
  Diagram,
  Formula,
  Glossary,
  Html,
  References,
  StatusMark,
  UnsafeHtml,
  Value,
} from './content.ts';
import type { Status } from './status.ts';
import { type Template, templateText } from './text.ts';

/**
 * Markup. What is put into it is escaped, except content made by `math`, `mermaid`, `code`, `cite`,
 * another `html`, or `unsafeHtml`, and arrays of those. `null` and `false` show nothing. What can't be
 * shown is told when the slide is rendered, with its place.
 *
 * @example
 * html`<p>Low ${math`\Loss`} on <b>${names.length}</b> tasks.</p> ${list.map((each) => html`<p>${each}</p>`)}`
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { kind: 'html', strings: [...strings], values };
}

/**
 * A formula in the line of the text; `math.display` sets it on a line of its own. TeX is taken raw: no
 * doubled backslashes. Symbols of the notation are macros.
 *
 * @example
 * math`\Obase(\theta)`
 * @example
 * math.display`\theta^* = \arg\max_\theta \Obase(\theta)`
 */
export function math(
  strings: TemplateStringsArray,
  ...values: readonly (string | number)[]
): Formula {
  return { kind: 'math', tex: String.raw(strings, ...values).trim(), display: false };
}

/** A formula on a line of its own, in display style. */
math.display = (
  strings: TemplateStringsArray,
  ...values: readonly (string | number)[]
): Formula => ({
  kind: 'math',
  tex: String.raw(strings, ...values).trim(),
  display: true,
});

/**
 * A Mermaid diagram; its text alternative comes first and is required.
 * Classes `base`, `mesa` and `neutral` (`node:::base`) take colour, shape and line from the theme;
 * a node of class `ghost` keeps its place and is not shown. A line `%% step: a, b` reveals these
 * nodes, subgraphs or edges on a click. Labels may hold formulas, `$$\theta$$`, with the symbols of the
 * notation. Who does not see it can have it described at length, by its nodes and edges in words; a
 * `description` says it better.
 *
 * @example
 * mermaid('A question leads to an answer')`
 *   flowchart LR
 *     question[Question]:::base --> answer[Answer]:::mesa
 *     %% step: answer
 * `
 * @example
 * mermaid('A vicious circle', { description: 'Fear of a run starts the run that was feared.' })`
 *   flowchart LR
 *     fear[Fear] --> run[Run on the bank] --> fear
 * `
 */
export function mermaid(
  alt: string,
  { description }: { readonly description?: string | Html } = {},
): Template<Diagram> {
  return (strings, ...values) => ({
    kind: 'diagram',
    alt,
    ...(description === undefined ? {} : { description }),
    source: templateText(strings, values),
  });
}

/**
 * A citation by the id of its entry in the references, with a place in it if given. An id that the
 * references do not have stops the build.
 *
 * @example
 * cite('doe2020', '§4.2')
 */
export function cite(id: ReferenceId, locator?: string): Citation {
  return locator === undefined ? { kind: 'cite', id } : { kind: 'cite', id, locator };
}

/**
 * The list of all references that the deck cites, made when the deck is built; a long one over
 * several slides, in parts from 1.
 *
 * @example
 * html`${references()}`
 * @example
 * references({ part: 1, of: 2 })
 */
export function references({ part, of } = { part: 1, of: 1 }): References {
  return { kind: 'references', part, of };
}

/**
 * The list of all symbols and terms that the deck's slides introduce, with their meanings; a long
 * one over several slides, in parts from 1.
 *
 * @example
 * html`${glossary({ part: 1, of: 2 })}`
 */
export function glossary({ part, of } = { part: 1, of: 1 }): Glossary {
  return { kind: 'glossary', part, of };
}

/**
 * The list of whose slides the deck has, and under which licence, made when the deck is built.
 *
 * @example
 * html`${references()} ${credits()}`
 */
export function credits(): Credits {
  return { kind: 'credits' };
}

/**
 * The mark of how well founded a claim is, for a claim that differs from its slide's `status`.
 *
 * @example
 * html`<p>It may also happen by itself. ${status('open')}</p>`
 */
export function status(status: Status): StatusMark {
  return { kind: 'status', status };
}

/**
 * Markup put in as it is. The reason says to a reviewer why it can be trusted.
 *
 * @example
 * unsafeHtml('drawn by our own plotting script', svg)
 */
export function unsafeHtml(reason: string, markup: string): UnsafeHtml {
  return { kind: 'unsafe', reason, markup };
}
