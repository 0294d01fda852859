import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** What every painter of drawings draws alike. */
const elements = new Set(
  (
    'svg title desc g defs clipPath path rect circle ellipse line polyline polygon linearGradient ' +
    'radialGradient stop'
  ).split(' '),
);
const colours = new Set(['fill', 'stroke', 'stop-color']);
const plainColour = /^(?:#[\da-f]{3,8}|[a-z]+|url\(#[\w-]+\))$/i;
/** What brings styles, other files, or a size that the page decides on. */
const others = /^(?:style|class|href|filter|mask|on\w+)$|:/;

/**
 * Paints a drawing of shapes in plain colours as a PNG, `size` px wide and high. Undefined if only a
 * browser can be trusted with it, or if the library for pictures is not there for this platform.
 */
export async function paintShapes(svg: string, size: number): Promise<Uint8Array | undefined> {
  if (!isOfShapes(svg)) return undefined;
  const sharp = await import('sharp').catch(() => undefined);
  if (!sharp) return undefined;
  const sized = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${svg}</svg>`;
  return new Uint8Array(await sharp.default(Buffer.from(sized)).png().toBuffer());
}

function isOfShapes(svg: string): boolean {
  try {
    const { root } = parseXml(svg);
    return root?.name === 'svg' && isPlain(root);
  } catch {
    // What it can't read is for the browser to refuse.
    return false;
  }
}

function isPlain({ name, attributes, children }: XmlElement): boolean {
  const isSized = name === 'svg' && ('width' in attributes || !('viewBox' in attributes));
  return (
    elements.has(name) &&
    !isSized &&
    Object.entries(attributes).every(
      ([key, value]) => !others.test(key) && (!colours.has(key) || plainColour.test(value)),
    ) &&
    children.every((child) => !(child instanceof XmlElement) || isPlain(child))
  );
}
