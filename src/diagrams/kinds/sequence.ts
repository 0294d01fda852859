import { resolveSteps } from '../steps.ts';
import { boxAround } from '../svg/path.ts';
import { viewBoxOf } from './graph-read.ts';
import type { Kind } from './kind.ts';
import { readSequence } from './sequence-read.ts';
import { writeSequence } from './sequence-write.ts';

export const sequence: Kind = {
  words: ['sequenceDiagram'],
  name: 'sequence',
  hasSteps: true,
  options({ fontSize, fontFamily, em }) {
    const text = (kind: string) => ({
      [`${kind}FontSize`]: fontSize,
      [`${kind}FontFamily`]: fontFamily,
      [`${kind}FontWeight`]: 400,
    });
    return {
      sequence: {
        ...text('actor'),
        ...text('message'),
        ...text('note'),
        mirrorActors: false,
        useMaxWidth: false,
        diagramMarginX: 4,
        diagramMarginY: 4,
        width: em(7),
        height: em(2.2),
        actorMargin: em(3),
        boxMargin: em(0.5),
        messageMargin: em(1.6),
        noteMargin: em(0.6),
        labelBoxWidth: em(3.6),
        labelBoxHeight: em(1.4),
        wrapPadding: em(0.5),
      },
    };
  },
  write({ root, names, style }) {
    const drawing = readSequence(root);
    const steps = resolveSteps(names, drawing.nodes, drawing.messages);
    return {
      content: writeSequence(drawing, style, steps),
      steps: steps.count,
      box: boxAround([viewBoxOf(root), ...drawing.boxes], 2),
    };
  },
};
