/** How many colours of series a theme has: `--series-1` and on. */
export const seriesCount = 8;

/** The colour that Mermaid gets for a series; `fillOf` and `strokeOf` recognize its hue. */
export function seriesColour(index: number): string {
  const channel = (offset: number) => {
    const at = (offset + hueOf(index) / 30) % 12;
    const value = 0.5 - 0.4 * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

/** Colours that Mermaid gets for all else: greys that differ from each other. */
export const greys = { ground: '#ffffff', surface: '#eeeeee', line: '#cccccc', ink: '#222222' };

/** What is known of a shape beside its colour. */
interface Shape {
  /** A mark, too small for a label in it. */
  readonly small: boolean;
  /** Whether it lets through what is behind it. */
  readonly sheer: boolean;
  readonly role: string | undefined;
}

/** The theme's paint for what the library filled with a colour: light enough for a label on it. */
export function fillOf(colour: string, { small, sheer, role }: Shape): string {
  const found = read(colour);
  if (!found) return 'none';
  if (role) return `var(--${role}${small ? '' : '-soft'})`;
  const isStrong = small || sheer || found.alpha < 0.9;
  if (found.chroma > 0.08)
    return `var(--series-${nearestSeries(found.hue)}${isStrong ? '' : '-soft'})`;
  if (found.light > 0.95) return 'var(--ground)';
  if (small) return found.light > 0.7 ? 'var(--surface)' : 'var(--muted)';
  return 'var(--surface)';
}

/** The theme's paint for what the library drew a line with. */
export function strokeOf(colour: string, { role }: Pick<Shape, 'role'>): string {
  const found = read(colour);
  if (!found) return 'none';
  if (role) return `var(--${role})`;
  if (found.chroma > 0.08) return `var(--series-${nearestSeries(found.hue)})`;
  if (found.light > 0.95) return 'var(--ground)';
  return found.light > 0.7 ? 'var(--line)' : 'var(--muted)';
}

function hueOf(index: number): number {
  return (index % seriesCount) * (360 / seriesCount);
}

/** From 1. */
function nearestSeries(hue: number): number {
  return (Math.round(hue / (360 / seriesCount)) % seriesCount) + 1;
}

/** A colour as browsers compute it; undefined if it is not a colour or is invisible. */
function read(colour: string) {
  const numbers = colour.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number);
  if (!numbers || !/^rgba?\(/.test(colour)) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  if (alpha < 0.02) return undefined;
  const [r, g, b] = [red / 255, green / 255, blue / 255];
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const chroma = most - least;
  const sixth =
    most === r
      ? ((g - b) / chroma + 6) % 6
      : most === g
        ? (b - r) / chroma + 2
        : (r - g) / chroma + 4;
  return { hue: chroma ? sixth * 60 : 0, chroma, light: (most + least) / 2, alpha };
}
