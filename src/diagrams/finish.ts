import { say } from '../say.ts';
import { type DiagramStyle, type DrawnDiagram, Unreadable } from './diagram.ts';
import { viewBoxOf } from './kinds/graph-read.ts';
import type { Kind } from './kinds/kind.ts';
import { outlineOf } from './outline.ts';
import type { RawDrawing } from './page/draw.in-page.ts';
import { layoutSize } from './page/page.ts';
import type { StepName } from './steps.ts';
import { compact } from './svg/compact.ts';
import { scale } from './svg/scale.ts';
import { element } from './svg/write.ts';
import { parse } from './svg/xml.ts';

/** Makes the finished drawing out of what came from the page. */
export function finish(
  raw: RawDrawing,
  kind: Kind,
  names: readonly StepName[],
  style: DiagramStyle,
  source: string,
): DrawnDiagram {
  refuseLostText(raw, kind, source);
  const parsed = parse(raw.svg);
  const root = kind.isFlat ? parsed : scale(parsed, style.fontSize / layoutSize);
  const written = kind.write({ root, raw, names, style, source });
  const { content, steps = 0, box = viewBoxOf(root), zoom = 1 } = written;
  const [x, y] = [Math.floor(box.x), Math.floor(box.y)];
  const [across, down] = [Math.ceil(box.x + box.width) - x, Math.ceil(box.y + box.height) - y];
  const [width, height] = [Math.ceil(across * zoom), Math.ceil(down * zoom)];
  const svg = element(
    'svg',
    {
      class: kind.name ?? kind.words[0]?.toLowerCase(),
      viewBox: `${x} ${y} ${across} ${down}`,
      width,
      height,
      'font-family': style.fontFamily,
      'font-size': style.fontSize,
      'stroke-width': 2,
    },
    content,
  );
  const outline = outlineOf(raw, kind, root, svg);
  return { svg: compact(svg), width, height, steps, outline };
}

/** Better no drawing than one in which words are missing. */
function refuseLostText(raw: RawDrawing, kind: Kind, source: string): void {
  const hint = say`write symbols as letters of Unicode: θ, ∇L, Oₘ`;
  const formula = source.split('\n').findIndex((line) => /\$\$.+\$\$/.test(line));
  if (formula >= 0) throw new Unreadable(say`a label holds a formula`, hint, formula + 1);
  if (/<(?:foreignObject|image)\b/.test(raw.svg)) {
    throw new Unreadable(
      say`the diagram holds a picture`,
      say`put it on the slide beside the diagram`,
    );
  }
  // Other kinds are drawn as they are shown.
  if (kind.isFlat) return;
  const lost = raw.labels.find((label) => /[<>]/.test(label.replace(/<br\s*\/?>/gi, '')));
  if (lost !== undefined) {
    throw new Unreadable(
      say`< or > in a label without quotes: ${lost}`,
      say`put the label in quotes: id["a > b"]`,
    );
  }
}
