/** The value of a token, with the tokens that it names in their places; undefined if one of them is not set. */
export function tokenValue(tokens: ReadonlyMap<string, string>, name: string): string | undefined {
  let value = tokens.get(name);
  for (let depth = 0; depth < 8 && value?.includes('var('); depth += 1) {
    let isLost = false;
    value = value.replace(/var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g, (_, other, fallback) => {
      const found = tokens.get(other) ?? fallback?.trim();
      isLost ||= found === undefined;
      return found ?? '';
    });
    if (isLost) return undefined;
  }
  return value === 'initial' ? undefined : value;
}
