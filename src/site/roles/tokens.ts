import type { Root } from 'postcss';
import { defaultRoles, type RoleLook } from '../../content/project/roles.ts';
import { contrastIn, legible } from './legible.ts';
import type { ProjectRoles } from './load.ts';

const dashes = { solid: 'none', dashed: '8 5', dotted: '2 5' } as const satisfies Record<
  RoleLook['line'],
  string
>;

/**
 * The tokens of roles that a project declares, for a theme with these tokens: a colour that is too near to
 * the theme's ground is made lighter or darker. What the theme sets for such a role by itself goes before.
 */
export function roleTokens(
  roles: ProjectRoles,
  theme: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const ground = theme.get('--ground') ?? '#ffffff';
  const least = contrastIn(theme, ground);
  const tokens = [...roles].flatMap(([name, { look }]) => {
    if (look === undefined) return [];
    return [
      [`--${name}`, legible(look.color, ground, least)],
      [`--${name}-soft`, look.soft ?? `color-mix(in oklab, var(--${name}) 14%, var(--ground))`],
      [`--${name}-shape`, look.shape],
      [`--${name}-line`, look.line],
      [`--${name}-dash`, dashes[look.line]],
    ] as const;
  });
  const idle = idleRoles(roles).flatMap((name) => [
    [`--${name}`, 'var(--ink)'] as const,
    [`--${name}-soft`, 'color-mix(in oklab, var(--ink) 10%, var(--ground))'] as const,
  ]);
  return new Map([...tokens, ...idle].filter(([name]) => !theme.has(name)));
}

/** The tokens of their colours. */
export function idleTokens(roles: Pick<ProjectRoles, 'has'>): readonly string[] {
  return idleRoles(roles).flatMap((role) => [`--${role}`, `--${role}-soft`]);
}

/** Takes them out of a stylesheet of the kit. */
export function withoutIdle(root: Root, roles: Pick<ProjectRoles, 'has'>): void {
  const idle = idleTokens(roles);
  if (idle.length === 0) return;
  root.walkDecls(/^--/, (declaration) => {
    if (idle.includes(declaration.prop)) declaration.remove();
  });
}

/** The default roles that a project does not have: what the kit draws in their colours has none of its own there. */
export function idleRoles(roles: Pick<ProjectRoles, 'has'>): readonly string[] {
  return defaultRoles.filter((role) => !roles.has(role));
}

/** The same as a rule of CSS, with the values that they have; nothing where a project declares no role. */
export function roleRule(roles: ProjectRoles, tokens: ReadonlyMap<string, string>): string {
  const names = [
    ...roleTokens(roles, new Map([['--ground', tokens.get('--ground') ?? '']])).keys(),
  ];
  const set = names.map((name) => `${name}: ${tokens.get(name)};`);
  return set.length === 0 ? '' : `:root { ${set.join(' ')} }`;
}
