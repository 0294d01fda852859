import { fork } from 'node:child_process';
import { statSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

// Plain JavaScript, as it runs before there is anything that could compile: it starts each command in
// a process of its own and watches it. A loop in a slide stops all else in its process, signals too.

/**
 * What a command tells of itself. With `stuck`, code of the project runs from now on, and this is to
 * be said if nothing is heard for a while; with `gone`, this is if the process ends meanwhile.
 * @typedef {{
 *   readonly kind: 'running',
 *   readonly stuck: string | undefined,
 *   readonly gone: string | undefined,
 *   readonly file: string | undefined,
 *   readonly limit: number | undefined,
 * } | ({ readonly kind: 'words' } & Words)
 *   | { readonly kind: 'alive' | 'serves' | 'ends' | 'done' }} Told
 */

/**
 * What this process has to say by itself; SIGNAL stands for a signal's name.
 * @typedef {{ readonly again: string, readonly cutShort: string, readonly killed: string }} Words
 */

/** @type {Words} */
const english = {
  again: '   it starts again as soon as the file is saved',
  cutShort: told('the command ended before it was done'),
  killed: told('the command was ended by SIGNAL'),
};

/** @param {string} what */
function told(what) {
  return [
    `error: ${what}`,
    '   at: mesa-deck',
    ' hint: look for what ends a process in slides and figures; or there was no memory left',
  ].join('\n');
}

/** How often one looks, in ms: counted, not timed, since a machine may sleep in between. */
const tick = 250;

/**
 * Runs a program with a command's arguments to its end, and ends as it does.
 * @param {URL} program
 * @param {readonly string[]} args
 */
export function supervise(program, args) {
  /** @type {NodeJS.Signals | undefined} */
  let signal;
  const child = fork(fileURLToPath(program), args, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  /** @type {Extract<Told, { kind: 'running' }> | undefined} */
  let running;
  // Until it speaks the user's language there is English.
  let words = english;
  let [silent, heard, serves, ends, done, stuck] = [0, false, false, false, false, false];
  // The file as it was when its code began to run: it may be mended before anyone knows that it is stuck.
  let ran = '';

  child.on('message', (/** @type {Told} */ told) => {
    silent = 0;
    heard = true;
    if (told.kind === 'words') words = told;
    if (told.kind === 'running') running = told;
    if (told.kind === 'running' && told.file) ran = stateOf(told.file);
    if (told.kind === 'serves') serves = true;
    if (told.kind === 'ends') ends = true;
    if (told.kind === 'done') done = true;
  });

  const watch = setInterval(() => {
    silent += tick / 1000;
    // The project's code that is asked to end and does not answer loops. The kit's is at something, or has a
    // browser to close, and would leave its files behind.
    const mayLoop = running?.file !== undefined && !ends;
    if (signal && silent >= (mayLoop ? 2 : 15)) child.kill('SIGKILL');
    if (signal || !running?.limit || silent < running.limit) return;
    stuck = true;
    child.kill('SIGKILL');
  }, tick);

  let first = 0;
  const end = (/** @type {NodeJS.Signals} */ name) => {
    // A parent such as npm may pass on a signal that has reached us already; an impatient user sends another, later.
    if (signal && Date.now() - first < 500) return;
    if (signal || !heard) child.kill('SIGKILL');
    signal ??= name;
    first = Date.now();
    // It may have been at something that takes a while, and is asked only now.
    silent = 0;
    if (child.connected) child.send({ kind: 'end' }, () => undefined);
  };
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const name of signals) process.on(name, end);

  child.on('exit', (status, killed) => {
    clearInterval(watch);
    for (const name of signals) process.off(name, end);
    if (signal) return endBy(signal);
    if (stuck && running?.stuck) {
      console.error(running.stuck);
      if (serves && running.file)
        return again(running.file, ran, words, () => supervise(program, args));
    } else if (!done) {
      console.error(
        running?.gone ?? (killed ? words.killed.replace('SIGNAL', killed) : words.cutShort),
      );
    }
    process.exitCode = done ? (status ?? 1) : 1;
  });
}

/**
 * Ends as a signal ends a process, so that who started us knows.
 * @param {NodeJS.Signals} signal
 */
function endBy(signal) {
  process.kill(process.pid, signal);
  // Where signals end no process by themselves.
  setTimeout(() => process.exit(128 + constants.signals[signal]), 500).unref();
}

/**
 * Waits until the file that was stuck is another one than it was.
 * @param {string} file
 * @param {string} ran
 * @param {Words} words
 * @param {() => void} start
 */
function again(file, ran, words, start) {
  console.error(words.again);
  let gone = 0;
  const looking = setInterval(() => {
    const now = stateOf(file);
    // An editor may put a new file in the place of the old one; who took it away for good waits a second.
    gone = now === '' ? gone + 1 : 0;
    if (now === ran || (now === '' && gone < 4)) return;
    clearInterval(looking);
    start();
  }, 300);
}

/**
 * When a file was written, and how long it is; nothing while it is being put in its place.
 * @param {string} file
 */
function stateOf(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size}` : '';
}
