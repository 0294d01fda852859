/// <reference types="vitest/config" />
import { defineConfig } from 'vite';
import { mesaDeck } from './src/site/plugin.ts';
import { kitAlias } from './src/site/project/kit.ts';

export default defineConfig({
  // Tests load slides and the kit by themselves.
  plugins: process.env['VITEST'] ? [] : [mesaDeck({ app: true })],
  test: {
    reporters: ['default', ['json', { outputFile: 'out/tests.json' }]],
    // Two files at a time on two cores: the default leaves one core to a watcher that is not there.
    maxWorkers: '100%',
    // Waiting ends with a state. How long it takes says something of the machine and nothing of the code.
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        // Slides and tests import the kit by its package's name.
        resolve: { alias: kitAlias },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/long/**'],
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias: kitAlias },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        // Computations whose short versions are among the unit tests: `npm run test:long`.
        resolve: { alias: kitAlias },
        test: { name: 'long', include: ['tests/long/**/*.test.ts'], testTimeout: 600_000 },
      },
    ],
  },
});
