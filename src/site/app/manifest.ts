import { isRightToLeft } from '../../words/message.ts';
import type { Theme } from '../styles/theme.ts';
import type { Icon } from './icons.ts';

/** What an app is called and looks like. */
export interface AppFacts {
  readonly name: string;
  readonly description?: string | undefined;
  readonly lang?: string | undefined;
  readonly theme: Theme;
  readonly icons: readonly Icon[];
}

/** A web app manifest for the page in its own folder; `root` leads from there to the site's. */
export function manifestOf({ name, description, lang, theme, icons }: AppFacts, root: string) {
  const ground = colourOf(theme);
  const manifest = {
    id: './',
    name,
    description,
    lang: lang ?? 'en',
    ...(isRightToLeft(lang ?? 'en') ? { dir: 'rtl' } : {}),
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: ground,
    theme_color: ground,
    icons: icons.map(({ path, sizes, type, purpose }) => ({
      src: `${root}${path}`,
      sizes,
      type,
      purpose,
    })),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** The colour of a window's frame: that of the slides, so that it does not stand out. */
export function colourOf({ tokens }: Theme): string {
  return tokens.get('--ground') ?? '#ffffff';
}
