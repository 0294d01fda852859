import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { cacheFolder, kitAlias } from './src/site/project/kit.ts';
import LongestFirst from './tests/longest-first.ts';

const cache = cacheFolder(import.meta.dirname);

/** What tests and the commands that they call are told. */
const env = {
  // The browser is unpacked, and what is drawn is kept, once for all projects in temporary folders.
  MESA_DECK_CACHE: cache,
  // Whatever language the machine speaks, messages are in English.
  MESA_DECK_LANG: 'en',
  // How long a diagram or a slide's code takes on a loaded machine is no verdict on it.
  MESA_DECK_DRAWING_SECONDS: '600',
  MESA_DECK_PATIENCE: '600',
};

/** A part of the tests; each has the whole patience, which it would not take from the root. */
function part(
  name: string,
  test: TestProjectInlineConfiguration['test'],
): TestProjectInlineConfiguration {
  return {
    // Slides and tests import the kit by its package's name.
    resolve: { alias: kitAlias },
    test: {
      name,
      // Waiting ends with a state. How long it takes says something of the machine and nothing of the code.
      // A look at a page takes some ms of three processes: not more often than anybody would notice.
      expect: { poll: { timeout: 180_000, interval: 100 } },
      testTimeout: 600_000,
      hookTimeout: 600_000,
      // The files of a part share what they import, which takes some longer to load than to run; they change none of it.
      isolate: false,
      env,
      unstubEnvs: true,
      setupFiles: 'tests/words.ts',
      // Two sites, each built when somebody looks at it.
      globalSetup: 'tests/browser/sites.ts',
      ...test,
    },
  };
}

/** Files that go through more cases when there is time. */
const sweeps = [
  'tests/browser/extremes.test.ts',
  'tests/cli/folders.test.ts',
  'tests/talk/browser/figures.test.ts',
  'tests/talk/browser/legible.test.ts',
  'tests/talk/browser/words.test.ts',
  'tests/talk/models/linear-attention.test.ts',
];

/** Files that put another module in the place of one that the others share. */
const alone = [
  'tests/cli/folders.test.ts',
  'tests/cli/help.test.ts',
  'tests/render/languages.test.ts',
  'tests/shared/keymap.test.ts',
];

// Apart from vite.config.ts, with which the talk is built: tests load slides and the kit by themselves.
export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'out/tests.json' }]],
    // Files wait for pages and processes now and then, and one more than there are cores takes what they leave:
    // on two cores 621 s in the place of 665.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    projects: [
      // All in one: who runs a part of them loads all that they share anew.
      part('day', {
        include: ['tests/**/*.test.ts'],
        exclude: ['tests/talk/long/**', ...alone],
      }),
      part('alone', { include: alone, isolate: true }),
      // What has its short version in another part, and sweeps of these (`tests/sweep.ts`): `npm run test:long`.
      part('long', {
        include: ['tests/talk/long/**/*.test.ts', ...sweeps],
        env: { ...env, MESA_DECK_LONG: 'true' },
        testTimeout: 600_000,
        isolate: true,
      }),
      // The tests of values again, their properties with other cases than those of every day.
      part('chance', {
        include: ['tests/{files,plan,render,shell,talk/models}/**/*.test.ts', 'tests/*.test.ts'],
        env: { ...env, MESA_DECK_SEED: 'random' },
      }),
    ],
  },
});
