import type { Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import { attributes, finished, markup } from '../../shared/markup.ts';
import type { Token } from './highlight.ts';
import type { Listing } from './listing.ts';

/** One look of a listing. */
export interface State {
  readonly listing: Listing;
  readonly tokens: readonly (readonly Piece[])[];
  readonly mark: ReadonlySet<number>;
  /** What the state is called by style sheets: `step` comes with a click, `all` is for where none can be. */
  readonly name?: string | undefined;
}

/** A piece of a line that has a name: the same one in every state that it is in. */
export interface Piece extends Token {
  readonly name?: number | undefined;
}

/** A listing as HTML, in one state or several, as large as the largest of them. */
export function drawStates(states: readonly State[], name = ''): string {
  const listings = states.map(({ listing }) => listing);
  const most = (count: (listing: Listing) => number) => Math.max(...listings.map(count));
  const digits = most(({ numbers = [] }) => `${Math.max(0, ...numbers)}`.length);
  const hasNumbers = listings.some(({ numbers }) => numbers !== undefined);
  const gutter = hasNumbers ? digits + 2 : listings.some(hasSigns) ? 2 : 0;
  const size = [
    `--lines:${most(({ lines }) => lines.length)}`,
    `--columns:${most(({ lines }) => Math.max(...lines.map(widthOf))) + gutter}`,
    `--last:${listings.at(-1)?.lines.length}`,
    ...(hasNumbers ? [`--digits:${digits}`] : []),
  ];
  const classes = ['listing', name, hasNumbers && 'numbered', listings.some(hasSigns) && 'signed'];
  const several = states.length > 1;
  return markup([
    html`<div class="${classes.filter(Boolean).join(' ')}" style="${size.join(';')}">`,
    html`<div class="${several ? 'sheet states' : 'sheet'}">`,
    states.map((state) => drawState(state, several)),
    html`</div></div>`,
  ]);
}

function hasSigns({ added, removed }: Listing): boolean {
  return added.size + removed.size > 0;
}

/** In columns: letters of East Asia are two wide. */
function widthOf(line: string): number {
  return [...line].reduce((sum, sign) => sum + (wide.test(sign) ? 2 : 1), 0);
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Emoji_Presentation}/u;

function drawState({ listing, tokens, mark, name }: State, several: boolean): Value {
  const classes = ['code', several && 'state', name].filter(Boolean).join(' ');
  const rows = listing.lines.map((_, at) => {
    const element = listing.added.has(at)
      ? 'ins'
      : listing.removed.has(at)
        ? 'del'
        : mark.has(at)
          ? 'mark'
          : 'span';
    const stepsOf = listing.steps.flatMap((step, index) => (step.has(at) ? [index + 1] : []));
    const more = attributes({
      'data-no': listing.numbers?.[at],
      'data-steps': name === 'all' && stepsOf.length > 0 ? stepsOf.join(' ') : undefined,
    });
    const marked = mark.has(at) && element !== 'mark' ? 'line marked' : 'line';
    // The end of the line is a part of it, so that lines are copied as lines.
    const text = [...(tokens[at] ?? []).map(drawPiece), '\n'];
    return html`<${finished(element)} class="${marked}"${more}>${text}</${finished(element)}>`;
  });
  return html`<pre class="${classes}" translate="no"><code>${rows}</code></pre>`;
}

function drawPiece({ content, color, name }: Piece): Value {
  if (color === undefined && name === undefined) return content;
  const isPlain = color === undefined || color === 'var(--code-foreground)';
  const more = attributes({
    style: isPlain ? undefined : `color:${color}`,
    'data-k': name,
  });
  return isPlain && name === undefined ? content : html`<span${more}>${content}</span>`;
}
