import { existsSync, readFileSync } from 'node:fs';
import { keyOf } from '../../files/cache.ts';
import { codeHash } from '../../files/code-hash.ts';
import { openLasting } from '../../files/lasting.ts';
import { cacheFolder, kitRoot, packageFile } from '../project/kit.ts';
import { addressesIn, isFileAddress } from '../styles/css.ts';

/** What of the kit makes one stylesheet of another. */
const makers = ['../styles/', './', '../roles/', '../../shared/text/', '../../content/project/'];

/**
 * What is made of the stylesheets of the kit and its packages: each command needs it, and reads them anew
 * without. What a project or its themes bring is not in it, for the files that they name come and go.
 */
export const keptStyles = openLasting({
  nameOf() {
    const code = makers.map((folder) => codeHash(new URL(folder, import.meta.url)));
    const version = readFileSync(packageFile('postcss/package.json'));
    return `styles/kit-${keyOf(...code, version, kitRoot).slice(0, 12)}.json`;
  },
  // Packages may have moved since.
  holds: (value) =>
    typeof value !== 'string' || addressesIn(value).filter(isFileAddress).every(existsSync),
});

/** Does some work with what was kept at hand, and keeps what it has added. */
export async function keepingStyles<Result>(
  {
    root,
    warn,
  }: { readonly root: string; readonly warn?: ((message: string) => void) | undefined },
  work: () => Result,
): Promise<Awaited<Result>> {
  await keptStyles.open(cacheFolder(root), warn);
  const result = await work();
  await keptStyles.save(cacheFolder(root), warn);
  return result;
}
