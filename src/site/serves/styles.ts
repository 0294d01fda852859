import type { Plugin } from 'vite';
import { kitPrefix } from '../../shared/addresses.ts';
import type { GetContext } from '../context.ts';
import { withSmallFonts, withWholeFonts } from '../pages/fonts.ts';

/** The pages' stylesheets, by the kind of page and the theme. */
export function servesStyles(context: GetContext): Plugin {
  const nameOf = (id: string) => new RegExp(`^${kitPrefix}([\\w+-]+)\\.css`).exec(id)?.[1];
  return {
    name: 'mesa-deck:styles',
    resolveId: (id) => (nameOf(id) ? id : undefined),
    async load(id) {
      const name = nameOf(id);
      if (!name) return undefined;
      const { site, building } = context();
      const styles = await site.styles(name);
      if (!styles) return undefined;
      for (const file of styles.files) this.addWatchFile(file);
      const fonts = building ? withSmallFonts : withWholeFonts;
      return (await fonts(site, styles)).css;
    },
  };
}
