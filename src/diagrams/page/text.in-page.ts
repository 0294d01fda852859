/**
 * All text of a drawing as plain lines: each a text of its own, in the drawing's own coordinates, with
 * the middle, start or end of its line as its place, inside of a group of the class `lines`. HTML is
 * gone then. Sent into the page as text, so it uses nothing but its argument and the page's own
 * globals. The page shows the drawing while its letters are looked at.
 */
export function plainText(job: { svg: string; fontFamily: string; css: string }): string {
  const { svg, fontFamily, css } = job;
  const holder = document.createElement('div');
  document.body.append(holder);
  holder.innerHTML = svg;
  const root = holder.querySelector('svg') as SVGSVGElement;
  const style = document.createElement('style');
  style.textContent = `svg * { font-family: ${fontFamily} !important; } ${css}`;
  root.append(style);
  const view = root.viewBox.baseVal;
  root.setAttribute('style', 'max-width: none; background: none');
  root.setAttribute('width', String(view.width));
  root.setAttribute('height', String(view.height));
  const inverse = (root.getScreenCTM() as DOMMatrix).inverse();
  const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  let out: string[] = [];

  const escaped = (text: string) =>
    text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`).replace(/\s+/g, ' ');
  const attributes = (given: Record<string, string | number | undefined>) =>
    Object.entries(given)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
      .join('');
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const matrixOf = (part: Element) =>
    DOMMatrix.fromMatrix(
      inverse.multiply((part as SVGGraphicsElement).getScreenCTM() as DOMMatrix),
    );
  const transformOf = (m: DOMMatrix) => {
    const [a, b, c, d, e, f] = [m.a, m.b, m.c, m.d, m.e, m.f].map(round) as number[];
    const isMove = a === 1 && b === 0 && c === 0 && d === 1;
    if (isMove) return e === 0 && f === 0 ? undefined : `translate(${e} ${f})`;
    return `matrix(${a} ${b} ${c} ${d} ${e} ${f})`;
  };
  const colour = (value: string) => (value.startsWith('url(') ? 'rgb(0, 0, 0)' : value);

  interface Run {
    text: string;
    readonly weight: string;
    readonly slant: string;
  }
  interface Line {
    readonly runs: Run[];
    left: number;
    right: number;
    readonly y: number;
    readonly size: number;
  }
  const ascentOf = (computed: CSSStyleDeclaration) => {
    canvas.font = `${computed.fontStyle} ${computed.fontWeight} 100px ${fontFamily}`;
    return canvas.measureText('x').fontBoundingBoxAscent / 100;
  };
  const addRun = (line: Line, text: string, computed: CSSStyleDeclaration) => {
    const [weight, slant] = [computed.fontWeight, computed.fontStyle];
    const last = line.runs.at(-1);
    if (last && last.weight === weight && last.slant === slant) last.text += text;
    else line.runs.push({ text, weight, slant });
  };
  const write = (
    line: Line,
    anchor: string,
    matrix: DOMMatrix | undefined,
    fill: string,
    kind: string | null,
  ) => {
    const runs = line.runs.filter(({ text }) => text.trim());
    const [first] = runs;
    if (!first) return;
    const x = { start: line.left, middle: (line.left + line.right) / 2, end: line.right }[anchor];
    const styleOf = ({ weight, slant }: Run) => ({
      'font-weight': Number(weight) >= 600 ? 'bold' : undefined,
      'font-style': slant === 'normal' ? undefined : 'italic',
    });
    const spans = runs.length > 1;
    const content = spans
      ? line.runs
          .map((run) => `<tspan${attributes(styleOf(run))}>${escaped(run.text)}</tspan>`)
          .join('')
      : escaped(first.text.trim());
    out.push(
      `<text${attributes({
        x: round(x ?? line.left),
        y: round(line.y),
        'font-size': round(line.size),
        'text-anchor': anchor === 'start' ? undefined : anchor,
        fill,
        ...(spans ? {} : styleOf(first)),
        transform: matrix && transformOf(matrix),
        'data-kind': kind ?? undefined,
      })}>${content}</text>`,
    );
  };
  /** Lines of SVG text, by the places that their letters have. */
  const svgText = (part: SVGTextContentElement) => {
    const nodes = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const lines: Line[] = [];
    const anchors: string[] = [];
    const total = part.getNumberOfChars();
    let at = 0;
    let lastOwner: Element | null = null;
    while (nodes.nextNode() && at < total) {
      const owner = nodes.currentNode.parentElement as Element;
      const computed = getComputedStyle(owner);
      const size = Number.parseFloat(computed.fontSize);
      const ascent = ascentOf(computed) * size;
      // Collapsed spaces have no letter of their own.
      const text = (nodes.currentNode.textContent ?? '').replace(/\s+/g, ' ');
      const isHidden = computed.display === 'none' || computed.visibility !== 'visible';
      for (const letter of text) {
        if (at >= total) break;
        if (letter === ' ' && (lastOwner === null || at === 0) && !lines.length) {
          lastOwner = owner;
        }
        const box = part.getExtentOfChar(at);
        at += letter.length;
        if (isHidden) continue;
        const y = box.y + ascent;
        let line = lines.at(-1);
        if (
          !line ||
          Math.abs(line.y - y) > size * 0.4 ||
          (letter !== ' ' && box.x < line.right - size)
        ) {
          line = { runs: [], left: box.x, right: box.x, y, size };
          lines.push(line);
          anchors.push(computed.textAnchor);
        }
        if (letter !== ' ') line.right = Math.max(line.right, box.x + box.width);
        addRun(line, letter, computed);
      }
    }
    const fill = colour(getComputedStyle(part).fill);
    const matrix = matrixOf(part);
    const kind = part.getAttribute('class');
    for (const [index, line] of lines.entries())
      write(line, anchors[index] ?? 'start', matrix, fill, kind);
  };
  /** Lines of HTML text, by the places that their words have on the screen. */
  const htmlText = (holder: Element) => {
    const { a, b } = matrixOf(holder);
    // What is turned, such as the name of a lane, is read where it stands, and turned again.
    const turned = Math.abs(b) > Math.abs(a) ? matrixOf(holder) : undefined;
    const back = turned
      ? ((holder as SVGGraphicsElement).getScreenCTM() as DOMMatrix).inverse()
      : inverse;
    const place = (box: DOMRect) => {
      const from = new DOMPoint(box.left, box.top).matrixTransform(back);
      const to = new DOMPoint(box.right, box.bottom).matrixTransform(back);
      const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
      return { x, y, width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
    };
    for (const part of holder.querySelectorAll('*')) {
      const { backgroundColor, display } = getComputedStyle(part);
      if (/^rgba\(.*, 0\)$|transparent/.test(backgroundColor) || display === 'none') continue;
      const { x, y, width, height } = place(part.getBoundingClientRect());
      if (width && height && part.textContent?.trim()) {
        out.push(
          `<rect${attributes({ x: round(x), y: round(y), width: round(width), height: round(height), fill: 'rgb(255, 255, 255)', stroke: 'none', transform: turned && transformOf(turned) })}/>`,
        );
      }
    }
    const own = holder.closest('svg');
    const zoom = turned ? 1 : Math.hypot(a, b);
    const nodes = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    const lines: Line[] = [];
    let [anchor, fill] = ['middle', ''];
    const range = document.createRange();
    while (nodes.nextNode()) {
      const node = nodes.currentNode as Text;
      const owner = node.parentElement as Element;
      const computed = getComputedStyle(owner);
      if (computed.display === 'none' || owner.closest('svg') !== own) continue;
      fill = colour(computed.color);
      anchor = { center: 'middle', right: 'end', end: 'end' }[computed.textAlign] ?? 'start';
      if (/center/.test(computed.textAlign)) anchor = 'middle';
      for (const { 0: word, index } of node.data.matchAll(/\S+\s*|\s+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.trimEnd().length);
        const box = range.getClientRects()[0];
        if (!box || !word.trim()) {
          const line = lines.at(-1);
          if (line) addRun(line, ' ', computed);
          continue;
        }
        const { x, y, width } = place(box);
        const size = Number.parseFloat(computed.fontSize) * zoom;
        const baseline = y + ascentOf(computed) * size;
        let line = lines.at(-1);
        if (!line || Math.abs(line.y - baseline) > size * 0.4) {
          line = { runs: [], left: x, right: x, y: baseline, size };
          lines.push(line);
        }
        line.right = Math.max(line.right, x + width);
        addRun(line, word, computed);
      }
    }
    for (const line of lines) write(line, anchor, turned, fill, null);
  };

  for (const part of root.querySelectorAll('text, foreignObject')) {
    if (part.closest('defs, marker, symbol, pattern')) continue;
    // Of the ways that a switch offers, the first is shown.
    const isOther = part.parentElement?.localName === 'switch' && part.previousElementSibling;
    const { display, visibility } = getComputedStyle(part);
    out = [];
    if (!isOther && display !== 'none' && visibility === 'visible') {
      if (part.localName === 'text') svgText(part as SVGTextContentElement);
      else htmlText(part);
    }
    const lines = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    lines.setAttribute('class', 'lines');
    lines.innerHTML = out.join('');
    // Icons stand beside the words of a label.
    const icons = [...part.querySelectorAll('svg')].map((icon) => ({
      icon,
      box: icon.getBoundingClientRect(),
    }));
    part.replaceWith(lines);
    for (const { icon, box } of icons) {
      const at = new DOMPoint(box.left, box.top).matrixTransform(
        (lines.getScreenCTM() as DOMMatrix).inverse(),
      );
      icon.setAttribute('x', String(at.x));
      icon.setAttribute('y', String(at.y));
      lines.after(icon);
    }
  }
  style.remove();
  const plain = new XMLSerializer().serializeToString(root);
  holder.remove();
  return plain;
}
