/** What several ask of one thing, found when it is first asked for and kept as long as the thing is. */
export function once<Of extends object, T>(find: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, T>();
  return (of) => {
    const kept = known.get(of);
    if (kept !== undefined || known.has(of)) return kept as T;
    const found = find(of);
    known.set(of, found);
    return found;
  };
}
