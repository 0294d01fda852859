import type { Declaration, Root, Rule } from 'postcss';
import { defaultRoles } from '../../content/project/roles.ts';

/** The kit's stylesheets are written for the default roles; what the last of them has, any other has too. */
const pattern = defaultRoles[defaultRoles.length - 1] ?? '';

const inSelector = new RegExp(`(\\.(?:[a-z]+-)?)${pattern}(?![a-z])`, 'g');
const inToken = new RegExp(`(--(?:[a-z]+-)?)${pattern}(?![a-z])`, 'g');

/** Makes a stylesheet of the kit one for a project's own roles: rules for each, and none for others. */
export function forRoles(root: Root, roles: readonly string[]): void {
  const added = roles.filter((role) => !defaultRoles.some((each) => each === role));
  const gone = defaultRoles.filter((role) => !roles.includes(role));
  if (added.length === 0 && gone.length === 0) return;
  const rules: Rule[] = [];
  root.walkRules((rule) => void rules.push(rule));
  for (const rule of rules) {
    const named = rule.selectors.filter((selector) => selector.match(inSelector));
    if (named.length > 0) addRules(rule, named, added);
    else addTokens(rule, added);
    removeSelectors(rule, gone);
  }
}

function addRules(rule: Rule, selectors: readonly string[], roles: readonly string[]): void {
  for (const role of [...roles].reverse()) {
    const own = rule.clone();
    own.selectors = selectors.map((selector) => selector.replace(inSelector, `$1${role}`));
    own.walkDecls((declaration) => void Object.assign(declaration, renamed(declaration, role)));
    rule.after(own);
  }
}

/** Tokens of roles that a rule makes anew, such as those of paper. */
function addTokens(rule: Rule, roles: readonly string[]): void {
  for (const node of [...rule.nodes]) {
    if (node.type !== 'decl' || !node.prop.match(inToken)) continue;
    for (const role of [...roles].reverse()) node.after(node.clone(renamed(node, role)));
  }
}

function renamed({ prop, value }: Declaration, role: string) {
  const change = (text: string) => text.replace(inToken, `$1${role}`);
  return { prop: change(prop), value: change(value) };
}

/** Takes out selectors that are for a role alone that the project does not have. */
function removeSelectors(rule: Rule, gone: readonly string[]): void {
  if (gone.length === 0) return;
  const isFor = new RegExp(`\\.(?:[a-z]+-)?(?:${gone.join('|')})(?![a-z])`);
  // A list of several is for the others too.
  const bare = (selector: string) => selector.replace(/:is\((?:[^()]*,[^()]*)\)/g, '');
  const kept = rule.selectors.filter((selector) => !isFor.test(bare(selector)));
  if (kept.length === rule.selectors.length) return;
  if (kept.length === 0) rule.remove();
  else rule.selectors = kept;
}
