/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { mesaDeck } from './src/build/plugin.ts';

// Slides and tests import the kit by its package's name.
const kit = { 'mesa-deck': fileURLToPath(new URL('src/index.ts', import.meta.url)) };

export default defineConfig({
  // Tests load slides and the kit by themselves.
  plugins: process.env['VITEST'] ? [] : [mesaDeck({ app: true })],
  test: {
    reporters: ['default', ['json', { outputFile: 'out/tests.json' }]],
    projects: [
      {
        resolve: { alias: kit },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias: kit },
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
