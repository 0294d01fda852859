/** The shapes that nodes of diagrams can have. */
export const roleShapes = ['rectangle', 'trapezoid', 'stadium', 'rounded', 'hexagon'] as const;
/** The lines that are drawn around and below what is of a role. */
export const roleLines = ['solid', 'dashed', 'dotted'] as const;

/** What tells a role from others: a colour, and without colours a shape and a line. */
export interface RoleLook {
  /** As CSS writes it, `'#8a1c1c'`; on a ground that is too near to it, it is made lighter or darker. */
  readonly color: string;
  /** A light one to write upon; made of the colour if not given. */
  readonly soft?: string;
  /** Of its nodes in diagrams. */
  readonly shape: (typeof roleShapes)[number];
  /** Around its nodes, and below its words. */
  readonly line: (typeof roleLines)[number];
}

/** The roles of a project by their names. */
export type Roles = Readonly<Record<string, RoleLook>>;

/** The roles of a project that declares none: how they look, each theme says. */
export const defaultRoles = ['base', 'mesa'] as const;

/** What is of no role. */
export const neutralRole = 'neutral';

/**
 * The roles that a project keeps apart, in `slides/roles.ts`, in the place of `base` and `mesa`. Their names are
 * classes of words (`<b class="prey">`), of nodes (`node:::prey`), of shapes in pictures (`prey-mark`,
 * `prey-line`, `prey-word`), and roles of symbols in the notation.
 *
 * @example
 * export default defineRoles({
 *   predator: { color: '#a3203a', shape: 'hexagon', line: 'dashed' },
 *   prey: { color: '#1f6f54', shape: 'rounded', line: 'solid' },
 * });
 */
export function defineRoles<const R extends Roles>(roles: R): R {
  return roles;
}
