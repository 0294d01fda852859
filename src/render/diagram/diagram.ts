import type { Diagram } from '../../content/content.ts';
import { isFault } from '../../diagrams/diagram.ts';
import { markFormulas, setFormulas, withFormulas } from '../../diagrams/formulas.ts';
import { placeDiagram } from '../../diagrams/place.ts';
import { fail } from '../../errors.ts';
import { say } from '../../say.ts';
import type { Writer } from '../blocks/writer.ts';
import { describeDiagram, described, keptDescription } from './description.ts';
import { formulaWords, inLabel, withWords } from './label-formula.ts';

/** A diagram as it was drawn, with its text alternative and, to be asked for, its description. */
export function renderDiagram({ alt, source, description }: Diagram, writer: Writer): string {
  const place = writer.next(say`diagram`);
  if (typeof alt !== 'string' || alt.trim() === '') {
    const hint = say`say in words what it shows: mermaid('A trains B')\`…\``;
    fail(say`the diagram has no text alternative`, place, hint);
  }
  const { source: marked, formulas, open } = markFormulas(source);
  if (open !== undefined) {
    const hint = say`close it in the same line: $$\\\\theta$$; a dollar sign alone is $`;
    fail(say`a formula in a label is not closed`, { ...place, line: open }, hint);
  }
  const { macros, word, drawings } = writer.resources;
  const drawing = drawings.get(marked);
  if (!drawing)
    fail(say`the diagram was not drawn`, place, say`this is a fault of the kit: report it`);
  if (isFault(drawing)) {
    fail(drawing.message, { ...place, line: drawing.line }, drawing.hint);
  }
  const set = (tex: string) => inLabel(tex, macros, place);
  const spoken = formulaWords(formulas, macros, place);
  const made = () => (drawing.outline ? describeDiagram(drawing.outline, word) : '');
  const long =
    description === undefined
      ? withFormulas(made(), spoken)
      : writer.within('template', described(description));
  return placeDiagram(
    { ...drawing, svg: setFormulas(drawing.svg, formulas, set) },
    withWords(alt, spoken),
    keptDescription(long),
  );
}
