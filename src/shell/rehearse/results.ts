import { button, element } from '../dom.ts';
import { saveFile } from '../file.ts';
import { clock } from '../speaker/talk/pace.ts';
import type { ScriptSlide } from '../speaker/talk/slides.ts';
import { word } from '../words.ts';
import { patchOf } from './patch.ts';
import { plotLengths } from './plot.ts';
import { lengthOf, type Run } from './runs.ts';
import { dayOf, tableOf } from './table.ts';
import { lengthsOf, type Timing, timingsOf } from './timing.ts';

export interface ResultsOptions {
  readonly slides: readonly ScriptSlide[];
  /** The deck's own length, in minutes; 0 if it has none. */
  readonly minutes: number;
  /** The name of the exported file, without ending. */
  readonly name: string;
  /** Erases one run, or all. */
  erase(run?: Run): void;
  tell(said: string): void;
}

/** What came of all runs: a table with a plot, new minutes to copy, and what is done with the data. */
export function resultsOf(runs: readonly Run[], options: ResultsOptions): HTMLElement {
  const timings = timingsOf(options.slides, runs);
  const names = { className: 'results', tabIndex: 0, 'aria-label': word('rehearsal.name') };
  const panel = element('section', names);
  const plan = options.minutes * 60 || timings.reduce((sum, each) => sum + (each.planned ?? 0), 0);
  panel.append(
    element('h2', {}, sayRuns(runs, plan)),
    ...(runs.length === 0 ? [] : [overview(runs, plan, options), tableOf(timings, runs)]),
    ...minutesOf(timings, options),
    element('p', { className: 'kept' }, word('rehearsal.kept')),
    tools(runs, options),
  );
  return panel;
}

/** "3 rehearsals; the last took 21:10, 1:10 more than planned" */
export function sayRuns(runs: readonly Run[], plan: number): string {
  const last = runs.at(-1);
  if (!last) return word('rehearsal.none');
  const length = lengthOf(last) / 1000;
  const { length: count } = runs;
  const by = clock(Math.abs(length - plan));
  const time = clock(length);
  if (by === '0:00') return word('rehearsal.asPlanned', { count, time });
  return word(length > plan ? 'rehearsal.longer' : 'rehearsal.shorter', { count, time, by });
}

/** Each run's length beside the plan, with a button that erases it. */
function overview(runs: readonly Run[], plan: number, { erase }: ResultsOptions): HTMLElement {
  const figure = element('figure', { className: 'runs' });
  const list = element('ol');
  for (const run of runs) {
    const day = dayOf(run.began);
    const less = button(word('rehearsal.erase'), () => erase(run));
    less.setAttribute('aria-label', word('rehearsal.eraseRun', { day }));
    list.append(element('li', {}, `${day}: ${clock(lengthOf(run) / 1000)} `, less));
  }
  figure.append(
    plotLengths(lengthsOf(runs), plan),
    element('figcaption', {}, word('rehearsal.runs', { time: clock(plan) })),
    list,
  );
  return figure;
}

/** The new minutes, as a patch where it is known what to change, else as a list. */
function minutesOf(timings: readonly Timing[], { tell }: ResultsOptions): readonly HTMLElement[] {
  const { diff, rest } = patchOf(timings);
  const offer = (text: string, title: string, copied: string) => {
    if (text === '') return [];
    const code = element('pre', { tabIndex: 0 }, text);
    const copy = button(word('common.copy'), async () => {
      try {
        await navigator.clipboard.writeText(text);
        tell(copied);
      } catch {
        getSelection()?.selectAllChildren(code);
        tell(word('rehearsal.cantCopy'));
      }
    });
    return [element('h3', {}, title, ' ', copy), code];
  };
  const how = word('rehearsal.patch', { command: 'git apply --unidiff-zero' });
  return [
    ...offer(diff, how, word('rehearsal.patchCopied')),
    ...offer(rest.join('\n'), word('rehearsal.list'), word('rehearsal.listCopied')),
  ];
}

function tools(runs: readonly Run[], { slides, name, erase, tell }: ResultsOptions): HTMLElement {
  const data = () => ({
    exported: new Date().toISOString(),
    slides: slides.map(({ id, title, minutes }) => ({ id, title, minutes })),
    runs: runs.map(({ began, spent }) => ({
      began: new Date(began).toISOString(),
      seconds: Object.fromEntries(
        Object.entries(spent).map(([id, ms]) => [id, Math.round(ms / 1000)]),
      ),
    })),
  });
  let sure = false;
  const all = button(word('rehearsal.eraseAll'), () => {
    if (sure) {
      erase();
      return;
    }
    sure = true;
    all.textContent = word('rehearsal.eraseSure');
    tell(word('rehearsal.eraseSureSaid'));
  });
  const save = button(word('rehearsal.export'), () => {
    const text = `${JSON.stringify(data(), null, 2)}\n`;
    saveFile(`${name}-rehearsals.json`, text, 'application/json');
  });
  for (const each of [save, all]) each.disabled = runs.length === 0;
  return element('p', { className: 'data' }, save, ' ', all);
}
