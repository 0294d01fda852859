import { say, sayAll } from '../../say.ts';

/** "a, b and c", or "a, b or c". */
export function listed(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  const [last = '', ...others] = names.toReversed();
  if (others.length === 0) return last;
  const rest = sayAll(others.reverse(), ', ');
  return word === 'and' ? say`${rest} and ${last}` : say`${rest} or ${last}`;
}
