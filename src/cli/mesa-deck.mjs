#!/usr/bin/env node
// Starts the command line from the TypeScript sources of this repository, which Node 20 can't run by
// itself and Vite's module runner can. In a package, bin.ts is compiled and takes its place.
import { fileURLToPath } from 'node:url';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

const resolve = { external: true, mainFields: [], conditions: ['node'] };
const cli = { consumer: 'server', dev: { moduleRunnerTransform: true }, resolve };
const config = await resolveConfig(
  { configFile: false, envDir: false, logLevel: 'error', environments: { cli } },
  'serve',
);
const runnerOptions = { hmr: false, sourcemapInterceptor: 'prepareStackTrace' };
const environment = createRunnableDevEnvironment('cli', config, { runnerOptions, hot: false });
await environment.init();
// It stays open as long as the process, since commands load their parts when they need them.
await environment.runner.import(fileURLToPath(new URL('./bin.ts', import.meta.url)));
