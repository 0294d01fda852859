import type { Diagram, Figure, Html } from './content.ts';
import { isContent } from './content.ts';
import type { Chart } from './data/kinds.ts';

/** Words of a drawing by those of its original: `{ 'What we want': 'Was wir wollen' }`. */
export type Labels = Readonly<Record<string, string>>;

/**
 * A picture, diagram, chart or figure in other words: the same lines and places, with each label, caption and
 * text alternative as `labels` has it. A label that is the same in both languages stands there, too; of any
 * other that is left as it was the doctor tells.
 *
 * @example
 * relabel(balance(), { Score: 'Punkte', 'What we want': 'Was wir wollen', SGD: 'SGD' })
 */
export function relabel<Shown>(shown: Shown, labels: Labels): Shown {
  const known = new Map(Object.entries(labels).map(([label, words]) => [plain(label), words]));
  return new Relabeller(known).change(shown) as Shown;
}

/** What a label is known by: its lines may be broken otherwise. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const attribute = /\b(aria-label|alt|title)\s*=\s*(["'])([^"']*)\2/g;

class Relabeller {
  private readonly labels: ReadonlyMap<string, string>;

  constructor(labels: ReadonlyMap<string, string>) {
    this.labels = labels;
  }

  change(shown: unknown): unknown {
    if (Array.isArray(shown)) return shown.map((each) => this.change(each));
    if (!isContent(shown)) return shown;
    if (shown.kind === 'html') return this.html(shown);
    if (shown.kind === 'diagram') return this.diagram(shown);
    if (shown.kind === 'figure') return this.figure(shown);
    if (shown.kind === 'chart') return this.chart(shown);
    return shown;
  }

  private html({ strings, values, left: before = [], ...rest }: Html): Html {
    const left = new Set<string>(before);
    const texts = strings.map((part, index) => {
      // A template begins where text may stand, whatever it is put into.
      const open = index === 0 || !isMarkup(strings, index - 1) ? '>' : '';
      return `${open}${part}`
        .replace(/>([^<>]+)(?=<|$)/g, (_, text: string) => `>${this.markup(text, left)}`)
        .replace(attribute, (_, name: string, quote: string, text: string) => {
          return `${name}=${quote}${this.markup(text, left)}${quote}`;
        })
        .slice(open.length);
    });
    const changed = values.map((value, index) => {
      if (typeof value !== 'string') return this.change(value);
      return isMarkup(strings, index) ? value : this.word(value, left);
    });
    return { ...rest, kind: 'html', strings: texts, values: changed, ...some(left) };
  }

  private diagram({ alt, source, ...rest }: Diagram): Diagram {
    const left = new Set<string>();
    const lines = source.split('\n').map((line) => (/^\s*%%/.test(line) ? line : this.line(line)));
    return { ...rest, alt: this.word(alt, left), source: lines.join('\n') };
  }

  /** A line of Mermaid: labels stand in brackets, bars or quotes, in the middle of an edge, or after a colon. */
  private line(line: string): string {
    const longest = [...this.labels].sort(([a], [b]) => b.length - a.length);
    const marked = longest.reduce((text, [label], index) => {
      const pattern = new RegExp(
        `(?<=[[({|"]\\s*|-\\.\\s+|--\\s+|==\\s+|:\\s+|^\\s*title\\s+)${literal(label)}(?=\\s*(?:[\\])}|"]|\\.-|--|==|$))`,
        'g',
      );
      return text.replace(pattern, `\u{e000}${index}\u{e001}`);
    }, line);
    return marked.replace(/\u{e000}(\d+)\u{e001}/gu, (_, index) => longest[index]?.[1] ?? '');
  }

  private figure(figure: Figure): Figure {
    const control = <Control extends { readonly label: string }>(each: Control): Control => ({
      ...each,
      label: this.word(each.label),
    });
    const { action, laboratory } = figure;
    return {
      ...figure,
      alt: this.word(figure.alt),
      caption: this.word(figure.caption),
      controls: figure.controls.map(control),
      ...(action === undefined ? {} : { action: this.word(action) }),
      ...(laboratory ? { laboratory: { controls: laboratory.controls.map(control) } } : {}),
    };
  }

  /** Its names of columns stay, for it is drawn by them; what they hold and what axes are called changes. */
  private chart(chart: Chart): Chart {
    const cells = (row: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, this.cell(cell)]));
    const { xLabel, yLabel, x, y } = chart.drawn;
    const axes = { xLabel: xLabel ?? x, yLabel: yLabel ?? y };
    const named = Object.entries(axes).filter(([, label]) => typeof label === 'string');
    return {
      ...chart,
      alt: this.word(chart.alt),
      caption: this.word(chart.caption),
      data: chart.data.map(cells),
      drawn: {
        ...chart.drawn,
        ...Object.fromEntries(named.map(([name, label]) => [name, this.cell(label)])),
      },
    };
  }

  private cell(value: unknown): unknown {
    return typeof value === 'string' ? this.word(value) : value;
  }

  /** The same of a part of a template, which is markup. */
  private markup(text: string, left: Set<string>): string {
    const word = this.word(text, left);
    return word === text ? text : escaped(word);
  }

  /** What a text becomes, with the room around it; one that stays is noted. */
  private word(text: string, left?: Set<string>): string {
    const label = plain(text);
    const word = this.labels.get(label);
    if (word === undefined) {
      if (/\p{L}{2}/u.test(label)) left?.add(label);
      return text;
    }
    const [, before = '', after = ''] = /^(\s*).*?(\s*)$/s.exec(text) ?? [];
    return before + word + after;
  }
}

/** Whether a value of a template stands in the markup: in a tag, and not as a text alternative. */
function isMarkup(strings: readonly string[], index: number): boolean {
  const before = strings.slice(0, index + 1).join('');
  const isText = before.lastIndexOf('<') <= before.lastIndexOf('>');
  return !isText && !/\b(?:aria-label|alt|title)\s*=\s*["']$/.test(before);
}

function some(left: ReadonlySet<string>): { readonly left?: readonly string[] } {
  return left.size > 0 ? { left: [...left] } : {};
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
}
