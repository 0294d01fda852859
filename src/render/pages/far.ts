import type { Value } from '../../content/content.ts';
import { finished } from '../../shared/markup.ts';
import { farGroup } from '../../shared/text/far.ts';
import type { RenderedSlide } from '../slide/slide.ts';

/** A deck of no more slides has all of them as elements: they are quick still, and any script finds them. */
const most = 120;
/** So many slides of a larger one are there at once. */
const near = 8;
/** So many are one text, or one file beside a page that is built. */
const group = 40;

/**
 * A deck's slides as its page has them. Of a large deck all but the first are texts to a browser, which
 * makes elements of those that are to be seen: a thousand slides would be a hundred thousand elements.
 */
export function layOut(slides: readonly RenderedSlide[]): readonly Value[] {
  const sections = slides.map(({ section }) => section);
  if (sections.length <= most) return sections.map(finished);
  const parts = sections.slice(0, near);
  let far: string[] = [];
  const close = () => {
    if (far.length > 0) parts.push(`<${farGroup}>${far.join('\n')}</${farGroup}>`);
    far = [];
  };
  for (const section of sections.slice(near)) {
    // A script runs only where the page has it, and a group in a group would end both.
    const isText = !/<\/?(?:no)?script/i.test(section);
    if (!isText || far.length === group) close();
    if (isText) far.push(section);
    else parts.push(section);
  }
  close();
  return parts.map(finished);
}
