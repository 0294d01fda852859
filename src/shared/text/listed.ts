/** "a, b and c", or "a, b or c". */
export function listed(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  const [last = '', ...others] = names.toReversed();
  return others.length === 0 ? last : `${others.reverse().join(', ')} ${word} ${last}`;
}
