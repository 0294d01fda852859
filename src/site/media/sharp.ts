import { messageOf } from '../../shared/quoted.ts';

/** The library that reads and writes pictures. */
export type Sharp = typeof import('sharp').default;

type Load = () => Promise<{ readonly default: Sharp }>;

let loading: Promise<Sharp | undefined> | undefined;

/**
 * The library for pictures. It has a part for each platform; where that is missing, pictures are shown as they
 * are, and this is told once.
 */
export function loadSharp(
  warn: (message: string) => void,
  load: Load = () => import('sharp'),
): Promise<Sharp | undefined> {
  loading ??= load().then(
    ({ default: sharp }) => {
      // Nothing is kept between two pictures: what is made of them is.
      sharp.cache(false);
      return sharp;
    },
    (error: unknown) => {
      const why = `sharp can't be loaded (${messageOf(error)})`;
      warn(
        `warning: ${why}, so pictures are shown as they are, in one size; npm install --include=optional sharp`,
      );
      return undefined;
    },
  );
  return loading;
}
