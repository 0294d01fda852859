import { type Pack, type Word, wordFrom } from '../words/message.ts';

/** What the page was given: the words of its language that its scripts say. */
function given(): Pack {
  const text = document.querySelector('script#_words')?.textContent;
  return text ? JSON.parse(text) : { lang: 'en', words: {} };
}

let own: Word | undefined;

function spoken(): Word {
  own ??= wordFrom(given());
  return own;
}

/** Speaks other words than those of the page. */
export function speak(pack: Pack): void {
  own = wordFrom(pack);
}

/** The words of the interface, in the language of the page; read when the first is said. */
export const word: Word = new Proxy((() => '') as unknown as Word, {
  apply: (_, self, given) => Reflect.apply(spoken(), self, given),
  get: (_, name) => Reflect.get(spoken(), name),
});
