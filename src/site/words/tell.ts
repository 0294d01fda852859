import { describePlace, together } from '../../errors.ts';
import { say } from '../../say.ts';
import type { ProjectLanguages } from './load.ts';

/** Tells what is wrong in a project's files of words; what was told before, and is not mended, is not told again. */
export function wordTeller() {
  let told: readonly string[] = [];
  return (
    { wordDoubts }: ProjectLanguages,
    warn: ((message: string) => void) | undefined,
  ): void => {
    const texts = wordDoubts.map(({ what, place, hint }) => {
      return say`warning: ${describePlace(place)}: ${what}, ${hint}`;
    });
    for (const text of texts) if (!told.includes(text)) warn?.(text);
    told = texts;
  };
}

/** Throws what keeps a language of a project from being spoken. */
export function refuseUnspoken({ languageFaults }: ProjectLanguages): void {
  const fault = together(languageFaults);
  if (fault) throw fault;
}
