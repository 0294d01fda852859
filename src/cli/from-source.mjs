// Runs the command line from the TypeScript sources of this repository, which Node 20 can't run by
// itself and Vite's module runner can.
import { fileURLToPath } from 'node:url';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

const config = await resolveConfig(
  {
    configFile: false,
    envDir: false,
    logLevel: 'error',
    environments: {
      cli: {
        consumer: 'server',
        dev: { moduleRunnerTransform: true },
        resolve: { external: true, mainFields: [], conditions: ['node'] },
      },
    },
  },
  'serve',
);
const environment = createRunnableDevEnvironment('cli', config, {
  runnerOptions: { hmr: false, sourcemapInterceptor: 'prepareStackTrace' },
  hot: false,
});
await environment.init();
// It stays open as long as the process, since commands load their parts when they need them.
await environment.runner.import(fileURLToPath(new URL('./supervised.ts', import.meta.url)));
