/** Runs a figure's model away from the page, a state at each order. */
import figures from 'virtual:mesa-deck/figures';
import type { Settings } from '../../content/figure.ts';
import type { Answer, Order } from './runner.ts';

let states: ReturnType<typeof begin> | undefined;

addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  if (data !== 'next') {
    states = begin(data.id, data.settings);
    return;
  }
  let answer: Answer;
  try {
    const run = await states;
    let result = run?.next();
    // Nobody waits for the rest of this thread.
    while (result?.done === false && result.value === undefined) result = run?.next();
    answer = { state: result?.done ? undefined : result?.value };
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) };
  }
  postMessage(answer);
});

async function begin(id: string, settings: Settings): Promise<Iterator<unknown> | undefined> {
  const module = await figures[id]?.();
  return module?.default.run(settings)[Symbol.iterator]();
}
