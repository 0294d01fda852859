import type { AtRule, Declaration, Root, Rule } from 'postcss';
import { facesIn, valuesOf } from '../css.ts';
import { rangesIn } from './subset.ts';

/** What a site's pages ask of the fonts of formulas beside the formulas themselves. */
export interface AskedBeside {
  /** Lists of families that slides, or themes on offer, name by themselves. */
  readonly lists: readonly string[];
  /** The families whose fonts come with a theme that a reader may choose. */
  readonly brought: ReadonlySet<string>;
  /** The classes of what formulas are made of. */
  readonly parts: ReadonlySet<string>;
  /** Whether what is no formula has signs that fonts for text may lack. */
  readonly signs: boolean;
}

/**
 * Takes out of finished styles the faces of the fonts of formulas in which nothing is set: an upright bold one where
 * no formula is bold. Themes name these fonts behind their own, for signs that only these have; a bold or slanted face
 * is there for that where a text has such signs.
 */
export function keepAskedFaces(root: Root, beside: AskedBeside): void {
  const faces = facesIn(root).map(readFace);
  const isOfFormulas = ({ family }: Face) => namesOf(family).length > 0;
  const own = faces.filter((face) => !isOfFormulas(face) && hasLetters(face.rule));
  const asked = askedIn(root, {
    ...beside,
    brought: new Set([...beside.brought, ...own.map(({ family }) => family)]),
  });
  const uprights = new Set(faces.filter(({ italic }) => !italic).map(({ family }) => family));
  for (const face of faces.filter(isOfFormulas)) {
    const { family, bold, italic } = face;
    const isPlain = !bold && (!italic || !uprights.has(family));
    const isBehind = asked.behind.has(family) && (isPlain || beside.signs);
    if (!isBehind && !asked.whole.has(family) && !isSet(face, asked)) face.rule.remove();
  }
}

