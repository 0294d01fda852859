import { markup, attributes as written } from '../../shared/markup.ts';

export type Attributes = Readonly<Record<string, string | number | false | undefined>>;

/** One element as markup; children are markup, so text has to come from `text`. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === false ? [] : [[key, typeof value === 'number' ? round(value) : value] as const],
  );
  const tag = `<${name}${markup(written(Object.fromEntries(given)))}`;
  const content = children.join('');
  return content ? `${tag}>${content}</${name}>` : `${tag}/>`;
}

/** A group; nothing if it would be empty. */
export function group(attributes: Attributes, ...children: string[]): string {
  return children.some(Boolean) ? element('g', attributes, ...children) : '';
}

/** Text as markup. */
export function text(text: string): string {
  return markup(text);
}

/** Coordinates to a hundredth: what lies below differs from browser to browser. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

export function classList(...names: readonly (string | false | undefined)[]): string {
  return [...new Set(names.filter(Boolean))].join(' ');
}

/** A stroked outline; a theme's CSS overrides these attributes, and without CSS it can be seen. */
export const outline = { fill: 'none', stroke: 'currentColor' } as const;
