import { openWorker } from 'virtual:mesa-deck/worker';
import type { FigureDefinition, Settings } from '../../content/figure.ts';

/** Gives the states of a run one by one, as they are asked for: who stops asking, pauses it. */
export interface Runner {
  start(settings: Settings): void;
  /** The next state; undefined after the last. */
  next(): Promise<unknown>;
}

/** What goes to a worker, and what comes back for each `next`. */
export type Order = { readonly id: string; readonly settings: Settings } | 'next';
export type Answer = { readonly state: unknown } | { readonly error: string };

/** A long run goes to a worker; where there can be none, it stays here. */
export function openRunner(figure: FigureDefinition): Runner {
  if (figure.action === undefined) return runHere(figure);
  try {
    return runThere(figure, openWorker());
  } catch {
    return runHere(figure);
  }
}

function runThere({ id }: FigureDefinition, worker: Worker): Runner {
  const send = (order: Order) => worker.postMessage(order);
  // Answers come in the order of the questions.
  const waiting: ((answer: Answer) => void)[] = [];
  worker.onmessage = ({ data }: MessageEvent<Answer>) => waiting.shift()?.(data);
  worker.onerror = ({ message }) => {
    for (const settle of waiting.splice(0)) settle({ error: message });
  };
  return {
    start: (settings) => send({ id, settings }),
    next: async () => {
      const answer = await new Promise<Answer>((resolve) => {
        waiting.push(resolve);
        send('next');
      });
      if ('error' in answer) throw new Error(answer.error);
      return answer.state;
    },
  };
}

function runHere(figure: FigureDefinition): Runner {
  let states: Iterator<unknown> | undefined;
  return {
    start(settings) {
      states = figure.run(settings)[Symbol.iterator]();
    },
    async next() {
      const asked = states;
      for (;;) {
        // Between two states, and where one is still to come, the page has its turn; another run may start in it.
        await new Promise((resolve) => setTimeout(resolve));
        const result = asked === states ? asked?.next() : undefined;
        if (!result || result.done) return undefined;
        if (result.value !== undefined) return result.value;
      }
    },
  };
}
