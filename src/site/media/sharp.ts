import { say } from '../../say.ts';
import { messageOf } from '../../shared/quoted.ts';

/** The library that reads and writes pictures. */
export type Sharp = typeof import('sharp').default;

let loading: Promise<Sharp | undefined> | undefined;

/** The library, once a process. */
export function loadSharp(warn: (message: string) => void): Promise<Sharp | undefined> {
  loading ??= openSharp(warn, () => import('sharp'));
  return loading;
}

/**
 * The library for pictures. It has a part for each platform; where that is missing, pictures are shown as they
 * are, and this is told.
 */
export async function openSharp(
  warn: (message: string) => void,
  load: () => Promise<{ readonly default: Sharp }>,
): Promise<Sharp | undefined> {
  try {
    const { default: sharp } = await load();
    // Nothing is kept between two pictures: what is made of them is.
    sharp.cache(false);
    return sharp;
  } catch (error) {
    const why = say`sharp can't be loaded (${messageOf(error)})`;
    warn(
      say`warning: ${why}, so pictures are shown as they are, in one size; npm install --include=optional sharp`,
    );
    return undefined;
  }
}
