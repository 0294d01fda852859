import { defaultRoles } from '../../content/project/roles.ts';
import { describePlace, didYouMean, type Place } from '../../errors.ts';
import { say } from '../../say.ts';
import { listed } from '../../shared/text/listed.ts';
import type { Theme } from '../styles/theme.ts';
import { apart, type Colour, contrastOf, distanceFor, eyes, readColour } from './colours.ts';
import { tokenValue } from './values.ts';

/** What of a theme keeps a deck from being read, though it can be built. */
export interface ThemeDoubt {
  readonly what: string;
  readonly place: Place;
  readonly hint: string;
}

/** Tells what in some themes may keep a deck from being read; of each theme once. */
export function tellOnce(
  dress: readonly { readonly theme: Theme }[],
  told: Set<string>,
  warn: (message: string) => void,
): void {
  for (const { theme } of dress) {
    if (told.has(theme.name)) continue;
    told.add(theme.name);
    for (const { what, place, hint } of themeDoubts(theme)) {
      warn(say`warning: ${describePlace(place)}: ${what}, ${hint}`);
    }
  }
}

/** What a theme has to set: whoever sets a ground and no ink writes dark on dark. */
export const required = [
  ...['--ground', '--surface', '--ink', '--muted', '--line'],
  ...['--base', '--base-soft', '--mesa', '--mesa-soft', '--font-title', '--font-text'],
] as const;

/** What is written on what, and the contrast that it needs: 4.5 for text, 3 for what is drawn. */
export const pairs: readonly (readonly [token: string, on: string, least: number])[] = [
  ...['ink', 'muted', 'base', 'mesa', 'link', 'good', 'warning', 'pen-magenta', 'pen-green'].map(
    (name) => [`--${name}`, '--ground', 4.5] as const,
  ),
  ...['ink', 'muted', 'base', 'mesa'].map((name) => [`--${name}`, '--surface', 4.5] as const),
  ...['base-soft', 'mesa-soft', 'neutral-soft'].map((on) => ['--ink', `--${on}`, 4.5] as const),
  ...['constant', 'string', 'comment', 'keyword', 'parameter', 'function', 'string-expression']
    .concat(['punctuation', 'link'])
    .map((name) => [`--code-token-${name}`, '--code-background', 4.5] as const),
  ['--code-foreground', '--code-background', 4.5],
  ['--neutral', '--ground', 3],
  ['--plot-axis', '--ground', 3],
  ...Array.from({ length: 8 }, (_, at) => [`--series-${at + 1}`, '--ground', 3] as const),
];

/** Pairs of a handout, whose paper is white whatever the theme. */
const onPaper: typeof pairs = ['ink', 'muted', 'base', 'mesa'].map((name) => [
  `--paper-${name}`,
  'white',
  4.5,
]);

/** What in a theme is missing, or can't be told apart: by contrast, or by the eyes of some. */
export function themeDoubts(theme: Theme): readonly ThemeDoubt[] {
  return [...lacking(theme), ...faint(theme), ...alike(theme)];
}

/** Whether a token is of a role that the theme's project does not have: nothing shows it. */
function isIdle(token: string, { roles }: Theme): boolean {
  const role = defaultRoles.find((each) => new RegExp(`^--(paper-)?${each}(-|$)`).test(token));
  return role !== undefined && !roles.has(role);
}

function* lacking(theme: Theme): Iterable<ThemeDoubt> {
  const { place, set } = theme;
  const missing = required.filter((name) => !set.has(name) && !isIdle(name, theme));
  if (missing.length === 0) return;
  const what = say`the theme does not set ${listed(missing)}, and has the plain ones of the contract there`;
  const beside = [...set.keys()][0] ?? say`each other`;
  const hint =
    missing.length === 1
      ? say`set it on :root, beside ${beside}`
      : say`set them on :root, beside ${beside}`;
  yield { what, place: { file: place }, hint };
}

function* faint(theme: Theme): Iterable<ThemeDoubt> {
  const own = [...theme.roles.keys()].filter((role) => !defaultRoles.some((each) => each === role));
  const ofRoles = own.flatMap((role) => [
    [`--${role}`, '--ground', 4.5] as const,
    ['--ink', `--${role}-soft`, 4.5] as const,
  ]);
  for (const [token, on, least] of [...pairs, ...ofRoles, ...onPaper]) {
    const [one, other] = [colourOf(theme, token), colourOf(theme, on)];
    if (!one || !other || isIdle(token, theme) || isIdle(on, theme)) continue;
    const ratio = contrastOf(one, other);
    if (ratio >= least) continue;
    const said = Math.floor(ratio * 10) / 10;
    const what = say`${token} on ${on === 'white' ? say`white paper` : on} has a contrast of ${said}:1`;
    yield {
      what,
      place: placeOf(theme, token, on),
      hint: isDark(other)
        ? say`make it ${least}:1 or more: a lighter ${token}`
        : say`make it ${least}:1 or more: a darker ${token}`,
    };
  }
}

function* alike(theme: Theme): Iterable<ThemeDoubt> {
  // Of a project's own roles the project is asked.
  if (!defaultRoles.every((role) => theme.roles.has(role))) return;
  const [base, mesa] = [colourOf(theme, '--base'), colourOf(theme, '--mesa')];
  if (base && mesa) {
    const same = Object.keys(eyes).filter((eye) => distanceFor(eye, base, mesa) < apart(eye));
    if (same.length > 0) {
      const who = same.map((eye) => (eye === 'grey' ? say`a grey print` : say`${eye} eyes`));
      const what = say`--base and --mesa look alike to ${listed(who)}`;
      const hint = say`make one of them darker, or give it another hue`;
      yield { what, place: placeOf(theme, '--mesa', '--base'), hint };
    }
  }
  for (const part of ['shape', 'line', 'dash']) {
    const value = tokenValue(theme.tokens, `--base-${part}`);
    if (value !== tokenValue(theme.tokens, `--mesa-${part}`)) continue;
    const what = say`base and mesa have the same ${part}, ${value}: without colours nothing tells them apart`;
    const place = placeOf(theme, `--mesa-${part}`, `--base-${part}`);
    yield { what, place, hint: say`give one of them another, --mesa-${part}: …` };
  }
}

/** What a theme sets and nothing uses: not itself, not the kit, and not the texts of the project. */
export function unusedTokens(theme: Theme, texts: Iterable<string>): readonly ThemeDoubt[] {
  const own = [...theme.set.keys()].filter((name) => !theme.contract.has(name));
  const used = new Set<string>();
  for (const text of texts) for (const name of own) if (text.includes(name)) used.add(name);
  return own
    .filter((name) => !used.has(name))
    .map((name) => ({
      what: say`nothing uses ${name}, which is no token of the contract`,
      place: placeOf(theme, name),
      hint: didYouMean(name, theme.contract, say`take it out`),
    }));
}

function colourOf({ tokens }: Theme, name: string): Colour | undefined {
  const value = name.startsWith('--') ? tokenValue(tokens, name) : name;
  return value === undefined ? undefined : readColour(value);
}

function isDark({ r, g, b }: Colour): boolean {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 0.45;
}

/** Where a theme sets the first of some tokens that it sets. */
function placeOf({ place, set }: Theme, ...names: readonly string[]): Place {
  const line = names.map((name) => set.get(name)).find((each) => each !== undefined);
  return { file: place, line };
}
