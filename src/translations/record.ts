import { DeckError } from '../errors.ts';
import { say } from '../say.ts';

const marked = /^([ \t]*of: *)'[^'\n]*'/gm;
const spoken = /^([ \t]*)lang: *'[\w-]*',[ \t]*$/gm;

/**
 * The source of a translation with the mark of the original that it was made of: in the place of the mark
 * that it has, or behind its language. Throws where it can't be told which of several is meant.
 */
export function withMark(source: string, mark: string, file: string): string {
  const [marks, langs] = [marked, spoken].map((line) => source.match(line)?.length ?? 0);
  if (marks === 1) return source.replace(marked, `$1'${mark}'`);
  if (marks === 0 && langs === 1) return source.replace(spoken, `$&\n$1of: '${mark}',`);
  const hint = say`write it on a line of its own: of: '${mark}',`;
  throw new DeckError(say`it can't be told where the mark of the original goes`, { file }, hint);
}
