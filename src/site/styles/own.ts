import type { Root } from 'postcss';

/** What a slide says, and what its speaker says: there an author's classes have the author's meaning. */
const content = ['.slide-body', '.notes'];

/**
 * Keeps the rules of a page's own elements out of what slides say: their classes are words that an
 * author, a drawing or a formula may use as well (`message`, `cover`, `frame`). A rule that is meant
 * for content names it.
 */
export function keepOutOfSlides(root: Root): void {
  root.walkRules((rule) => {
    if (
      rule.parent?.type === 'atrule' &&
      'name' in rule.parent &&
      /keyframes$/.test(rule.parent.name)
    )
      return;
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
