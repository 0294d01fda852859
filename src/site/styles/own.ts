import type { AtRule, Root } from 'postcss';
import { isFrame } from './css.ts';
import { type AskedBeside, keepAskedFaces } from './fonts/formulas.ts';

/** What a slide says, and what its speaker says: there an author's classes have the author's meaning. */
const content = ['.slide-body', '.notes'];

/**
 * Keeps the rules of a page's own elements out of what slides say: their classes are words that an
 * author, a drawing or a formula may use as well (`message`, `cover`, `frame`). A rule that is meant
 * for content names it.
 */
export function keepOutOfSlides(root: Root): void {
  root.walkRules((rule) => {
    if (isFrame(rule)) return;
    rule.selectors = rule.selectors.map((selector) =>
      isForContent(selector) ? selector : keptOut(selector),
    );
  });
}

/** Whether it is meant for content; reveal.js shows steps, and lays out what asks for it by a name of its own. */
export function isForContent(selector: string): boolean {
  return /\.(?:slide-body|notes|fragment|r-[\w-]+)(?![\w-])/.test(selector);
}

/** `:where` adds nothing to a selector's weight; what stands for a part of an element stays last. */
function keptOut(selector: string): string {
  const inside = content.map((name) => `${name} *`).join(', ');
  const [part = ''] = /(?:::[\w-]+(?:\([^)]*\))?|:(?:before|after))[^\s>+~]*$/.exec(selector) ?? [];
  const element = part ? selector.slice(0, -part.length) : selector;
  return `${element}:not(:where(${inside}))${part}`;
}

/** What of reveal.js no page of the kit shows: it has its own controls, overview, notes and moves, or none. */
const switchedOff = new RegExp(
  [
    /\.(?:controls|progress|slide-number|playback|jump-to-slide|navigate-\w+)/,
    /\.(?:overview|speaker-notes|notes-placeholder|show-notes|nestedarrow|state-background|zoomed)/,
    /\.(?:reveal-scroll|loading-scroll|scroll-|scrollbar|hljs)|\.(?:stack|roll|cube|page)(?![\w-])/,
    /\.reveal\.(?:slide|linear|default|convex|concave|zoom|fade)(?![\w-])/,
    /section\s*>\s*section|is-vertical|has-(?:light|dark|parallax)-background|auto-animate/,
    // It is there to load an italic font that a page may not need.
    /^\.reveal::?after$/,
    /data-(?:background-)?transition[*^$]?=(?!["']?none)/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Takes out of the stylesheet of reveal.js what the kit does not switch on: four fifths of it. */
export function withoutSwitchedOff(root: Root): void {
  keepSelectors(root, (selector) => !switchedOff.test(selector));
  const used = root.toString();
  root.walkAtRules(/keyframes$/, (rule) => {
    if (!new RegExp(`animation[\\w-]*:[^;}]*\\b${rule.params}\\b`).test(used)) rule.remove();
  });
}

/** What pages show, as far as their styles have to know. */
export interface Asked {
  readonly classes: ReadonlySet<string>;
  /** Whether something is shown large by a mark of reveal.js. */
  readonly marks: boolean;
  /** What is asked of the fonts of formulas beside those. */
  readonly beside: AskedBeside;
}

/**
 * Takes out of finished styles what nothing on the pages asks for: what shows a picture or a page large by a mark
 * of reveal.js, and how the parts of a formula look that no formula has, with the fonts for these.
 */
export function withoutUnasked(root: Root, { classes, marks, beside }: Asked): void {
  if (!marks) keepSelectors(root, (selector) => !/\.r-overlay(?!-button)/.test(selector));
  const isThere = (selector: string) =>
    [...selector.matchAll(/\.([a-z][\w-]*)/gi)].every(([, name = '']) => classes.has(name));
  root.walkAtRules('layer', (layer) => {
    if (layer.params === 'katex' && layer.nodes) keepSelectors(layer, isThere);
  });
  keepAskedFaces(root, beside);
}

function keepSelectors(root: Root | AtRule, isKept: (selector: string) => boolean): void {
  root.walkRules((rule) => {
    if (isFrame(rule)) return;
    const kept = rule.selectors.filter(isKept);
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
}
