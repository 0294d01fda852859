import { parseXml, XmlCdata, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { say } from '../../say.ts';
import { markup } from '../../shared/markup.ts';

/** A drawing without all that could run, or ask another site for something. */
export interface CleanSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** What was taken out, in words. */
  readonly removed: readonly string[];
}

/** Elements that run something or hold pages; what else is unknown is left out too. */
const allowed = new Set(
  (
    'svg g defs symbol use title desc metadata switch view style a path rect circle ellipse line polyline ' +
    'polygon text tspan textPath image marker pattern mask clipPath linearGradient radialGradient stop filter ' +
    'feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting ' +
    'feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur ' +
    'feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile ' +
    'feTurbulence animate animateMotion animateTransform mpath set'
  ).split(' '),
);
/** What editors say of themselves: nobody misses it. */
const quiet = /^(?:sodipodi|inkscape|rdf|cc|dc|i|x|sketch|figma|serif|bx|xodm|svgjs)$/;

/** Reads a drawing and leaves out what could run or be asked for; throws if it can't be read. */
export function cleanSvg(text: string): CleanSvg {
  // A list of types may define names of any length, and name files of other sites.
  const bare = text.replace(/^\uFEFF/, '').replace(/<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/i, '');
  const { root } = parseXml(bare, { ignoreUndefinedEntities: true });
  if (root?.name !== 'svg') throw new Error(say`it holds no svg element`);
  const removed = new Set<string>();
  const size = sizeOf(root.attributes);
  const svg = write(root, removed, {
    xmlns: 'http://www.w3.org/2000/svg',
    width: String(size.width),
    height: String(size.height),
    viewBox: root.attributes['viewBox'] ?? `0 0 ${size.width} ${size.height}`,
  });
  return { svg, ...size, removed: [...removed] };
}

function write(node: XmlNode, removed: Set<string>, more: Record<string, string> = {}): string {
  if (node instanceof XmlText || node instanceof XmlCdata) return markup(node.text);
  if (!(node instanceof XmlElement)) return '';
  const { name, children } = node;
  if (!allowed.has(name)) {
    if (!quiet.test(name.split(':')[0] ?? '')) removed.add(`<${name}>`);
    return '';
  }
  const inside =
    name === 'style'
      ? markup(cleanCss(node.text, removed))
      : children.map((child) => write(child, removed)).join('');
  const attributes = { ...node.attributes, ...more };
  const kept = Object.entries(attributes).flatMap(([key, value]) => {
    const clean = cleanAttribute(name, key, value, removed);
    return clean === undefined ? [] : [` ${key}="${markup(clean)}"`];
  });
  return `<${name}${kept.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}`;
}

function cleanAttribute(
  element: string,
  name: string,
  value: string,
  removed: Set<string>,
): string | undefined {
  const plain = name.toLowerCase();
  if (/^on/.test(plain)) {
    removed.add(`${name}="…"`);
    return undefined;
  }
  if (quiet.test(plain.split(':')[0] ?? '') || plain === 'xml:base') return undefined;
  // An animation may set an address later.
  const isAnimated = plain === 'attributename' && /href$|^on/i.test(value.trim());
  const isAddress = /(?:^|:)href$|^src$/.test(plain);
  const isCode = /^\s*(?:javascript|vbscript):/i.test(value);
  const isElsewhere =
    isAddress && !/^\s*(?:#|data:image\/(?:png|jpe?g|gif|webp|avif);)/i.test(value);
  if (isAnimated || isElsewhere || isCode) {
    // A link of a drawing in a picture leads nowhere anyway.
    if (element !== 'a') removed.add(`${name}="${value.trim().slice(0, 40)}"`);
    return undefined;
  }
  return plain === 'xmlns' || plain.startsWith('xmlns:') ? value : cleanCss(value, removed);
}

/** Styles without addresses of other files; those of the drawing's own parts stay. */
function cleanCss(css: string, removed: Set<string>): string {
  const note = (what: string) => {
    removed.add(what);
    return '';
  };
  // A backslash may write any letter of a keyword.
  const plain = css.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, code?: string, sign = '') =>
    code === undefined ? sign : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0xffff)),
  );
  return plain
    .replace(/@import[^;]*;?/gi, () => note('@import'))
    .replace(
      /(?:url|image-set|src)\(\s*(["']?)(?!["']?\s*(?:#|data:(?:image|font)\/))[^)]*\1\s*\)/gi,
      () => {
        note(say`url(…) of another file`);
        return 'none';
      },
    );
}

/** As its own attributes say, in px; by its viewBox where they do not. */
function sizeOf(attributes: Readonly<Record<string, string>>): {
  readonly width: number;
  readonly height: number;
} {
  const [, , wide, high] = (attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const px = (value = '') => {
    const [, number, unit = 'px'] = /^\s*([\d.]+)\s*(px|pt|mm|cm|in|pc)?\s*$/.exec(value) ?? [];
    const scale = { px: 1, pt: 4 / 3, mm: 96 / 25.4, cm: 96 / 2.54, in: 96, pc: 16 }[unit] ?? 1;
    return number === undefined ? undefined : Number(number) * scale;
  };
  const shape = wide && high ? wide / high : undefined;
  const [own, tall] = [px(attributes['width']), px(attributes['height'])];
  const width = own ?? (tall && shape ? tall * shape : wide) ?? 300;
  const height = tall ?? (shape ? width / shape : high) ?? 150;
  if (!(width > 0) || !(height > 0)) throw new Error(say`it has no size`);
  return { width, height };
}
