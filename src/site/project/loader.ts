import { dirname, join, relative, resolve } from 'node:path';
import { createRunnableDevEnvironment, normalizePath, resolveConfig } from 'vite';
import { isLinked } from '../../files/plain-path.ts';
import { importMetaOf, openEvaluation } from '../loading/evaluate.ts';
import { guarded } from '../loading/guard.ts';
import { kitName } from '../loading/kit.ts';
import { kitAlias } from './kit.ts';
import { type MissingExport, missingExports } from './missing.ts';
import { slidePackageNames } from './packages.ts';

/** Loads TypeScript modules as they are now on disk, and tells which files they came from. */
export interface Loader {
  import<T>(file: string): Promise<T>;
  /** The files of all modules loaded so far, outside of packages, and those that they name. */
  files(): readonly string[];
  /** The file that an import from a folder resolves to, if any. */
  resolve(specifier: string, folder: string): Promise<string | undefined>;
  /** The loaded modules' exports by file, in the order in which they ran. */
  modules(): Iterable<readonly [file: string, exports: Readonly<Record<string, unknown>>]>;
  /** What a file, and all that it imports, imports of modules that do not export it. */
  missing(file: string): readonly MissingExport[];
  close(): Promise<void>;
}

/** Node 20 can't run TypeScript; Vite's module runner can, on every supported Node. */
export async function openLoader(
  root: string,
  /** Sources in the place of what is in these files. */
  standIns: ReadonlyMap<string, string> = new Map(),
): Promise<Loader> {
  const beside = new Set<string>();
  const config = await resolveConfig(
    {
      root,
      configFile: false,
      envDir: false,
      logLevel: 'error',
      plugins: [
        { name: 'stand-ins', enforce: 'pre', load: (id) => standIns.get(id) },
        {
          name: 'files-beside',
          transform(code, id) {
            for (const file of filesBeside(code, id)) beside.add(normalizePath(file));
          },
        },
      ],
      // Slides import the kit by its package's name; they get this very kit.
      resolve: {
        alias: [{ find: /^mesa-deck$/, replacement: kitName }, ...kitAlias],
        preserveSymlinks: isLinked(root),
      },
      environments: {
        slides: {
          consumer: 'server',
          dev: { moduleRunnerTransform: true },
          // A package's slides load like the project's own, so that their figures run too.
          resolve: {
            external: true,
            noExternal: [...slidePackageNames(root)],
            mainFields: [],
            conditions: ['node'],
          },
        },
      },
    },
    'serve',
  );
  const { evaluator, watch } = openEvaluation((file) => ({
    file: relative(root, file).replaceAll('\\', '/'),
  }));
  const environment = createRunnableDevEnvironment('slides', config, {
    // Errors tell the lines of the sources, not of what they were compiled to.
    runnerOptions: { hmr: false, sourcemapInterceptor: 'prepareStackTrace', evaluator },
    hot: false,
  });
  await environment.init();
  const { runner } = environment;
  runner.options.createImportMeta = importMetaOf;
  const evaluated = () =>
    inOrder(runner.evaluatedModules.idToModuleMap).filter(
      ({ meta }) => meta && !('externalize' in meta),
    );
  return {
    import: <T>(file: string) => guarded(() => watch(runner.import<T>(file))),
    resolve: async (specifier, folder) => {
      const importer = join(folder, 'package.json');
      // A package that exports some files and not this one is an error to the bundler.
      const found = environment.pluginContainer.resolveId(specifier, importer);
      return (await found.catch(() => undefined))?.id;
    },
    files: () => [...evaluated().map(({ file }) => file), ...beside],
    modules: () => evaluated().map(({ file, exports }) => [file, exports ?? {}] as const),
    missing: (file) => missingExports(runner.evaluatedModules, normalizePath(file)),
    close: () => environment.close(),
  };
}

/** The files that a module names from its own place. */
function filesBeside(code: string, id: string): readonly string[] {
  const named = /new URL\(\s*(['"`])([^'"`$]+)\1\s*,\s*import\.meta\.url\s*,?\s*\)/g;
  return [...code.matchAll(named)].map(([, , path = '']) => resolve(dirname(id), path));
}

/** Modules, each after those that it imports. */
function inOrder<Module extends { readonly imports: ReadonlySet<string> }>(
  modules: ReadonlyMap<string, Module>,
): readonly Module[] {
  const found = new Set<Module>();
  const entered = new Set<Module>();
  const visit = (module: Module | undefined) => {
    if (!module || entered.has(module)) return;
    entered.add(module);
    for (const id of module.imports) visit(modules.get(id));
    found.add(module);
  };
  for (const module of modules.values()) visit(module);
  return [...found];
}
