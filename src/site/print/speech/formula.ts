import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import type { Word } from '../../../words/message.ts';
import { closing, nextBar, type Said, table } from './parts.ts';
import {
  accents,
  bars,
  braced,
  braces,
  closers,
  elementsOf,
  greek,
  isBrace,
  isLimited,
  large,
  openers,
  shapes,
  signOf,
} from './signs.ts';

/**
 * A formula as one says it, in the words of a language: "theta star equals arg min over theta of L of
 * theta". Returns undefined for what is no MathML.
 */
export function speakFormula(mathml: string, word: Word): string | undefined {
  try {
    const { root } = parseXml(mathml);
    if (!root) return undefined;
    return new Speaker(word)
      .say(root)
      .replace(/\s+/g, ' ')
      .replace(/ ([,;:、。])/g, '$1')
      .replace(/[,;、]+(?=[,;:、。]|$)/g, '')
      .trim();
  } catch {
    return undefined;
  }
}

class Speaker {
  private readonly word: Word;
  private readonly signs: ReadonlyMap<string, string>;
  private readonly letters: readonly string[];

  constructor(word: Word) {
    this.word = word;
    this.letters = word('formula.greek').split(' ');
    this.signs = new Map(
      word('formula.signs')
        .split('|')
        .map((pair): [string, string] => [
          pair.slice(0, pair.indexOf(' ')),
          pair.slice(pair.indexOf(' ') + 1),
        ]),
    );
  }

  say(element: XmlElement): string {
    return this.ofMany([element]);
  }

  private ofMany(elements: readonly XmlElement[]): string {
    return this.row(elements.flatMap((each) => this.parts(each)));
  }

  /** What only groups is read as what is in it, beside what stands around it. */
  private parts(element: XmlElement): readonly Said[] {
    const kids = elementsOf(element);
    if (
      ['math', 'semantics', 'mrow', 'mstyle', 'mpadded', 'mtd', 'menclose'].includes(element.name)
    ) {
      return kids.flatMap((kid) => this.parts(kid));
    }
    if (['annotation', 'mphantom'].includes(element.name)) return [];
    if (element.name === 'mspace') return [];
    const sign = signOf(element);
    if (kids.length === 0) {
      const text = this.sign(sign, element.name);
      const isName = element.name === 'mi' && !bars.test(sign);
      const isUpright =
        isName &&
        element.attributes['mathvariant'] === 'normal' &&
        /^\p{Script=Latin}$/u.test(sign);
      return text ? [{ sign, text, isName, isUpright }] : [];
    }
    const base = kids[0] && signOf(kids[0]);
    const isName =
      /^m(?:sub|sup|subsup|over|under)$/.test(element.name) &&
      !bars.test(base ?? '') &&
      !closers.test(base ?? '');
    if (element.name === 'mtable')
      return [{ sign: table, text: this.built(element, kids), isName }];
    return [{ sign: isName ? '' : (base ?? ''), text: this.built(element, kids), isName }];
  }

  private sign(sign: string, kind: string): string {
    if (sign === '') return '';
    const shape = shapes[sign] ?? sign;
    const lower = greek.indexOf(shape.toLowerCase());
    if (lower >= 0 && shape.length === 1) {
      const name = this.letters[lower] ?? shape;
      return shape === shape.toLowerCase() ? name : this.word('formula.capital', { name });
    }
    if (kind === 'mtext' || kind === 'mn') return sign;
    return this.signs.get(braces[sign] ?? sign) ?? sign;
  }

