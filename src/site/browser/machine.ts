import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { browserPackage, glibcVersion } from './packaged.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

/** What the search for a browser depends on; tests put another machine in. */
export interface Machine {
  readonly variables: Variables;
  readonly platform: string;
  readonly arch: string;
  readonly glibc: string | undefined;
  /** Where installed browsers may be, the best first. */
  readonly places: readonly string[];
  /** The folder of the package that holds a Chromium. */
  readonly packageDir: string | undefined;
}

export function thisMachine(): Machine {
  const { env: variables, platform, arch } = process;
  return {
    variables,
    platform,
    arch,
    // To look is slow, and of an installed browser nobody asks.
    get glibc() {
      return glibcVersion();
    },
    places: installedPlaces(platform, variables),
    packageDir: browserPackage(),
  };
}

function installedPlaces(platform: string, variables: Variables): string[] {
  if (platform === 'darwin') {
    const apps = ['/Applications', join(homedir(), 'Applications')];
    const names = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
    return names.flatMap((name) => apps.map((dir) => `${dir}/${name}.app/Contents/MacOS/${name}`));
  }
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (key) => variables[key],
    );
    const paths = ['Google\\Chrome', 'Microsoft\\Edge', 'Chromium'].map(
      (name) => `${name}\\Application\\${name.endsWith('Edge') ? 'msedge' : 'chrome'}.exe`,
    );
    return paths.flatMap((path) => roots.flatMap((root) => (root ? [`${root}\\${path}`] : [])));
  }
  const folders = [...(variables['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
  return [...names, 'microsoft-edge', 'microsoft-edge-stable']
    .flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)))
    .concat('/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge');
}
