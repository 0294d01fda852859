import { requireInteger } from './require.ts';

/** A seeded source of random numbers: state that each draw moves on. */
export interface Random {
  /** Uniform on [0, 1), in steps of 2⁻³². */
  uniform(): number;
  /** Uniform on {0, …, n − 1}; `n` far below 2³². */
  integer(n: number): number;
  /** Normal with mean 0 and variance 1. */
  normal(): number;
}

const RANGE = 2 ** 32;

/**
 * `sfc32`, Chris Doty-Humphrey's small fast counting generator (128 bits of state). It needs integer
 * arithmetic, `sqrt` and `log` only, so that Node and a browser draw the same numbers.
 *
 * The same `seed` and `stream` always give the same numbers. Streams of one seed are independent:
 * give each purpose its own, and drawing more for one leaves the others as they were.
 *
 * @throws RangeError unless `seed` and `stream` are integers from 0 to 2³² − 1.
 */
export function createRandom(seed: number, stream = 0): Random {
  requireInteger('seed', seed, 0, RANGE - 1);
  requireInteger('stream', stream, 0, RANGE - 1);
  let [a, b, c, counter] = [seed | 0, stream | 0, 0x9e3779b9 | 0, 1];
  let spare: number | undefined;

  function next(): number {
    const out = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + out) | 0;
    return out >>> 0;
  }

  const uniform = () => next() / RANGE;

  // Marsaglia's polar method: sine and cosine, which engines round differently, do not occur.
  function normal(): number {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    let [u, v, square] = [0, 0, 0];
    while (square === 0 || square >= 1) {
      u = 2 * uniform() - 1;
      v = 2 * uniform() - 1;
      square = u * u + v * v;
    }
    const scale = Math.sqrt((-2 * Math.log(square)) / square);
    spare = v * scale;
    return u * scale;
  }

  // The first outputs still show the seed; these rounds mix it into the whole state.
  for (let round = 0; round < 15; round += 1) next();
  return { uniform, normal, integer: (n) => Math.floor(uniform() * n) };
}