  private built(element: XmlElement, kids: readonly XmlElement[]): string {
    const { word } = this;
    const [first, second, third] = kids;
    const [a, b, c] = [first, second, third].map((kid) => (kid ? this.say(kid) : '')) as [
      string,
      string,
      string,
    ];
    const base = first ? signOf(first) : '';
    switch (element.name) {
      case 'msub':
      case 'munder':
        if (isBrace(second)) return a;
        if (isBrace(first))
          return word('formula.noted', { a: this.say(braced(first) ?? element), b });
        return this.limited(base, a, b) ?? word('formula.sub', { a, b });
      case 'msup':
        return this.power(a, second, b);
      case 'mover': {
        if (isBrace(second)) return a;
        if (isBrace(first))
          return word('formula.noted', { a: this.say(braced(first) ?? element), b });
        const accent = accents[signOf(second)];
        return accent
          ? word(`formula.${accent}` as 'formula.hat', { a })
          : word('formula.sup', { a, b });
      }
      case 'msubsup':
      case 'munderover': {
        const name = large[base];
        if (name) return word(`formula.${name}FromTo` as 'formula.sumFromTo', { b, c });
        return this.power(word('formula.sub', { a, b }), third, c);
      }
      case 'mfrac':
        return isShort(a) && isShort(b)
          ? word('formula.over', { a, b })
          : word('formula.fraction', { a, b });
      case 'msqrt': {
        const inner = this.ofMany(kids);
        return isShort(inner)
          ? word('formula.root', { a: inner })
          : word('formula.longRoot', { a: inner });
      }
      case 'mroot':
        return word('formula.nthRoot', { a, b });
      case 'mtable':
        return word('formula.rows', {
          rows: kids
            .map((row) =>
              elementsOf(row)
                .map((cell) => this.say(cell))
                .filter(Boolean)
                .join(', '),
            )
            .join('; '),
        });
      default:
        return this.ofMany(kids);
    }
  }

  private limited(base: string, a: string, b: string): string | undefined {
    const name = large[base];
    if (name) return this.word(`formula.${name}Over` as 'formula.sumOver', { b });
    return isLimited(base) ? this.word('formula.limited', { a, b }) : undefined;
  }

  private power(a: string, exponent: XmlElement | undefined, b: string): string {
    const sign = exponent ? signOf(exponent) : '';
    if (/^[′″‴]+$/.test(sign)) return `${a} ${b}`;
    if (sign === '2') return this.word('formula.squared', { a });
    if (sign === '∗' || sign === '*') return this.word('formula.star', { a });
    if (sign === '⊤') return this.word('formula.transposed', { a });
    return this.word('formula.power', { a, b });
  }

  /** Brackets behind a name say what it is of; pairs of bars, a size; what is in a bracket alone is read with it. */
  private row(parts: readonly Said[]): string {
    const out: string[] = [];
    for (let at = 0; at < parts.length; at += 1) {
      const part = parts[at] as Said;
      const before = parts[at - 1];
      const isBar = bars.test(part.sign);
      const starts = !before || /^[=<>≤≥+−(,[{]$/.test(before.sign);
      const end = openers.test(part.sign)
        ? closing(parts, at)
        : isBar && starts
          ? nextBar(parts, at)
          : -1;
      if (end < 0) {
        // A brace before cases is never closed.
        if (openers.test(part.sign) && parts[at + 1]?.sign === table) continue;
        if (part.isUpright && before?.isUpright) out.push((out.pop() ?? '') + part.text);
        else out.push(part.text);
        continue;
      }
      const inner = parts.slice(at + 1, end);
      const last = parts[end] as Said;
      const text = this.row(inner);
      const closed = this.sign(last.sign, 'mo');
      const more = last.text.startsWith(closed) ? last.text.slice(closed.length) : '';
      const after = more && `,${more}`;
      if (inner.length === 1 && inner[0]?.sign === table) out.push(text);
      else if (isBar)
        out.push(
          this.word(/[∥‖]/.test(part.sign) ? 'formula.norm' : 'formula.size', { a: text }) + after,
        );
      else if (
        before?.isName &&
        part.sign !== '{' &&
        !inner.some(({ sign }) => /^[+−]$/.test(sign))
      ) {
        out.push(this.word('formula.of', { a: out.pop() ?? '', b: text }) + after);
      } else out.push(part.text, text, last.text);
      at = end;
    }
    return out.join(' ');
  }
}

/** Whether a listener hears where it ends. */
const isShort = (text: string) => text.split(' ').length <= 3;
