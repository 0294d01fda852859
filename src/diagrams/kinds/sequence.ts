import { say } from '../../say.ts';
import { proofreadNames, proofreadSigns } from '../proofread.ts';
import { resolveSteps } from '../steps.ts';
import { boxAround } from '../svg/path.ts';
import { viewBoxOf } from './graph-read.ts';
import type { Kind } from './kind.ts';
import { readSequence } from './sequence-read.ts';
import { writeSequence } from './sequence-write.ts';

/** What begins like one of this kind's statements. */
const statement =
  /^(?:[^:]*?-[->x)]|(?:participant|actor|note|activate|deactivate|loop|alt|opt|par|end|else|and|rect|box|break|critical|option|create|destroy|autonumber|title)\b)/i;

export const sequence: Kind = {
  words: ['sequenceDiagram'],
  name: 'sequence',
  hasSteps: true,
  proofread(lines) {
    // Of this kind's own words, capitals make no difference.
    const words = [
      ...['participant', 'actor', 'create', 'destroy', 'box', 'loop', 'rect', 'opt', 'alt', 'else'],
      ...['par', 'par_over', 'and', 'critical', 'option', 'break', 'end', 'links', 'link', 'title'],
      ...['properties', 'details', 'over', 'note', 'activate', 'deactivate', 'autonumber', 'off'],
    ].flatMap((word) => [word, word.toUpperCase(), word[0]?.toUpperCase() + word.slice(1)]);
    const cure = (word: string) => say`give it another name: participant p1 as ${word}`;
    const arrow = '(?:<<)?--?(?:>>|>|x|\\))[-+]?';
    const statements = lines.map((line) => line.replace(/:.*/, ''));
    proofreadNames(statements, { words, arrow, cure });
    proofreadSigns(lines, { '#': say`begins a comment: what follows would be lost` });
    for (const [index, line] of lines.entries()) {
      // After a semicolon another statement may follow; anything else was meant as text.
      const rest = /:.*?;\s*(\S.*)$/.exec(line.replace(/#\w+;/g, ''))?.[1];
      if (rest === undefined || statement.test(rest)) continue;
      proofreadSigns([...lines.slice(0, index).map(() => ''), line], { ';': say`ends the text` });
    }
  },
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
