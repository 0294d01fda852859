import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Place } from '../../errors.ts';
import { renderMath } from '../math/math.ts';

type Macros = Readonly<Record<string, string>>;

/** A formula for the eye alone: what is read of a diagram is its text alternative. */
export function inLabel(tex: string, macros: Macros, place: Place): string {
  return render(tex, macros, place).replace(/<span class="katex-mathml">.*?<\/math><\/span>/s, '');
}

/** The formulas of a diagram's labels in words, in their order. */
export function formulaWords(
  formulas: readonly string[],
  macros: Macros,
  place: Place,
): readonly string[] {
  return formulas.map((tex) => wordsOf(render(tex, macros, place)));
}

/** The text alternative of a diagram, with the formulas in its labels as far as it does not say them. */
export function withWords(alt: string, words: readonly string[]): string {
  const missing = [...new Set(words)].filter((each) => each !== '' && !alt.includes(each));
  return missing.length === 0 ? alt : `${alt.replace(/\.$/, '')}: ${missing.join(', ')}`;
}

function render(tex: string, macros: Macros, place: Place): string {
  return renderMath({ kind: 'math', tex, display: false }, macros, place);
}

/** What MathML says of a formula, in one line: "θ^∗", "1/2". */
function wordsOf(markup: string): string {
  const [math = ''] = /<math\b.*?<\/math>/s.exec(markup) ?? [];
  return read(parseFragment(math.replace(/<annotation\b.*?<\/annotation>/s, ''))).replace(
    /[\u2061-\u2064\u200b\s]+/g,
    '',
  );
}

function read(node: Tree.Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  const inner = node.childNodes.map(read);
  const [a = '', b = '', c = ''] = inner;
  switch ('tagName' in node ? node.tagName : '') {
    case 'mfrac':
      return `${group(a)}/${group(b)}`;
    case 'msub':
    case 'munder':
      return `${a}_${group(b)}`;
    case 'msup':
      return `${a}^${group(b)}`;
    case 'msubsup':
    case 'munderover':
      return `${a}_${group(b)}^${group(c)}`;
    case 'msqrt':
      return `√${group(inner.join(''))}`;
    default:
      return inner.join('');
  }
}

/** Of more than a sign or a word, brackets say where it ends. */
function group(text: string): string {
  return /^(?:[\p{L}\p{M}\p{N}]*|.)$/u.test(text.trim()) ? text.trim() : `(${text.trim()})`;
}
