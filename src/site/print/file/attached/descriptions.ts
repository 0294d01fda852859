import type { PDFDocument } from '../../../../pdf/library.ts';
import { type Described, describedMark } from '../../descriptions.in-page.ts';
import { key, type Structure, within } from '../structure.ts';
import { AttachedFiles } from './files.ts';

/**
 * Gives what is described at length its description. Today's readers say no more than a text alternative,
 * so it is a part of that where no page shows it; it is with the figure as a file too, with its lists.
 */
export function tagDescriptions(
  pdf: PDFDocument,
  { top }: Structure,
  all: readonly Described[],
): void {
  const files = new AttachedFiles(pdf);
  for (const element of within(top)) {
    const { alt = '' } = element;
    if (!alt.startsWith(describedMark)) continue;
    const [number = '', ...said] = alt.slice(describedMark.length).split(': ');
    const described = all[Number(number)];
    const short = said.join(': ');
    element.alt = short;
    if (!described) continue;
    const { text, html, isShown } = described;
    if (!isShown) element.alt = `${short}\n${text}`;
    const file = { text: html, name: 'description.html', type: 'text/html' } as const;
    element.facts.set(key('AF'), files.list([{ ...file, relation: 'Supplement' }]));
  }
}
