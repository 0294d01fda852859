import { DeckError } from '../errors.ts';
import { say } from '../say.ts';

/** A server's error as the user can mend it; `another` is the command with another port. */
export function serveError(error: unknown, port: number | undefined, another: string): unknown {
  const message = error instanceof Error ? error.message : String(error);
  const what = port === undefined ? say`the port` : say`the port ${port}`;
  if (/already in use|EADDRINUSE/.test(message)) {
    const hint = say`end what uses it, or choose another: ${another}`;
    return new DeckError(say`${what} is in use`, { option: '--port' }, hint);
  }
  if (!/EACCES/.test(message)) return error;
  const hint = say`choose one above 1023: ${another}`;
  return new DeckError(say`${what} is kept for the system`, { option: '--port' }, hint);
}
