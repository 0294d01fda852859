import { fail, type Place } from '../../errors.ts';
import { languageOf } from '../../fields/language.ts';
import { isRightToLeft } from '../../words/message.ts';
import { changeMarkup } from '../html/change.ts';

/** Passages that say a language run as it does, where that is not how their slide runs. */
export function turnPassages(markup: string, place: Place, rightToLeft: boolean): string {
  if (!/\slang\s*=/i.test(markup)) return markup;
  let turns = false;
  const turned = (turn: boolean) =>
    changeMarkup(markup, ({ get, set }) => {
      const lang = get('lang');
      // Empty, it says that the language is not known.
      if (!lang) return;
      const flaw = languageOf((field) => `${field}="de"`)(lang, 'lang');
      if (flaw) fail(flaw.what, place, flaw.hint);
      const runsLeft = isRightToLeft(lang);
      turns ||= runsLeft !== rightToLeft;
      if (turn && get('dir') === undefined) set('dir', runsLeft ? 'rtl' : 'ltr');
    });
  const plain = turned(false);
  // Where one is turned, another may stand inside of it: each says how it runs.
  return turns ? turned(true) : plain;
}
