import { resolve } from 'node:path';
import { shownFrom } from '../../files/folders.ts';
import { addToSite, askForSite, writeSite } from '../../files/write-site.ts';
import { say } from '../../say.ts';
import { bundleFirst } from '../../site/bundle.ts';
import { told } from '../../words/told.ts';
import { defineCommand, progress } from '../command.ts';
import { deckFile, drafts, flag, folderAddress, path, text } from '../options.ts';

export const build = defineCommand({
  usage: '[deck …]',
  options: {
    deck: deckFile,
    out: path(say`the folder to write; dist if not given`),
    theme: text(say`a theme for all decks, in the place of their own`),
    url: folderAddress(
      say`where the site will be, as in https://example.org/talks/: without it links to it show no card on most sites`,
      'https://example.org/talks/',
    ),
    'no-notes': flag(say`leaves the speaker's notes out of every file`),
    'no-pictures': flag(say`draws no pictures of slides, for the shelf and for links`),
    drafts,
    'no-app': flag(say`a site that is not kept on a device for use with no network`),
  },
  async run({ names, values, root, cwd }) {
    const { deck, theme, url } = values;
    const out = values.out ?? resolve(root, 'dist');
    askForSite(out, root, cwd);
    const { site, later } = await bundleFirst({
      root,
      progress,
      theme,
      notes: !values['no-notes'],
      drafts: values.drafts,
      pictures: !values['no-pictures'],
      app: !values['no-app'],
      address: url === undefined ? undefined : (page: string) => url + page,
      deckFiles: deck === undefined ? undefined : [deck],
      deckIds: names.length > 0 ? names : undefined,
    });
    const { written, kept } = writeSite(site, out, cwd, later?.paths);
    for (const file of written) console.log(file);
    if (kept.length > 0) console.warn(told(say`kept, since no build made it: ${kept.join(', ')}`));
    if (!later) return;
    progress(say`the site is in ${shownFrom(cwd, out)}; more pictures of slides follow …`);
    for (const file of addToSite(await later.draw(), out, cwd)) console.log(file);
  },
});
