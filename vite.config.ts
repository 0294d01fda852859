/// <reference types="vitest/config" />
import { defineConfig } from 'vite';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { mesaDeck } from './src/site/plugin.ts';
import { kitAlias } from './src/site/project/kit.ts';

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
      expect: { poll: { timeout: 60_000 } },
      testTimeout: 180_000,
      hookTimeout: 180_000,
      ...test,
      // Whatever language the machine speaks.
      env: { MESA_DECK_LANG: 'en', ...test?.env },
    },
  };
}

/** The files of a part share what they import, which takes some longer to load than to run; they change none of it. */
const oneWorld = { isolate: false };
const isTest = Boolean(process.env['VITEST']);

export default defineConfig({
  // Tests load slides and the kit by themselves.
  plugins: isTest ? [] : [mesaDeck({ app: true })],
  test: {
    reporters: ['default', ['json', { outputFile: 'out/tests.json' }]],
    // Two files at a time on two cores: the default leaves one core to a watcher that is not there.
    maxWorkers: '100%',
    ...(isTest && { sequence: { sequencer: (await import('./tests/longest-first.ts')).default } }),
    projects: [
      part('unit', {
        setupFiles: 'tests/words.ts',
        include: ['tests/**/*.test.ts'],
        exclude: ['tests/browser/**', 'tests/talk/**'],
      }),
      part('browser', {
        include: ['tests/browser/**/*.test.ts'],
        ...oneWorld,
        globalSetup: 'tests/browser/setup.ts',
      }),
      // The talk, apart from the kit: its slides, its models, and what its pages look like.
      part('talk', {
        include: ['tests/talk/**/*.test.ts'],
        exclude: ['tests/talk/browser/**', 'tests/talk/long/**'],
        ...oneWorld,
      }),
      part('talk-browser', {
        include: ['tests/talk/browser/**/*.test.ts'],
        ...oneWorld,
        globalSetup: 'tests/talk/browser/setup.ts',
      }),
      // Computations whose short versions are among the tests of the talk: `npm run test:long`.
      part('long', { include: ['tests/talk/long/**/*.test.ts'], testTimeout: 600_000 }),
      // The tests of values again, their properties with other cases than those of every day.
      part('chance', {
        include: ['tests/{files,plan,render,shell,talk/models}/**/*.test.ts', 'tests/*.test.ts'],
        setupFiles: 'tests/words.ts',
        env: { MESA_DECK_SEED: 'random' },
      }),
    ],
  },
});
