/** A slide of the plan: its planned time, in seconds. */
export interface PlannedSlide {
  readonly id: string;
  readonly seconds: number;
}

/**
 * The time that each slide has. Slides with no minutes of their own share what the others leave of
 * the length; then all are stretched to it. `length` is in minutes; without one, or where it is
 * nothing, the slides' own times stand.
 */
export function planOf(
  slides: readonly { readonly id: string; readonly minutes?: number | undefined }[],
  length?: number,
): readonly PlannedSlide[] {
  const known = sum(slides.map(({ minutes = 0 }) => minutes));
  const without = slides.filter(({ minutes }) => minutes === undefined).length;
  const total = length && length > 0 ? length : known;
  const share = without > 0 ? Math.max(0, total - known) / without : 0;
  const rough = slides.map(({ minutes = share }) => minutes);
  // Each slide's part of the whole is taken first: the length over a tiny sum would be infinite.
  const whole = sum(rough) || 1;
  return slides.map(({ id }, index) => ({
    id,
    seconds: ((rough[index] ?? 0) / whole) * total * 60,
  }));
}

/** The length of a plan, in seconds. */
export function lengthOf(plan: readonly PlannedSlide[]): number {
  return sum(plan.map(({ seconds }) => seconds));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
