/** What of a slide's text and formulas has too little room. */
export interface Cramped {
  /** Pairs that lie upon one another. */
  readonly meeting: readonly (readonly [string, string])[];
  /** Formulas that are wider than their place. */
  readonly wide: readonly string[];
}

/**
 * Looks for texts and formulas that meet, by their ink: the boxes of lines overlap where nothing does.
 * What is drawn in a picture is the picture's own. It runs in the page, so it stands alone.
 */
export function lookForMeetings(id: string): Cramped {
  const slide = document.getElementById(id) as HTMLElement;
  const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  interface Ink {
    readonly owner: unknown;
    readonly name: string;
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  const short = (text: string) => {
    const line = text.replace(/\s+/g, ' ').trim();
    return `“${line.length > 30 ? `${line.slice(0, 29)}…` : line}”`;
  };
  const nameOf = (formula: Element) =>
    `the formula ${short(formula.querySelector('annotation')?.textContent ?? '')}`;
  const inkOf = (text: Text): readonly Ink[] => {
    const said = text.textContent?.replace(/\u200b/g, '') ?? '';
    const parent = text.parentElement;
    if (
      !parent ||
      !said.trim() ||
      parent.closest(
        'svg, .katex-mathml, .notes, .state:has(~ .state), .chart-data, script, style, template, option',
      )
    )
      return [];
    const style = getComputedStyle(parent);
    if (style.visibility === 'hidden' && !parent.closest('.step')) return [];
    pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const ink = pen.measureText(style.textTransform === 'uppercase' ? said.toUpperCase() : said);
    const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = ink;
    const tag = parent.closest('.katex-tag');
    const formula = parent.closest('.katex');
    const name = tag
      ? `its number ${short(tag.textContent ?? '')}`
      : formula
        ? nameOf(formula)
        : short(said);
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].map((line, at) => {
      const base = line.top + (line.height * up) / (up + down);
      const { left, right } = line;
      const owner = tag ?? formula ?? `${said} ${at} ${left}`;
      return {
        owner,
        name,
        left,
        right,
        top: base - ink.actualBoundingBoxAscent,
        bottom: base + ink.actualBoundingBoxDescent,
      };
    });
  };
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  const all: Ink[] = [];
  while (walker.nextNode()) all.push(...inkOf(walker.currentNode as Text));
  // Letters may touch; a line that is drawn through others is deeper in them.
  const touch = 2;
  const isUpon = (a: Ink, b: Ink) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > touch &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > touch;
  const pairs = new Map<string, readonly [string, string]>();
  for (const [index, one] of all.entries()) {
    for (const other of all.slice(index + 1)) {
      if (one.owner !== other.owner && isUpon(one, other)) {
        pairs.set(`${one.name} ${other.name}`, [one.name, other.name]);
      }
    }
  }
  const wide = [...slide.querySelectorAll('.katex')].filter((formula) => {
    if (formula.closest('.notes, svg')) return false;
    const place = formula.closest('.katex-display, p, li, td, th, dd, h1, h2, h3, blockquote, div');
    const end = place?.getBoundingClientRect().right ?? 0;
    const parts = [...formula.querySelectorAll('.katex-base')];
    return parts.some((part) => part.getBoundingClientRect().right > end + 1);
  });
  return { meeting: [...pairs.values()], wide: wide.map(nameOf) };
}
