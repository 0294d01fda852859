/**
 * Formulas in the labels of diagrams. Mermaid lays a diagram out with plain letters in their place, about
 * as wide as they are; KaTeX sets them where the letters were drawn. So a drawing is kept without them, and
 * they have the notation of the deck that shows it.
 */

/** A source with a mark for each formula, and the formulas in their order. */
export interface Marked {
  readonly source: string;
  readonly formulas: readonly string[];
  /** The line of a formula that is not closed, from 1. */
  readonly open?: number | undefined;
}

/** Nobody writes this sign; the ones that follow it stand for one formula each. */
const first = 0xe100;
const most = 0x700;
const mark = /([\ue100-\ue7ff])0*/g;

/** The source that Mermaid is given: comments hold no labels. */
export function markFormulas(source: string): Marked {
  if (!source.includes('$$')) return { source, formulas: [] };
  const formulas: string[] = [];
  let open: number | undefined;
  const lines = source.split('\n').map((line, index) => {
    if (/^\s*%%/.test(line)) return line;
    const marked = line.replace(/\$\$(.+?)\$\$/g, (whole, tex: string) => {
      if (formulas.length >= most) return whole;
      formulas.push(tex.trim());
      return String.fromCharCode(first + formulas.length - 1) + '0'.repeat(widthOf(tex));
    });
    if (marked.includes('$$')) open ??= index + 1;
    return marked;
  });
  return { source: lines.join('\n'), formulas, open };
}

/** About how many digits wide a formula is. */
function widthOf(tex: string): number {
  const letters = tex
    .replace(/\\(?:text|mathrm|mathcal|mathbf|operatorname)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\(?:left|right|,|;|:|!|quad)/g, '')
    .replace(/\\[a-zA-Z]+/g, 'mm')
    .replace(/[\s{}^_\\&]/g, '');
  const signs = letters.match(/[=<>+-]/g)?.length ?? 0;
  return Math.max(1, Math.round(letters.length * 0.85 + signs));
}

/** A drawing with its formulas, each as `set` sets it, where their marks are. */
export function setFormulas(
  svg: string,
  formulas: readonly string[],
  set: (tex: string) => string,
): string {
  if (formulas.length === 0) return svg;
  const size = Number(/^<svg[^>]* font-size="([\d.]+)"/.exec(svg)?.[1] ?? 24);
  return svg.replace(
    /<text\b([^>]*)>(.*?)<\/text>/gs,
    (whole, attributes: string, inside: string) => {
      if (!/[\ue100-\ue7ff]/.test(inside)) return whole;
      const own = readAttributes(attributes);
      const rows = [...inside.matchAll(/<tspan\b([^>]*)>(.*?)<\/tspan>/gs)].map(
        ([, given = '', text = '']) => ({
          attributes: { ...own, ...readAttributes(given) },
          text,
        }),
      );
      const isRows = rows.length > 0 && /^(?:<tspan\b[^>]*\s(?:x|y|dy)=)/.test(inside);
      const lines = isRows ? rows : [{ attributes: own, text: inside }];
      const drawn = lines.map((line) => drawLine(line, size, formulas, set)).join('');
      const { transform } = own;
      return transform === undefined ? drawn : `<g transform="${transform}">${drawn}</g>`;
    },
  );
}

/** A text with the words of its formulas where their marks are, as markup. */
export function withFormulas(text: string, words: readonly string[]): string {
  return text.replace(mark, (_, sign: string) =>
    (words[sign.charCodeAt(0) - first] ?? '').replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`),
  );
}

type Given = Readonly<Record<string, string>>;

function readAttributes(text: string): Given {
  const found = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]));
}

/** A line of a label as HTML, in the middle of where its text would stand. */
function drawLine(
  { attributes, text }: { readonly attributes: Given; readonly text: string },
  usual: number,
  formulas: readonly string[],
  set: (tex: string) => string,
): string {
  const { x = '0', y = '0', 'text-anchor': anchor = 'start' } = attributes;
  const size = Number.parseFloat(attributes['font-size'] ?? '') || usual;
  const middle =
    attributes['dominant-baseline'] === 'middle' || attributes['dominant-baseline'] === 'central';
  const centre = Number(y) - (middle ? 0 : 0.34 * size);
  const [width, height] = [1600, 4 * size];
  const left = Number(x) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const place = anchor === 'middle' ? 'center' : anchor === 'end' ? 'end' : 'start';
  const words = text
    .replace(/<tspan\b[^>]*font-weight="bold"[^>]*>(.*?)<\/tspan>/gs, '<b>$1</b>')
    .replace(/<\/?tspan\b[^>]*>/g, '')
    .replace(mark, (_, sign: string) => set(formulas[sign.charCodeAt(0) - first] ?? ''));
  const box = `x="${round(left)}" y="${round(centre - height / 2)}" width="${width}" height="${round(height)}"`;
  return `<foreignObject class="formula-label" ${box} style="overflow:visible"><div style="justify-content:${place};height:${round(height)}px;font-size:${size}px"><span>${words}</span></div></foreignObject>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
