import { DeckError } from '../errors.ts';
import { type Arguments, textOption } from './command.ts';

export function portOption(values: Arguments['values']): number | undefined {
  const text = textOption(values, 'port');
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new DeckError(`${text} is not a port`, '--port', 'give a whole number from 0 to 65535');
}

/** A server's error as the user can mend it. */
export function serveError(error: unknown, port: number | undefined): unknown {
  const message = error instanceof Error ? error.message : String(error);
  if (!/already in use|EADDRINUSE/.test(message)) return error;
  const hint = 'end what uses it, or choose another: -- --port 5180';
  return new DeckError(`the port ${port ?? ''} is in use`.replace('  ', ' '), '--port', hint);
}
