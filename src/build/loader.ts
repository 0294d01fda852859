import { createRunnableDevEnvironment, resolveConfig } from 'vite';
import { kitModule } from './kit.ts';

/** Loads TypeScript modules as they are now on disk, and tells which files they came from. */
export interface Loader {
  import<T>(file: string): Promise<T>;
  /** The files of all modules loaded so far, outside of packages. */
  files(): readonly string[];
  /** The loaded modules' exports, by file. */
  modules(): Iterable<readonly [file: string, exports: Readonly<Record<string, unknown>>]>;
  close(): Promise<void>;
}

/** Node 20 can't run TypeScript; Vite's module runner can, on every supported Node. */
export async function openLoader(
  root: string,
  /** Sources in the place of what is in these files. */
  standIns: ReadonlyMap<string, string> = new Map(),
): Promise<Loader> {
  const config = await resolveConfig(
    {
      root,
      configFile: false,
      envDir: false,
      logLevel: 'error',
      plugins: [{ name: 'stand-ins', enforce: 'pre', load: (id) => standIns.get(id) }],
      // Slides import the kit by its package's name; they get this very kit.
      resolve: { alias: [{ find: /^mesa-deck$/, replacement: kitModule('index') }] },
      environments: {
        slides: {
          consumer: 'server',
          dev: { moduleRunnerTransform: true },
          resolve: { external: true, mainFields: [], conditions: ['node'] },
        },
      },
    },
    'serve',
  );
  const environment = createRunnableDevEnvironment('slides', config, {
    // Errors tell the lines of the sources, not of what they were compiled to.
    runnerOptions: { hmr: false, sourcemapInterceptor: 'prepareStackTrace' },
    hot: false,
  });
  await environment.init();
  const { runner } = environment;
  const evaluated = () =>
    [...runner.evaluatedModules.idToModuleMap.values()].filter(
      ({ meta }) => meta && !('externalize' in meta),
    );
  return {
    import: <T>(file: string) => runner.import<T>(file),
    files: () => evaluated().map(({ file }) => file),
    modules: () => evaluated().map(({ file, exports }) => [file, exports ?? {}] as const),
    close: () => environment.close(),
  };
}
