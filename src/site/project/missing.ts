import type { EvaluatedModules } from 'vite/module-runner';
import { kitName } from '../loading/kit.ts';
import { kitModule } from './kit.ts';

/** An import of what a module does not export. Node would not load it; Vite gives `undefined`. */
export interface MissingExport {
  /** The file that imports. */
  readonly importer: string;
  readonly name: string;
  /** The file that is imported from, and what it exports. */
  readonly from: string;
  readonly known: readonly string[];
}

type Module = NonNullable<ReturnType<EvaluatedModules['getModuleById']>>;

/** What a file and all that it imports ask for in vain. */
export function missingExports(modules: EvaluatedModules, file: string): readonly MissingExport[] {
  const found: MissingExport[] = [];
  const entered = new Set<Module>();
  const visit = (module: Module | undefined) => {
    if (!module || entered.has(module)) return;
    entered.add(module);
    for (const id of module.imports) visit(modules.getModuleById(id));
    for (const [url, names] of importsOf(module)) {
      const target = modules.urlToIdModuleMap.get(url);
      // What Node loads, it checks; what did not run yet has no exports to compare with.
      if (!target?.exports || !target.meta) continue;
      const isKit = target.id === kitName;
      if ('externalize' in target.meta && !isKit) continue;
      const known = Object.keys(target.exports);
      for (const name of names) {
        if (known.includes(name)) continue;
        const from = isKit ? kitModule('index') : target.file;
        found.push({ importer: module.file, name, from, known });
      }
    }
  };
  for (const module of modules.getModulesByFile(file) ?? []) visit(module);
  return found;
}

/** The names that a module imports, by the addresses that it imports from, as Vite has written them. */
function* importsOf({ meta }: Module): Iterable<readonly [string, readonly string[]]> {
  if (!meta || !('code' in meta)) return;
  const call = /__vite_ssr_import__\(("[^"]*"), (\{"importedNames":\[[^\]]*\]\})\)/g;
  for (const [, url = '""', options = '{}'] of meta.code.matchAll(call)) {
    yield [JSON.parse(url), JSON.parse(options).importedNames];
  }
}
