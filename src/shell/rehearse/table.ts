import { element } from '../dom.ts';
import { clock } from '../speaker/talk/pace.ts';
import { word } from '../words.ts';
import { plotTiming, scaleOf } from './plot.ts';
import type { Run } from './runs.ts';
import { lengthsOf, type Timing } from './timing.ts';

/** As many runs have a column of their own; the plot shows all. */
const columns = 4;
/** A slide that takes so many seconds more than its plan is marked. */
const late = 15;

/** All slides with their plan, the latest runs, all runs as a plot, and the minutes that come of it. */
export function tableOf(timings: readonly Timing[], runs: readonly Run[]): HTMLTableElement {
  const table = element('table');
  const scale = scaleOf(timings);
  const shown = runs.slice(-columns);
  const numbers = shown.map((run) =>
    word('rehearsal.columnRun', { number: runs.indexOf(run) + 1 }),
  );
  const head = rowOf('th', [
    word('rehearsal.columnSlide'),
    word('rehearsal.columnPlan'),
    ...numbers,
    word('rehearsal.columnRuns'),
    word('rehearsal.columnMedian'),
    word('rehearsal.columnMinutes'),
  ]);
  for (const cell of head.children) cell.setAttribute('scope', 'col');
  table.createTHead().append(head);
  const body = table.createTBody();
  for (const timing of timings) {
    const { slide, planned, times, median, minutes } = timing;
    const row = rowOf('td', [
      slide.title,
      sayTime(planned),
      ...times.slice(-columns).map(sayTime),
      plotTiming(timing, scale),
      sayTime(median),
      minutes === undefined ? '' : word.number(minutes),
    ]);
    const over = median !== undefined && planned !== undefined && median - planned > late;
    row.classList.toggle('over', over);
    body.append(row);
  }
  const planned = timings.reduce((sum, each) => sum + (each.planned ?? 0), 0);
  const sums = lengthsOf(shown).map(sayTime);
  const medians = timings.reduce(
    (sum, { median, planned: plan }) => sum + (median ?? plan ?? 0),
    0,
  );
  const all = word('rehearsal.sum');
  table
    .createTFoot()
    .append(rowOf('td', [all, sayTime(planned), ...sums, '', sayTime(medians), '']));
  return table;
}

/** "24 Nov, 14:05" */
export function dayOf(moment: number): string {
  const day = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
  return new Date(moment).toLocaleString(word.lang, day);
}

function sayTime(seconds: number | undefined): string {
  return seconds === undefined ? '' : clock(seconds);
}

function rowOf(kind: 'td' | 'th', cells: readonly (string | Node)[]): HTMLTableRowElement {
  return element('tr', {}, ...cells.map((cell) => element(kind, {}, cell)));
}
