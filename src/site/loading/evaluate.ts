import { inspect } from 'node:util';
import {
  createDefaultImportMeta,
  createNodeImportMeta,
  ESModulesEvaluator,
  type ModuleEvaluator,
  type ModuleRunnerContext,
} from 'vite/module-runner';
import { DeckError, isDeckError, type Place, placedAt } from '../../errors.ts';
import { say } from '../../say.ts';
import { importKit, kitName } from './kit.ts';
import { enter, patience, patienceHint } from './running.ts';

/** Modules that are being evaluated: the last is the one that runs, or that all others wait for. */
export interface Evaluation {
  readonly evaluator: ModuleEvaluator;
  /** Waits for a module; a DeckError where one of those that it needs does not come to its end. */
  watch<Result>(loading: Promise<Result>): Promise<Result>;
}

/** How often one looks, in ms: counted, not timed, since a machine may sleep in between. */
const tick = 250;

export function openEvaluation(placeOf: (file: string) => Place): Evaluation {
  const inner = new ESModulesEvaluator();
  const entered: { readonly file: string; readonly leave: () => void }[] = [];
  /** Once a module has been found to wait for ever, all others that need it do. */
  let waiting: string | undefined;
  let changes = 0;
  const evaluator: ModuleEvaluator = {
    startOffset: inner.startOffset,
    async runInlinedModule(context: ModuleRunnerContext, code: string, module) {
      const file = module.file;
      const entry = { file, leave: enter(placeOf(file)).leave };
      entered.push(entry);
      changes += 1;
      try {
        await inner.runInlinedModule(context, code);
      } catch (error) {
        // What reads data for a module knows the place in them, and not the module.
        if (
          isDeckError(error) &&
          error.place.file === undefined &&
          error.place.deck === undefined
        ) {
          throw placedAt(error, placeOf(file));
        }
        throw error instanceof Error ? error : strange(error, placeOf(file));
      } finally {
        if (entered.includes(entry)) entered.splice(entered.indexOf(entry), 1);
        changes += 1;
        entry.leave();
      }
    },
    runExternalModule: (file) => (file === kitName ? importKit() : inner.runExternalModule(file)),
  };
  const watch = async <Result>(loading: Promise<Result>) => {
    let timer: NodeJS.Timeout | undefined;
    const stalled = new Promise<never>((_, reject) => {
      let [seen, quiet] = [changes, 0];
      timer = setInterval(() => {
        quiet = seen === changes ? quiet + tick / 1000 : 0;
        seen = changes;
        if (quiet < (waiting === undefined ? patience() : Math.min(2, patience()))) return;
        waiting ??= entered.at(-1)?.file;
        // Without one it is the bundler that takes so long.
        if (waiting === undefined) return;
        for (const { leave } of entered.splice(0)) leave();
        reject(waitsForEver(placeOf(waiting)));
      }, tick);
    });
    try {
      return await Promise.race([loading, stalled]);
    } finally {
      clearInterval(timer);
      // It may fail when nobody waits for it any more.
      loading.catch(() => undefined);
    }
  };
  return { evaluator, watch };
}

/**
 * What a module finds at `import.meta`. The bundler's own has Node find modules on a thread, all that follow
 * too, which takes longer than all else that is loaded: here only who calls `resolve` waits for that.
 */
export function importMetaOf(path: string): ImportMeta {
  const resolve = (id: string, parent?: string) => createNodeImportMeta(path).resolve(id, parent);
  return { ...createDefaultImportMeta(path), main: false, resolve } as ImportMeta;
}

/** What is thrown and is no error has no stack that would tell where it comes from. */
function strange(thrown: unknown, place: Place): DeckError {
  const value = inspect(thrown, { depth: 0, breakLength: Number.POSITIVE_INFINITY });
  return new DeckError(
    say`the file throws ${value}`,
    place,
    say`throw new Error("…") says what is wrong`,
  );
}

function waitsForEver(place: Place): DeckError {
  const what = say`the file is not loaded after ${patience()} s: it waits for something that does not come`;
  return new DeckError(what, place, say`look at what it awaits; ${patienceHint}`);
}
