import { DeckError } from '../errors.ts';
import { type Arguments, textOption } from './command.ts';

/** The whole address that --url gives, if it is there; `example` is how one is written. */
export function addressOption(values: Arguments['values'], example: string): string | undefined {
  const text = textOption(values, 'url');
  if (text === undefined) return undefined;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text).href;
  const hint = `write it whole: --url ${example}`;
  throw new DeckError(`'${text}' is not the address of a page`, '--url', hint);
}

/** The address of a folder that pages will be below: with a slash at its end, and nothing after it. */
export function folderOption(values: Arguments['values'], example: string): string | undefined {
  const address = addressOption(values, example);
  if (address === undefined) return undefined;
  if (/[?#]/.test(address)) {
    const hint = `leave out what follows ? or #: --url ${example}`;
    throw new DeckError(`'${address}' is not the address of a folder`, '--url', hint);
  }
  return address.endsWith('/') ? address : `${address}/`;
}
