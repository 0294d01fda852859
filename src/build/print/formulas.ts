/** Begins the text alternative of a formula, by which it is found again in the printed file. */
export const formulaMark = 'formula: ';

/**
 * Gives each formula its reading as a text alternative, so that a printed file has it where it is
 * read and copied. KaTeX hides what it draws from assistive technology and offers MathML instead,
 * which nothing prints. Runs in the browser, where its source is all that there is of it, so it calls
 * nothing outside of itself.
 */
export function sayFormulas(mark: string): void {
  /** Of more than a sign or a word, brackets say where it ends. */
  const group = (text: string) => (/^[\p{L}\p{N}]*$|^.$/u.test(text) ? text : `(${text})`);
  const read = (element: Element): string => {
    const inner = [...element.children].map(read);
    const [a = '', b = '', c = ''] = inner;
    const powers: Readonly<Record<string, () => string>> = {
      msub: () => `${a}_${group(b)}`,
      munder: () => `${a}_${group(b)}`,
      msup: () => (/^[′″‴]+$/.test(b) ? a + b : `${a}^${group(b)}`),
      mover: () => (/^[\p{L}\p{N}]/u.test(b) ? `${a}^${group(b)}` : a + b),
      msubsup: () => `${a}_${group(b)}^${group(c)}`,
      munderover: () => `${a}_${group(b)}^${group(c)}`,
      mfrac: () => `${group(a)} / ${group(b)}`,
      msqrt: () => `√${group(inner.join(''))}`,
      mroot: () => `${group(b)}√${group(a)}`,
      mtr: () => `${inner.join(' ')}; `,
      mspace: () => ' ',
    };
    if (element.localName === 'annotation') return '';
    const special = powers[element.localName];
    if (special) return special();
    if (inner.length > 0) return inner.join('');
    const text = (element.textContent ?? '').replace(/[\u2061-\u2064\u200b]/g, '');
    const isRelation = element.localName === 'mo' && /^[=<>≤≥≈≠→←↦⇒⟺∈∣∼+−±·×:∝≪≫≻≺]$/u.test(text);
    return isRelation ? ` ${text} ` : text;
  };
  for (const formula of document.querySelectorAll('.katex')) {
    const source = formula.querySelector('.katex-mathml math');
    const drawn = formula.querySelector('.katex-html');
    if (!source || !drawn) continue;
    const said = read(source).replace(/\s+/g, ' ').trim();
    formula.setAttribute('role', 'img');
    formula.setAttribute('aria-label', mark + said);
    formula.querySelector('.katex-mathml')?.remove();
    drawn.removeAttribute('aria-hidden');
    // What is positioned is painted, and so copied, after all that is not. Margins move it as well.
    for (const part of formula.querySelectorAll<HTMLElement>('.vlist > span')) {
      const { top } = part.style;
      part.style.marginTop = top;
      part.style.marginBottom = `calc(-1 * ${top || '0px'})`;
      part.style.top = '';
    }
  }
  const style = document.createElement('style');
  const drawn =
    '.katex, .katex :is(.katex-base, .vlist, .vlist > span), .katex-html:not(:has(.tag))';
  style.textContent = `${drawn} { position: static !important }`;
  document.head.append(style);
}
