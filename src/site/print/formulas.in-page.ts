/** Begins the text alternative of a formula, by which it is found again in the printed file. */
export const formulaMark = 'formula ';

/** What a formula is set from. */
export interface FormulaSource {
  readonly tex: string;
  readonly mathml: string;
}

/**
 * Gives each formula its reading as a text alternative, so that a printed file has it where it is
 * read and copied. KaTeX hides what it draws from assistive technology and offers MathML instead,
 * which nothing prints. Returns the sources of all, whose places the alternatives name. Sent into the
 * page as text.
 */
export function sayFormulas(mark: string): readonly FormulaSource[] {
  /** Of more than a word or a function, brackets say where it ends. */
  const group = (text: string) =>
    /^[\p{L}\p{M}\p{N}]*$|^.$|^\p{L}+\([^()]*\)$|^\([^()]*\)$/u.test(text) ? text : `(${text})`;
  const accents: Readonly<Record<string, string>> = {
    '^': '\u0302',
    '~': '\u0303',
    ˉ: '\u0304',
    '‾': '\u0304',
    '˙': '\u0307',
  };
  /** Names that would run into one are set apart. */
  const join = (parts: readonly string[]) =>
    parts.reduce((text, part) => {
      const apart =
        /[_^](?:[\p{L}\p{M}\p{N}]+|[^\p{L}\p{N}(]|\([^()]*\))$/u.test(text) &&
        /^[\p{L}∑∏∇∂]/u.test(part);
      return text + (apart ? ' ' : '') + part;
    }, '');
  const isBrace = (element: Element | null) => /[⏞⏟]$/.test(element?.textContent ?? '');
  const read = (element: Element): string => {
    const inner = [...element.children].map((child) => read(child).trim() || read(child));
    const [a = '', b = '', c = ''] = inner;
    const powers: Readonly<Record<string, () => string>> = {
      mphantom: () => '',
      msub: () => `${a}_${group(b)}`,
      munder: () => {
        if (isBrace(element.children[1] ?? null)) return a;
        return isBrace(element.firstElementChild) ? `${a} (${b})` : `${a}_${group(b)}`;
      },
      msup: () => (/^[′″‴]+$/.test(b) ? a + b : `${a}^${group(b)}`),
      mover: () => {
        if (isBrace(element.children[1] ?? null)) return a;
        if (isBrace(element.firstElementChild)) return `${a} (${b})`;
        return b in accents ? (a + accents[b]).normalize() : `${a}^${group(b)}`;
      },
      msubsup: () => `${a}_${group(b)}^${group(c)}`,
      munderover: () => `${a}_${group(b)}^${group(c)}`,
      mfrac: () => `(${group(a)}/${group(b)})`,
      msqrt: () => `√${group(join(inner))}`,
      mroot: () => `${group(b)}√${group(a)}`,
      mtr: () => `${inner.join(' ')}; `,
      mspace: () => ' ',
    };
    if (element.localName === 'annotation') return '';
    const special = powers[element.localName];
    if (special) return special();
    if (inner.length > 0) return join([...element.children].map(read));
    const text = (element.textContent ?? '').replace(/[\u2061-\u2064\u200b]/g, '');
    const isRelation = element.localName === 'mo' && /^[\p{Sm}:←→↦]\p{M}*$/u.test(text);
    return isRelation && !/[|∥∑∏∫∂∇√¬]/.test(text) ? ` ${text} ` : text;
  };
  const sources: FormulaSource[] = [];
  // As HTML, spaces would be entities that XML does not know.
  const xml = new XMLSerializer();
  for (const formula of document.querySelectorAll('.katex')) {
    const source = formula.querySelector('.katex-mathml math');
    const drawn = formula.querySelector('.katex-html');
    if (!source || !drawn) continue;
    const said = read(source)
      .replace(/\s+/g, ' ')
      .replace(/(^|[([{=] ?)([−+]) (?=\S)/g, '$1$2')
      .trim();
    formula.setAttribute('role', 'img');
    formula.setAttribute('aria-label', `${mark}${sources.length}: ${said}`);
    const tex = source.querySelector('annotation[encoding="application/x-tex"]');
    sources.push({ tex: tex?.textContent ?? '', mathml: xml.serializeToString(source) });
    formula.querySelector('.katex-mathml')?.remove();
    drawn.removeAttribute('aria-hidden');
    // What is positioned is painted, and so copied, after all that is not. Margins move it as well.
    const moved = '.vlist > span, .accent-body';
    for (const part of formula.querySelectorAll<HTMLElement>(moved)) {
      const { top, left } = part.style;
      if (top) [part.style.marginTop, part.style.marginBottom] = [top, `calc(-1 * ${top})`];
      if (left) [part.style.marginLeft, part.style.marginRight] = [left, `calc(-1 * ${left})`];
      part.style.top = part.style.left = '';
    }
    for (const sign of formula.querySelectorAll<HTMLElement>('.op-symbol')) {
      if (sign.style.top) sign.style.verticalAlign = `calc(-1 * ${sign.style.top})`;
      sign.style.top = '';
      sign.style.position = 'static';
    }
  }
  const style = document.createElement('style');
  style.textContent =
    '.katex[role="img"], .katex[role="img"] :is(.katex-html, .katex-base, .vlist, .vlist > span, .accent-body)' +
    '{ position: static !important }';
  document.head.append(style);
  return sources;
}
