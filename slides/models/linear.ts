/** A vector: plain numbers or a typed array. Vectors that meet have the same length. */
export type Vector = ArrayLike<number>;

/** aᵀb. */
export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** target ← target + scale · a, in place. */
export function addScaled(target: Float64Array, scale: number, a: Vector): void {
  for (let i = 0; i < target.length; i += 1) {
    target[i] = (target[i] as number) + scale * (a[i] as number);
  }
}

/** ‖a‖, the Euclidean norm. */
export const norm = (a: Vector): number => Math.sqrt(dot(a, a));

/** The cosine of the angle between `a` and `b`. */
export const cosine = (a: Vector, b: Vector): number => dot(a, b) / (norm(a) * norm(b));

/** ‖a − b‖ / ‖b‖. */
export function relativeError(a: Vector, b: Vector): number {
  const difference = Float64Array.from(a);
  addScaled(difference, -1, b);
  return norm(difference) / norm(b);
}

/**
 * R² of the least-squares fit of `y` by an intercept and the predictors: the share of the variance
 * of `y` that they explain. It means nothing where `y` hardly varies, and is NaN where `y` is
 * constant: look at the scatter as well.
 */
export function rSquared(y: Vector, ...predictors: readonly Vector[]): number {
  const target = centred(y);
  const basis: Float64Array[] = [];
  let explained = 0;
  for (const predictor of predictors) {
    const direction = centred(predictor);
    for (const b of basis) addScaled(direction, -dot(direction, b), b);
    const length = norm(direction);
    // A predictor that the earlier ones already give adds nothing but rounding.
    if (length <= 1e-9 * norm(predictor)) continue;
    const unit = direction.map((value) => value / length);
    const projection = dot(target, unit);
    explained += projection * projection;
    basis.push(unit);
  }
  return explained / dot(target, target);
}

function centred(values: Vector): Float64Array {
  const out = Float64Array.from(values);
  const mean = out.reduce((sum, value) => sum + value, 0) / out.length;
  return out.map((value) => value - mean);
}
