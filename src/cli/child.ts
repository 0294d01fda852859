import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DeckError, isDeckError, type Place } from '../errors.ts';
import { say } from '../say.ts';
import { closeBrowsers, hasLostBrowser } from '../site/browser/open.ts';
import { timersLeft } from '../site/loading/guard.ts';
import { onRunning, patience, patienceHint } from '../site/loading/running.ts';
import { errorPlace } from '../site/project/load-error.ts';
import { speakIn, told, wantedLanguage } from '../words/told.ts';
import { main } from './main.ts';
import { placeHere } from './root.ts';

/** Without anything said of the project's code: that of the kit takes its time, and comes to an end. */
const unknownLimit = () => 4 * patience();

/** Runs a command in the process that `supervise.mjs` has started for it. */
export async function runSupervised(args: readonly string[]): Promise<void> {
  const tell = (told: object, then = () => {}) => {
    if (process.connected) process.send?.(told, undefined, undefined, then);
    else then();
  };
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    tell({ kind: 'ends' });
    await closeBrowsers();
    process.exit(1);
  };
  // Who reads no further, as `head`, takes nothing from the work.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  process.on('message', end);
  process.on('disconnect', end);
  // The other process gets them too, and says what is to be done.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
  endWithParent();
  setInterval(() => tell({ kind: 'alive' }), 500).unref();
  tell({ kind: 'alive' });

  const leave = (status: number) => {
    if (!hasLostBrowser()) process.exit(status);
    // Nothing but the removal of its files keeps the process now, and that has its bound.
    process.off('disconnect', end);
    process.channel?.unref();
    process.exitCode = status;
    setTimeout(() => process.exit(status), 5000).unref();
  };
  const finish = (status: number) => {
    if (ending) return;
    for (const warning of new Set(timersLeft().map(warningOf)))
      if (warning) console.warn(told(warning));
    // Pipes take what is written to them before they are left.
    process.stdout.write('', () =>
      process.stderr.write('', () => tell({ kind: 'done' }, () => leave(status))),
    );
  };
  const fail = (error: unknown) => {
    // What it was busy with fails when its browser is taken away.
    if (!ending) console.error(isDeckError(error) ? told(error.message) : strayError(error));
    finish(1);
  };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);

  await speakIn(wantedLanguage(process.env));
  tell({ kind: 'words', ...ownWords() });
  const { status, serves } = await main(args, {
    isEnding: () => ending,
    begin: ({ unbounded, serves }) => {
      if (serves) tell({ kind: 'serves' });
      if (!unbounded) onRunning((place) => tell(toldOf(place)));
      if (!unbounded) tell(toldOf(undefined));
    },
  });
  if (!serves || status !== 0) finish(status);
}

/** What is said by the process that watches this one, which knows no language. */
function ownWords(): object {
  const hint = say`look for what ends a process in slides and figures; or there was no memory left`;
  const error = (what: string) => told(new DeckError(what, 'mesa-deck', hint).message);
  return {
    again: told(say`   it starts again as soon as the file is saved`),
    cutShort: error(say`the command ended before it was done`),
    killed: error(say`the command was ended by ${'SIGNAL'}`),
  };
}

/** What is to be said of a place if it never comes to an end, or ends the process. */
function toldOf(place: Place | undefined): object {
  const limit = place ? patience() : unknownLimit();
  const at = place ?? say`the slides`;
  const subject = place?.slide ? say`the slide` : place?.file ? say`the file` : say`the deck`;
  const loop = say`${place ? subject : say`the project`} does not come to an end: it has run for ${limit} s`;
  const stuck = new DeckError(loop, at, say`look for a loop in it; ${patienceHint}`);
  const gone = new DeckError(say`${subject} ends the process`, at, say`take out what ends it`);
  const file = place?.file === undefined ? undefined : resolve(placeHere().root, place.file);
  return {
    kind: 'running',
    limit,
    file,
    stuck: told(stuck.message),
    gone: place ? told(gone.message) : undefined,
  };
}

/** An error that nobody waits for: a promise of a slide's that was let go, or a timer's. */
function strayError(error: unknown): unknown {
  // The line is one of the compiled file by now.
  const file = errorPlace(error, placeHere().root)?.file;
  if (file === undefined) return error;
  const what = error instanceof Error ? error.message : String(error);
  return new DeckError(what, { file }, say`it is thrown where nobody waits for it`).message;
}

function warningOf(stack: string): string | undefined {
  const place = errorPlace({ stack }, placeHere().root);
  if (!place) return undefined;
  return say`warning: ${place.file}, line ${place.line}: a timer still runs; it ends with the command`;
}

/** If the other process is killed, this one ends too, also while it loops. */
function endWithParent(): void {
  const look = `
    const { workerData } = require('node:worker_threads');
    setInterval(() => {
      try { process.kill(workerData, 0); } catch { process.kill(process.pid, 'SIGKILL'); }
    }, 3000);`;
  new Worker(look, { eval: true, workerData: process.ppid }).unref();
}
