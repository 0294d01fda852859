import postcss, {
  type AtRule,
  type ChildNode,
  type Container,
  CssSyntaxError,
  type Declaration,
  type Root,
  type Rule,
} from 'postcss';
import { fail } from '../../errors.ts';
import { say } from '../../say.ts';
import { urlsInImageSets } from '../../shared/text/image-sets.ts';

/** A stylesheet as a tree; `place` is its file as errors name it. */
export function parseCss(css: string, place = 'a stylesheet'): Root {
  try {
    return postcss.parse(css);
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    const hint = say`mend it there; a rule is written selector { name: value; }`;
    return fail(
      say`the stylesheet can't be read: ${error.reason}`,
      { file: place, line: error.line },
      hint,
    );
  }
}

/** `url(…)` as the grammar of CSS has it: in quotes, or without any where nothing needs them. */
const urlToken =
  /\burl\(\s*(?:"((?:[^"\\\n]|\\[\s\S])*)"|'((?:[^'\\\n]|\\[\s\S])*)'|((?:[^\s"'()\\]|\\[\s\S])*))\s*\)/gi;

/** The addresses in a value, as they are meant. */
export function addressesIn(value: string): readonly string[] {
  return [...urlsInImageSets(value).matchAll(urlToken)].map(([, double, single, bare]) =>
    unescaped(double ?? single ?? bare ?? ''),
  );
}

/** Puts another address in the place of each one in the declarations below a node. */
export function replaceAddresses(
  node: Container,
  other: (address: string, line: number | undefined) => string,
): void {
  node.walkDecls((declaration) => {
    const value = urlsInImageSets(declaration.value);
    if (!/url\(/i.test(value)) return;
    const line = declaration.source?.start?.line;
    declaration.value = value.replace(urlToken, (_, double, single, bare) => {
      return `url("${escaped(other(unescaped(double ?? single ?? bare ?? ''), line))}")`;
    });
  });
}

/**
 * The same in a text that is a stylesheet of ours already, with all its addresses in `url(…)`: what is in comments and
 * strings stays. To read it as a tree for that takes longer than to print a page.
 */
export function replaceInText(css: string, other: (address: string) => string): string {
  return css.replace(urlOrPassed, (whole, double, single, bare) => {
    if (!/^url/i.test(whole)) return whole;
    return `url("${escaped(other(unescaped(double ?? single ?? bare ?? '')))}")`;
  });
}

const passed = String.raw`/\*[\s\S]*?\*/|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'`;
const urlOrPassed = new RegExp(`${passed}|${urlToken.source}`, 'gi');

/** Whether an address asks for a file at all, or holds or names a thing by itself. */
export function isFileAddress(address: string): boolean {
  return !/^(?:data:|#|$|[a-z][a-z\d+.-]*:\/\/|\/\/)/i.test(address);
}

/** The last value of each declaration right inside of a rule: of a font's face, its descriptors. */
export function valuesOf(rule: AtRule): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const node of rule.nodes ?? []) {
    if (node.type === 'decl') values.set(node.prop.toLowerCase(), node.value);
  }
  return values;
}

/** The faces of fonts in a stylesheet. */
export function facesIn(root: Root): readonly AtRule[] {
  const faces: AtRule[] = [];
  root.walkAtRules(/^font-face$/i, (face) => {
    faces.push(face);
  });
  return faces;
}

/** What `:root` sets wherever the page is shown; what a medium asks for is left out. */
export function customProperties(root: Root): ReadonlyMap<string, string> {
  return new Map(
    customDeclarations(root).map(({ prop, value }) => [prop, value.replace(/\s+/g, ' ').trim()]),
  );
}

/** The lines on which it sets them. */
export function customLines(root: Root): ReadonlyMap<string, number | undefined> {
  return new Map(customDeclarations(root).map(({ prop, source }) => [prop, source?.start?.line]));
}

function customDeclarations(root: Root): readonly Declaration[] {
  const found: Declaration[] = [];
  root.walkRules((rule) => {
    const isRoot = rule.selectors.some((each) => /^(?::root|html)$/.test(each));
    if (!isRoot || !isAlways(rule)) return;
    for (const node of rule.nodes) {
      if (node.type === 'decl' && node.prop.startsWith('--')) found.push(node);
    }
  });
  return found;
}

function isAlways({ parent }: ChildNode): boolean {
  if (parent?.type !== 'atrule') return parent?.type === 'root';
  return (parent as AtRule).name === 'layer' && isAlways(parent as AtRule);
}

/** A string of CSS without its quotes. */
function escaped(text: string): string {
  return text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\a ');
}

function unescaped(text: string): string {
  return text.replace(/\\(?:([\da-f]{1,6})\s?|([\s\S]))/gi, (_, code?: string, sign?: string) => {
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16) || 0xfffd);
    return sign === '\n' ? '' : (sign ?? '');
  });
}

/** Whether a rule is a frame of a movement, which selects nothing. */
export function isFrame({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && /keyframes$/i.test((parent as AtRule).name);
}
