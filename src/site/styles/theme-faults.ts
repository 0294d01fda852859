import type { Declaration, Root } from 'postcss';
import { fail, nearest } from '../../errors.ts';
import { say } from '../../say.ts';
import { addressesIn } from './css.ts';

/**
 * Throws a DeckError for what in a stylesheet of a project, such as a theme, is surely a slip, though browsers pass over it: a token that is
 * nearly one of the contract's, a semicolon that is lost, a file that another site has.
 */
export function checkStylesheet(root: Root, file: string, contract: Iterable<string>): void {
  const known = new Set(contract);
  const used = new Set<string>();
  const roles = new Set<string>();
  root.walkDecls(/^--/, ({ prop }) => void (partOfRole.test(prop) || roles.add(prop)));
  root.walkDecls(({ value }) => {
    for (const [, name = ''] of value.matchAll(/var\(\s*(--[\w-]+)/g)) used.add(name);
  });
  const at = (node: Pick<Declaration, 'source'>) => ({ file, line: node.source?.start?.line });
  root.walkAtRules(/^import$/i, (rule) => {
    const hint = say`put its rules in the place of the import, and fonts into a package or beside it`;
    fail(say`a stylesheet of slides can't import another: ${rule.params}`, at(rule), hint);
  });
  root.walkDecls((declaration) => {
    const { prop, value } = declaration;
    const swallowed = /(?:\n\s*(?:--)?[a-z][\w-]*|\s--[\w-]+)\s*:/i.exec(value)?.[0].trim();
    if (swallowed !== undefined) {
      const hint = say`end the value of ${prop} with a semicolon, before ${swallowed.replace(/\s*:$/, '')}`;
      fail(say`a semicolon is lost after the value of ${prop}`, at(declaration), hint);
    }
    const elsewhere = addressesIn(value).find((each) => /^(?:https?:)?\/\//i.test(each));
    if (elsewhere !== undefined) {
      const hint = say`put the file beside the stylesheet or install a package that has it: no page asks another site`;
      fail(say`the file ${elsewhere} is on another site`, at(declaration), hint);
    }
    if (!prop.startsWith('--') || known.has(prop) || used.has(prop)) return;
    // A part of a role of the project's own, whose colour stands beside it.
    if (roles.has(prop.replace(/-(?:soft|shape|line|dash)$/, '')) && partOfRole.test(prop)) return;
    const near = nearest(prop, known);
    // A theme may have properties of its own, for its rules and for slides.
    if (near === undefined || near.length < 5) return;
    fail(say`there is no token ${prop}`, at(declaration), say`did you mean ${near}?`);
  });
}

const partOfRole = /^--[\w-]+-(?:soft|shape|line|dash)$/;
