import { resolve } from 'node:path';
import { askForSite, writeSite } from '../../files/write-site.ts';
import { bundleSite } from '../../site/bundle.ts';
import { folderOption } from '../address.ts';
import { type Command, flagOption, progress, textOption } from '../command.ts';

export const build: Command = {
  name: 'build',
  usage: '',
  summary: 'Writes the shelf and every deck to dist/, as a static site.',
  options: {
    deck: { type: 'string', help: 'one deck file, in the place of slides/decks/*.ts' },
    out: { type: 'string', help: 'the folder to write; dist if not given' },
    theme: { type: 'string', help: 'a theme for all decks, in the place of their own' },
    url: {
      type: 'string',
      help: 'where the site will be, as in https://example.org/talks/: without it links to it show no card on most sites',
    },
    'no-notes': { type: 'boolean', help: "leaves the speaker's notes out of every file" },
    'no-pictures': {
      type: 'boolean',
      help: 'draws no pictures of slides, for the shelf and for links',
    },
    'no-app': {
      type: 'boolean',
      help: 'a site that is not kept on a device for use with no network',
    },
  },
  async run({ values, root }) {
    const file = textOption(values, 'deck');
    const theme = textOption(values, 'theme');
    const out = resolve(root, textOption(values, 'out') ?? 'dist');
    askForSite(out, root);
    const base = folderOption(values, 'https://example.org/talks/');
    const bundle = await bundleSite({
      root,
      progress,
      notes: !flagOption(values, 'no-notes'),
      pictures: !flagOption(values, 'no-pictures'),
      ...(base ? { address: (path: string) => base + path } : {}),
      app: !flagOption(values, 'no-app'),
      ...(file ? { files: [file] } : {}),
      ...(theme ? { theme } : {}),
    });
    const { written, kept } = writeSite(bundle, out, root);
    for (const path of written) console.log(path);
    if (kept.length > 0) console.warn(`kept, since no build made it: ${kept.join(', ')}`);
  },
};
