import { DeckError } from '../../errors.ts';
import { say } from '../../say.ts';
import { runningNow } from './running.ts';

/** A timer that a module started, and the stack that tells where. */
interface Started {
  readonly timer: NodeJS.Timeout;
  readonly stack: string;
}

const started: Started[] = [];
let guards = 0;
let restore = () => {};

/**
 * Does some work in which code of the project is loaded. That code can't end the process: to try it
 * is an error of its file. The timers that it starts are remembered.
 */
export async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
  if (guards === 0) restore = guard();
  guards += 1;
  try {
    return await work();
  } finally {
    guards -= 1;
    if (guards === 0) restore();
  }
}

/** The stacks of timers that were started while the project was loaded, and still run. */
export function timersLeft(): readonly string[] {
  const runs = ({ timer }: Started) =>
    timer.hasRef() && !(timer as { readonly _destroyed?: boolean })._destroyed;
  return started.filter(runs).map(({ stack }) => stack);
}

function guard(): () => void {
  const { exit } = process;
  const { setTimeout, setInterval } = globalThis;
  process.exit = () => {
    const place = runningNow() ?? 'while the slides are loaded';
    throw new DeckError(say`the file ends the process`, place, say`take process.exit out of it`);
  };
  globalThis.setTimeout = remembering(setTimeout);
  globalThis.setInterval = remembering(setInterval);
  return () => {
    process.exit = exit;
    Object.assign(globalThis, { setTimeout, setInterval });
  };
}

function remembering<Start extends typeof setTimeout | typeof setInterval>(start: Start): Start {
  const remember = (...args: Parameters<typeof setTimeout>) => {
    const timer = start(...args) as NodeJS.Timeout;
    if (runningNow()) {
      const here = new Error('started');
      // From who asked for the timer on.
      Error.captureStackTrace(here, remember);
      started.push({ timer, stack: here.stack ?? '' });
    }
    return timer;
  };
  // With what promisify makes of it.
  return Object.defineProperties(remember, Object.getOwnPropertyDescriptors(start)) as Start;
}
