/**
 * base^n for an integer n ≥ 0, by repeated squaring. `**` won't do: engines round it differently,
 * and the same parameters should give the same digits everywhere.
 */
export function power(base: number, n: number): number {
  let [result, square] = [1, base];
  for (let left = n; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}
