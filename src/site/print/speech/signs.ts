import { XmlElement } from '@rgrove/parse-xml';

export const greek = 'αβγδεζηθικλμνξοπρστυφχψω';
/** In words of the interface, braces are around blanks. */
export const braces: Readonly<Record<string, string>> = { '{': '⦃', '}': '⦄' };
/** Other shapes of the same letters. */
export const shapes: Readonly<Record<string, string>> = {
  ϵ: 'ε',
  ϑ: 'θ',
  ϕ: 'φ',
  ϱ: 'ρ',
  ϖ: 'π',
  ς: 'σ',
  ϰ: 'κ',
};
/** What is said of all that its limits name. */
export const large: Readonly<Record<string, 'sum' | 'product' | 'integral'>> = {
  '∑': 'sum',
  '∏': 'product',
  '∫': 'integral',
};
export const accents: Readonly<Record<string, string>> = {
  '^': 'hat',
  ˆ: 'hat',
  '~': 'tilde',
  '˜': 'tilde',
  ˉ: 'bar',
  '¯': 'bar',
  '‾': 'bar',
  '˙': 'dot',
  '⃗': 'arrow',
  '→': 'arrow',
};
export const isLimited = (text: string) =>
  /^(?:arg ?)?(?:max|min|sup|inf)$|^lim(?: ?(?:sup|inf))?$/.test(text);
export const openers = /^[([{⟨⌊⌈]$/;
export const closers = /^[)\]}⟩⌋⌉]$/;
export const bars = /^[|∣∥‖]$/;

export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((kid) => kid instanceof XmlElement);
}

/** The sign that an element is, in whatever boxes; what has more to it has none. */
export function signOf(element: XmlElement | undefined): string {
  const text = (element?.text ?? '')
    .replace(/[\u2061-\u2064\u200b]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  const kids = element
    ? elementsOf(element).filter((kid) => kid.text.replace(/[\u2061-\u2064\u200b]/g, '') !== '')
    : [];
  if (kids.length === 0) return text;
  return kids.length === 1 && /^m(?:row|style|padded|i|o|n)$/.test(kids[0]?.name ?? '')
    ? signOf(kids[0])
    : '';
}

export const isBrace = (element: XmlElement | undefined) => /[⏞⏟]$/.test(element?.text ?? '');

/** What a brace is around. */
export function braced(element: XmlElement | undefined): XmlElement | undefined {
  if (!element) return undefined;
  if (/^m(?:under|over)$/.test(element.name)) return elementsOf(element)[0];
  return elementsOf(element).map(braced).find(Boolean);
}
