import { quoted } from './deck-file.ts';

/** What the slides of a project may name. */
export interface Names {
  /** Whether the project has a notation of its own, in `slides/notation.ts`. */
  readonly ownNotation: boolean;
  /** Symbols and terms, those of packages too. */
  readonly symbols: readonly string[];
  readonly references: readonly string[];
  readonly themes: readonly string[];
  /** Names of statements and equations. */
  readonly labels: readonly string[];
  readonly roles?: readonly string[];
  /** Layouts with their slots. */
  readonly layouts?: ReadonlyMap<string, readonly string[]>;
}

export const registerPath = 'slides/register.d.ts';

/** The source of `slides/register.d.ts`: with it the compiler knows what slides name. */
export function registerFile(names: Names): string {
  const { ownNotation, symbols, references, themes, labels, layouts = new Map() } = names;
  const { roles = [] } = names;
  return [
    '// Written by `mesa-deck types`: what slides may name, for the compiler.',
    ...(ownNotation ? ["import type notation from './notation.ts';"] : ['export {};']),
    '',
    "declare module 'mesa-deck' {",
    '  interface Register {',
    ...(ownNotation ? ['    notation: typeof notation;'] : []),
    ...union('symbols', symbols),
    ...union('references', references),
    ...union('themes', themes),
    ...union('labels', labels),
    ...slotsOf(layouts),
    '  }',
    ...rolesOf(roles),
    '}',
    '',
  ].join('\n');
}

function rolesOf(roles: readonly string[]): readonly string[] {
  if (roles.length === 0) return [];
  const fields = [...roles].sort().map((name) => `    ${keyOf(name)}: true;`);
  return ['  interface RoleRegister {', ...fields, '  }'];
}

function keyOf(name: string): string {
  return /^[a-z]+$/.test(name) ? name : quoted(name);
}

function slotsOf(layouts: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (layouts.size === 0) return [];
  const sorted = [...layouts].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map(
    ([name, slots]) => `      ${keyOf(name)}: ${slots.map(quoted).join(' | ')};`,
  );
  return ['    layouts: {', ...lines, '    };'];
}

/** As the formatter has it. Without names a register says nothing: any text goes. */
function union(key: string, names: readonly string[]): readonly string[] {
  const all = [...new Set(names)].sort().map(quoted);
  if (all.length === 0) return [];
  const line = `    ${key}: ${all.join(' | ')};`;
  if (line.length <= 100) return [line];
  return [`    ${key}:`, ...all.map((name) => `      | ${name}`)].map((each, index, { length }) =>
    index === length - 1 ? `${each};` : each,
  );
}
