import { parse } from 'postcss';
import { kitFile } from '../project/kit.ts';
import type { Theme } from '../styles/theme.ts';
import { keepToScope, type Scope } from '../themes/scope.ts';
import { roleRule } from './tokens.ts';

/** The looks of a project's own roles in a theme; what the theme says of them itself goes before. */
export function rolesIn({ roles, tokens }: Theme, scope: Scope | undefined): string {
  const root = parse(roleRule(roles, tokens));
  if (root.nodes.length === 0) return '';
  if (scope) keepToScope(root, scope);
  return `@layer contract {\n${root}\n}`;
}

/** Whether a stylesheet is the kit's, written for the default roles and a pattern for others. */
export function isOfKit(file: string): boolean {
  return file.startsWith(kitFile('themes/kit/'));
}
