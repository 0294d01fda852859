import { open } from 'node:fs/promises';
import type { Flaw } from '../../fields/rule.ts';
import { say } from '../../say.ts';

/** How files of each kind begin, as hex, by the endings that they have; a dot is any digit. */
const beginnings: readonly (readonly [endings: RegExp, begins: RegExp])[] = [
  [/\.(?:mp4|m4v|m4a)$/i, /^.{8}66747970/],
  [/\.(?:webm|weba)$/i, /^1a45dfa3/],
  [/\.(?:og[gva]|opus)$/i, /^4f676753/],
  [/\.wav$/i, /^52494646.{8}57415645/],
  [/\.flac$/i, /^(?:664c6143|494433)/],
  [/\.(?:mp3|aac)$/i, /^(?:494433|ff[ef])/],
  [/\.vtt$/i, /^(?:efbbbf)?574542565454(?:$|20|09|0d|0a)/],
];

/** Why a film, a sound or a file of captions can't be shown, by how it begins. */
export async function filmFlaw(file: string, name: string): Promise<Flaw | undefined> {
  const begins = beginnings.find(([endings]) => endings.test(file))?.[1];
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0);
    if (bytesRead === 0) return { what: say`${name} is empty`, hint: say`save it again` };
    const start = buffer.subarray(0, bytesRead).toString('hex');
    if (!begins || begins.test(start)) return undefined;
    const captions = /\.vtt$/i.test(file);
    return {
      what: say`${name} is not what its name says`,
      hint: captions
        ? say`captions are WebVTT: the first line is WEBVTT, then times and texts`
        : say`is it whole? save or convert it again`,
    };
  } finally {
    await handle.close();
  }
}