/** The lists of families in markup or a stylesheet that name a font of formulas. */
export function formulaLists(text: string): readonly string[] {
  if (!text.includes(prefix)) return [];
  const found = text.replaceAll('&quot;', '"').matchAll(/(?::|=")([^:;{}<>=]*KaTeX_[^:;{}<>=]*)/g);
  return [...new Set([...found].map(([, list = '']) => list))];
}

/** Whether a text has signs that fonts of formulas have, and fonts for text may not. */
export function hasSigns(text: string): boolean {
  return /(?!\u2212)[\u0237\u02c6-\u03ff\u2032-\u205f\u2100-\u2bff]/.test(text);
}

/** Markup without its formulas, and these: spans in spans, whatever else stands in them. */
export function splitFormulas(markup: string): readonly [rest: string, formulas: string] {
  let [rest, formulas, end] = ['', '', 0];
  for (;;) {
    const start = markup.indexOf('<span class="katex', end);
    if (start < 0) return [rest + markup.slice(end), formulas];
    rest += markup.slice(end, start);
    end = endOfSpan(markup, start);
    formulas += markup.slice(start, end);
  }
}

function endOfSpan(markup: string, start: number): number {
  const tag = /<(\/?)span\b[^>]*>/g;
  tag.lastIndex = start;
  let depth = 0;
  for (let found = tag.exec(markup); found; found = tag.exec(markup)) {
    depth += found[1] ? -1 : 1;
    if (depth === 0) return tag.lastIndex;
  }
  return markup.length;
}

const prefix = 'KaTeX_';

/** The fonts of formulas that a text names. */
function namesOf(text: string): readonly string[] {
  return text.match(/\bKaTeX_\w+/g) ?? [];
}

/** How something is set. */
interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
}

interface Face extends Style {
  readonly rule: AtRule;
  readonly family: string;
}

function readFace(rule: AtRule): Face {
  const values = valuesOf(rule);
  const family = bare(values.get('font-family') ?? '');
  const bold = isBold(values.get('font-weight') ?? '');
  return { rule, family, bold, italic: isItalic(values.get('font-style') ?? '') };
}

/** A font of signs alone leaves letters to those behind it. */
function hasLetters(face: AtRule): boolean {
  const ranges = valuesOf(face).get('unicode-range');
  return ranges === undefined || rangesIn(ranges)(0x61);
}

const bare = (name: string) => name.trim().replace(/^["']|["']$/g, '');
const isBold = (value: string) => /\b(?:bold|bolder|[6-9]\d\d|1000)\b/.test(value);
const isItalic = (value: string) => /\b(?:italic|oblique)\b/.test(value);

/** What finished styles ask of the fonts of formulas. */
interface Asked {
  /** How what is set in a family is set, unless something around it has it otherwise. */
  readonly styles: ReadonlyMap<string, readonly Style[]>;
  /** Whether a part of a formula is bold, or slanted, in whatever family it is. */
  readonly bold: boolean;
  readonly italic: boolean;
  /** Families in which anything may be set, and those named behind fonts for text. */
  readonly whole: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
}

function isSet({ family, bold, italic }: Face, asked: Asked): boolean {
  return (asked.styles.get(family) ?? []).some(
    (style) =>
      (bold === style.bold || (bold && asked.bold)) &&
      (italic === style.italic || (italic && asked.italic)),
  );
}

function askedIn(root: Root, { lists, brought, parts }: AskedBeside): Asked {
  const styles = new Map<string, readonly Style[]>();
  const whole = new Set<string>();
  const behind = new Set<string>();
  const name = (list: string) => {
    const [before = ''] = list.split(prefix);
    const isBehind = before.split(',').some((family) => brought.has(bare(family)));
    for (const family of namesOf(list)) (isBehind ? behind : whole).add(family);
  };
  for (const list of lists) name(list);
  let bold = false;
  let italic = false;
  let changed = false;
  root.walkRules((rule) => {
    if (isOfFormulas(rule)) {
      const style = styleOf(rule);
      const families = declarationsOf(rule).flatMap(({ value }) => namesOf(value));
      bold ||= style.bold;
      italic ||= style.italic && families.length === 0;
      for (const family of families) styles.set(family, [...(styles.get(family) ?? []), style]);
      return;
    }
    for (const { value } of declarationsOf(rule)) if (value.includes(prefix)) name(value);
    changed ||=
      declarationsOf(rule).some(changesStyle) &&
      rule.selectors.some((selector) => mayMeet(subjectOf(selector), parts));
  });
  if (changed) for (const family of styles.keys()) whole.add(family);
  return { styles, bold, italic, whole, behind };
}

/** Whether it is a rule of KaTeX's own. */
function isOfFormulas({ parent }: Rule): boolean {
  return (parent as AtRule | undefined)?.name === 'layer' && (parent as AtRule).params === 'katex';
}

/** What a selector says of the element itself, without what it must not be and what is in it: `:is(p,span).told`. */
function subjectOf(selector: string): string {
  let text = selector;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/:(?:not|has)\((?:[^()]|\([^()]*\))*\)/g, '');
  }
  const [subject = ''] = /(?:\([^()]*\)|[^\s>+~()])*$/.exec(text.trim()) ?? [];
  return subject;
}

/** Whether an element of which this is said may be a part of a formula: a span with such classes. */
function mayMeet(subject: string, parts: ReadonlySet<string>): boolean {
  const choices = [...subject.matchAll(/\(([^()]*)\)/g)].map(([, list = '']) => list.split(','));
  const itself = subject.replace(/\([^()]*\)/g, '');
  const [tag = ''] = /^[a-z][\w-]*/i.exec(itself) ?? [];
  const classes = [...itself.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  return (
    ['', 'span'].includes(tag) &&
    !itself.includes('#') &&
    classes.every((name) => parts.has(name)) &&
    choices.every((list) => list.some((choice) => mayMeet(subjectOf(choice), parts)))
  );
}

function changesStyle({ prop, value }: Declaration): boolean {
  return /^font(?:-weight|-style)?$/i.test(prop) && !/^(?:normal|400)$/.test(value);
}

function styleOf(rule: Rule): Style {
  const said = declarationsOf(rule).filter(({ prop }) => /^font(?:-weight|-style)?$/i.test(prop));
  return {
    bold: said.some(({ value }) => isBold(value)),
    italic: said.some(({ value }) => isItalic(value)),
  };
}

function declarationsOf({ nodes }: Rule): readonly Declaration[] {
  return nodes.filter((node): node is Declaration => node.type === 'decl');
}
