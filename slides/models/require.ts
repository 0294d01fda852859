/** @throws RangeError naming the parameter, its value and what it may be; NaN never passes. */
export function requireThat(ok: boolean, name: string, value: number, allowed: string): void {
  if (!ok) throw new RangeError(`${name} is ${value}, but must be ${allowed}`);
}

export function requireInteger(name: string, value: number, least: number, most: number): void {
  const ok = Number.isInteger(value) && value >= least && value <= most;
  requireThat(ok, name, value, `an integer from ${least} to ${most}`);
}

export function requireProbability(name: string, value: number): void {
  requireThat(value >= 0 && value <= 1, name, value, 'in [0, 1]');
}

export function requirePositive(name: string, value: number): void {
  requireThat(value > 0 && value < Number.POSITIVE_INFINITY, name, value, 'positive and finite');
}
