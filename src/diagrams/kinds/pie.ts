import type { Element } from '../svg/xml.ts';
import { writeFlat } from './flat.ts';
import type { Job, Written } from './kind.ts';

/** A share, in percent, whose slice is too narrow for its number. */
const narrow = 5;

/**
 * A pie as the library lays it out, but for the numbers of narrow slices, which would lie upon one
 * another: they stand with their keys.
 */
export function writePie(job: Job): Written {
  const { children } = job.root;
  const isNumber = (part: Element) => part.name === 'text' && /^\s*\d+%\s*$/.test(textIn(part));
  const slices = children.filter(({ name, attributes }) => name === 'path' && filled(attributes));
  const numbers = children.filter(isNumber);
  const keys = children.filter(({ name, attributes }) => name === 'rect' && filled(attributes));
  const moved = new Map<Element, string>();
  const taken = new Set<Element>();
  for (const [index, number] of numbers.entries()) {
    const fill = slices[index]?.attributes['fill'];
    const key = keys.find((each) => !taken.has(each) && each.attributes['fill'] === fill);
    if (!key) continue;
    taken.add(key);
    const label = children[children.indexOf(key) + 1];
    const share = textIn(number).trim();
    if (Number.parseInt(share, 10) >= narrow || label?.name !== 'text') continue;
    moved.set(number, '');
    moved.set(label, share);
  }
  const shown = children.flatMap((part) => {
    const share = moved.get(part);
    if (share === undefined) return [part];
    return share === '' ? [] : [withShare(part, share)];
  });
  return writeFlat({ ...job, root: { ...job.root, children: shown } }, { isLight: true });
}

function filled({ fill = 'none' }: Element['attributes']): boolean {
  return fill !== 'none' && !/, 0\)$/.test(fill);
}

function withShare(label: Element, share: string): Element {
  const end: Element = { ...label, name: '', attributes: {}, children: [], text: `, ${share}` };
  return { ...label, children: [...label.children, end] };
}

function textIn({ text, children }: Element): string {
  return text + children.map(textIn).join('');
}
