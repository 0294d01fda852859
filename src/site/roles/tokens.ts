import type { RoleLook } from '../../content/project/roles.ts';
import { legible } from './legible.ts';
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
  const tokens = [...roles].flatMap(([name, { look }]) => {
    if (look === undefined) return [];
    return [
      [`--${name}`, legible(look.color, ground)],
      [`--${name}-soft`, look.soft ?? `color-mix(in oklab, var(--${name}) 14%, var(--ground))`],
      [`--${name}-shape`, look.shape],
      [`--${name}-line`, look.line],
      [`--${name}-dash`, dashes[look.line]],
    ] as const;
  });
  return new Map(tokens.filter(([name]) => !theme.has(name)));
}

/** The same as a rule of CSS, with the values that they have; nothing where a project declares no role. */
export function roleRule(roles: ProjectRoles, tokens: ReadonlyMap<string, string>): string {
  const names = [
    ...roleTokens(roles, new Map([['--ground', tokens.get('--ground') ?? '']])).keys(),
  ];
  const set = names.map((name) => `${name}: ${tokens.get(name)};`);
  return set.length === 0 ? '' : `:root { ${set.join(' ')} }`;
}
