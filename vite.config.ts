/// <reference types="vitest/config" />
import { defineConfig } from 'vite';
import { mesaDeck } from './src/site/plugin.ts';
import { kitAlias } from './src/site/project/kit.ts';

export default defineConfig({
  // Tests load slides and the kit by themselves.
  plugins: process.env['VITEST'] ? [] : [mesaDeck({ app: true })],
  test: {
    reporters: ['default', ['json', { outputFile: 'out/tests.json' }]],
    projects: [
      {
        // Slides and tests import the kit by its package's name.
        resolve: { alias: kitAlias },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
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
          // One build, one server and one machine: files take turns.
          fileParallelism: false,
        },
      },
    ],
  },
});
