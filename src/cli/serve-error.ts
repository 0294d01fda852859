import { DeckError } from '../errors.ts';

/** A server's error as the user can mend it; `another` is the command with another port. */
export function serveError(error: unknown, port: number | undefined, another: string): unknown {
  const message = error instanceof Error ? error.message : String(error);
  const what = port === undefined ? 'the port' : `the port ${port}`;
  if (/already in use|EADDRINUSE/.test(message)) {
    const hint = `end what uses it, or choose another: ${another}`;
    return new DeckError(`${what} is in use`, { option: '--port' }, hint);
  }
  if (!/EACCES/.test(message)) return error;
  const hint = `choose one above 1023: ${another}`;
  return new DeckError(`${what} is kept for the system`, { option: '--port' }, hint);
}
