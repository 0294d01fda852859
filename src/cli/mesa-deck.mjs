#!/usr/bin/env node
// Starts the command line: the compiled one of a package, or the TypeScript sources of this
// repository, which Node 20 can't run by itself and Vite's module runner can.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const compiled = new URL('./main.js', import.meta.url);
const { main } = existsSync(compiled) ? await import(compiled.href) : await fromSource();
await main(process.argv.slice(2));

async function fromSource() {
  const { createRunnableDevEnvironment, resolveConfig } = await import('vite');
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
  return environment.runner.import(fileURLToPath(new URL('./main.ts', import.meta.url)));
}
