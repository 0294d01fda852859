import { posix } from 'node:path';
import type { Plugin } from 'vite';
import { appendToHead } from '../../render/html/head.ts';
import { workerPackages } from '../app/worker.ts';
import type { GetContext } from '../context.ts';
import { bundlerPackage, kitPackage, noticesOf, packageFolder } from '../project/notices.ts';
import type { Site } from '../site.ts';
import { fontsIn } from '../styles/sheets.ts';
import { readTheme } from '../styles/theme.ts';
import { offeredThemes, offers } from '../themes/offer.ts';

export const licensesFile = 'licenses.txt';

/**
 * What goes to a browser goes with the licences of all that it holds: as a file that each page names in
 * its head, or inside of a page that stands alone.
 */
export function writesLicenses(context: GetContext, app: boolean | undefined): Plugin {
  return {
    name: 'mesa-deck:licenses',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const { site, folder, single, pages } = context();
        const ids = Object.values(bundle).flatMap((each) =>
          each.type === 'chunk' ? Object.keys(each.modules) : [],
        );
        const notices = noticesOf([
          ...ids.map((id) => bundlerPackage(id) ?? packageFolder(id)),
          ...['reveal.js', 'katex', ...(app ? workerPackages : [])].map((name) => kitPackage(name)),
          app ? kitPackage('workbox-core', 'workbox-routing') : undefined,
          ...(await fontsOf(site)).map(packageFolder),
        ]);
        const path = folder + licensesFile;
        for (const page of Object.values(bundle)) {
          if (page.type !== 'asset' || !isPage(page.fileName, folder)) continue;
          const address = posix.relative(posix.dirname(page.fileName), path);
          pages.write(
            page,
            appendToHead(pages.read(page), single ? inside(notices) : link(address)),
          );
        }
        if (!single) {
          this.emitFile({ type: 'asset', fileName: path, source: notices });
        }
      },
    },
  };
}

function isPage(path: string, folder: string): boolean {
  return path.startsWith(folder) && path.endsWith('.html');
}

async function fontsOf(site: Site): Promise<readonly string[]> {
  const themes = [
    await site.shelfTheme(),
    ...(await site.decks()).map((deck) => site.themeOf(deck)),
    ...(await site.worn()).map((name) => readTheme(site.root, name)),
    ...(offers(site.options) ? offeredThemes(site.root) : []).map(({ theme }) => theme),
  ];
  const fonts = [...themes.flatMap((theme) => theme.fonts), ...fontsIn((await site.load()).sheets)];
  return fonts.map(({ file }) => file);
}

function link(address: string): string {
  return `<link rel="license" href="${address}">\n`;
}

/** In a script element only the end of one could end it. */
function inside(notices: string): string {
  return `<script type="text/plain" id="_licenses">${notices.replaceAll('</', '< /').replaceAll('<!--', '< !--')}</script>\n`;
}
