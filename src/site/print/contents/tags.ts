import type { Word } from '../../../words/message.ts';
import { Element, type Kid, type Structure, within } from '../file/structure.ts';

/**
 * Tags the contents of a file as such: each line is an entry that refers to a place, with the lines below it.
 * They are the list of links under the heading that says so, as a list of links alone is not known to be one.
 */
export function tagContents(
  structure: Structure,
  textOf: (element: Element) => string,
  word: Word,
): void {
  const name = word('handout.contents');
  for (const parent of within(structure.top)) {
    const { elements } = parent;
    for (const [index, heading] of elements.entries()) {
      const list = elements[index + 1];
      if (!/^H\d$/.test(heading.type) || list?.type !== 'L' || !isOfLinks(list)) continue;
      if (textOf(heading) === name) tagList(structure, list);
    }
  }
}

function isOfLinks(list: Element): boolean {
  return list.elements.every((item) =>
    within(item).some(({ type }) => type === 'Link' || type === 'Caption'),
  );
}

function tagList(structure: Structure, list: Element): void {
  list.type = 'TOC';
  // How its items are numbered is said of lists alone.
  list.facts.clear();
  for (const item of list.elements.filter(({ type }) => type === 'LI')) {
    item.type = 'TOCI';
    item.facts.clear();
    const kids = item.kids.flatMap((kid) => unwrapped(kid));
    const isInner = (kid: Kid): kid is Element => kid instanceof Element && kid.type === 'L';
    const line = kids.filter((kid) => !isInner(kid));
    const inner = kids.filter(isInner);
    for (const each of inner) tagList(structure, each);
    item.take([structure.create('Reference').take(line), ...inner]);
  }
}

/** What an item of a list holds, without its body and the paragraphs in it. */
function unwrapped(kid: Kid): readonly Kid[] {
  const isWrap = kid instanceof Element && ['LBody', 'P', 'Div', 'NonStruct'].includes(kid.type);
  return isWrap ? kid.kids.flatMap((each) => unwrapped(each)) : [kid];
}
