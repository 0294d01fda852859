/** Shell modules that are tried without a page speak English. */
import { speak } from '../src/shell/words.ts';
import { en } from '../src/words/en.ts';

speak({ lang: 'en', words: en });
