/** Formulas as HTML, by how they are set and what they say. */
export type SetFormulas = ReadonlyMap<string, string>;

/**
 * Formulas that were set, by the macros that they were set with: each change of a slide shows all slides anew, and
 * most of them are the same. Those of an earlier process may be recalled.
 */
const known = new Map<string, Map<string, string>>();
/** How many formulas there are in all. */
let count = 0;
const most = 4000;

/** What a work asks for meanwhile. */
let asked: Map<string, Map<string, string>> | undefined;

/** A formula that was set before, or is now; one that says no to `keeps` is what it is in its place alone. */
export function keptFormula(
  macros: string,
  name: string,
  set: () => { readonly html: string; readonly keeps: boolean },
): string {
  const found = known.get(macros)?.get(name);
  if (found !== undefined) {
    if (asked) add(asked, macros, name, found);
    return found;
  }
  const { html, keeps } = set();
  if (!keeps) return html;
  remember(macros, name, html);
  if (asked) add(asked, macros, name, html);
  return html;
}

/** Takes what an earlier process has set: by their macros, by their names. */
export function recallFormulas(formulas: ReadonlyMap<string, SetFormulas>): void {
  for (const [macros, all] of formulas) {
    for (const [name, html] of all) remember(macros, name, html);
  }
}

/** Does some work, and tells which formulas were asked for; those that are set with numbers are not among them. */
export function watchFormulas<Made>(work: () => Made): {
  readonly made: Made;
  readonly formulas: ReadonlyMap<string, SetFormulas>;
} {
  const formulas = new Map<string, Map<string, string>>();
  const before = asked;
  asked = formulas;
  try {
    return { made: work(), formulas };
  } finally {
    asked = before;
  }
}

function remember(macros: string, name: string, html: string): void {
  if (count >= most) {
    known.clear();
    count = 0;
  }
  if (add(known, macros, name, html)) count += 1;
}

/** Whether it is new. */
function add(
  to: Map<string, Map<string, string>>,
  macros: string,
  name: string,
  html: string,
): boolean {
  const all = to.get(macros) ?? new Map<string, string>();
  to.set(macros, all);
  const isNew = !all.has(name);
  all.set(name, html);
  return isNew;
}
