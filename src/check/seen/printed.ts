import type { Browser } from 'playwright-core';
import type { Deck } from '../../deck.ts';
import type { Bundle } from '../../files/bundle.ts';
import { say } from '../../say.ts';
import type { Fault } from '../../site/print/file/info.ts';
import { printHandout } from '../../site/print/handout.ts';
import type { Languages } from '../../words/languages.ts';
import { type Finding, findingIn } from '../finding.ts';

/**
 * What keeps a deck's printed files from conforming to PDF/UA-1. Of all files the handout with notes is
 * made: it holds whatever the others do, slides, notes and lists, so one print a deck tells of all.
 */
export async function* printed(
  browser: Browser,
  bundle: Bundle,
  deck: Deck,
  languages?: Languages,
): AsyncIterable<Finding> {
  let faults: readonly Fault[] = [];
  await printHandout(browser, bundle, deck, {
    layout: 'notes',
    paper: 'a4',
    languages,
    checked: (found) => {
      faults = found;
    },
  });
  const told = new Set<string>();
  for (const { clause, what, hint, element, page, slide: title } of faults) {
    // A sign without a font breaks two rules.
    const place = `${page} ${element}`;
    if (told.has(place) && clause.startsWith('7.21.')) continue;
    told.add(place);
    const slide = deck.slides.find((each) => squeeze(each.title) === squeeze(title ?? ''));
    const where = element === undefined ? '' : ` (${element})`;
    const says = say`in its PDF ${what}${where}`;
    yield findingIn(deck, 'advice', slide, says, say`${hint} (PDF/UA-1, ${clause})`);
  }
}

const squeeze = (text: string) => text.replace(/\s+/g, '');
