import { say } from '../../say.ts';

/** What an error calls a value that no markup can show. */
export function nameOf(value: unknown): string {
  if (value === undefined || value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'function') return say`the function ${value.name || '(anonymous)'}`;
  if (typeof value !== 'object') return say`a ${typeof value}`;
  const keys = Object.keys(value).slice(0, 4).join(', ');
  return keys ? say`an object with ${keys}` : say`an empty object`;
}
