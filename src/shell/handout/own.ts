/** The page's own elements of a class, which what slides and notes hold may use as well. */
export function ownOf(root: ParentNode, selector: string): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (each) => !each.closest('.slide-body, .entry > .notes'),
  );
}
