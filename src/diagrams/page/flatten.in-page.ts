/**
 * A drawing, its text already plain, as one list of shapes and lines, each with the paint that it is
 * shown in: no styles, ids, markers or gradients are left. Sent into the page as text, so it uses
 * nothing but its argument and the page's own globals.
 *
 * A shape may have `data-small` (a mark, too small for a label), `data-role`, and `data-kind`, which
 * is what the library calls it; a text `data-in`, the number of the part that it stands in, or `data-free`.
 */
export function flatten({
  svg,
  fontFamily,
  roles,
}: {
  svg: string;
  fontFamily: string;
  roles: readonly string[];
}): string {
  const holder = document.createElement('div');
  document.body.append(holder);
  holder.innerHTML = svg;
  const root = holder.querySelector('svg') as SVGSVGElement;
  const view = root.viewBox.baseVal;
  root.setAttribute('style', `max-width: none; background: none; font-family: ${fontFamily}`);
  root.setAttribute('width', String(view.width));
  root.setAttribute('height', String(view.height));
  const inverse = (root.getScreenCTM() as DOMMatrix).inverse();
  const out: string[] = [];
  const shapes = /^(rect|circle|ellipse|line|polygon|polyline|path)$/;

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
  const roleOf = (part: Element) =>
    roles.find((role) => part.closest(`.${role}`) && root.contains(part.closest(`.${role}`)));
  const isHidden = (part: Element) => {
    const { display, visibility, opacity } = getComputedStyle(part);
    return display === 'none' || visibility !== 'visible' || Number(opacity) < 0.05;
  };
  /** A gradient or a pattern as its first colour. */
  const colour = (value: string) => {
    const id = /url\(["']?#([^"')]+)/.exec(value)?.[1];
    if (id === undefined) return value;
    const stop = document.getElementById(id)?.querySelector('stop, [fill]');
    return stop
      ? getComputedStyle(stop)[stop.localName === 'stop' ? 'stopColor' : 'fill']
      : 'rgb(128, 128, 128)';
  };
  const opacityOf = (part: Element) => {
    let opacity = 1;
    for (let at: Element | null = part; at && at !== holder; at = at.parentElement) {
      opacity *= Number(getComputedStyle(at).opacity);
    }
    return opacity;
  };
  const paint = (part: Element) => {
    const computed = getComputedStyle(part);
    const all = opacityOf(part);
    const share = (value: string) => {
      const product = Number(value) * all;
      return product < 0.99 ? round(product) : undefined;
    };
    const hasStroke = computed.stroke !== 'none' && Number.parseFloat(computed.strokeWidth) > 0;
    return {
      fill: colour(computed.fill),
      'fill-opacity': share(computed.fillOpacity),
      stroke: hasStroke ? colour(computed.stroke) : 'none',
      'stroke-width': hasStroke ? Number.parseFloat(computed.strokeWidth) : undefined,
      'stroke-opacity': hasStroke ? share(computed.strokeOpacity) : undefined,
      'stroke-dasharray':
        hasStroke && computed.strokeDasharray !== 'none'
          ? computed.strokeDasharray.replaceAll('px', '')
          : undefined,
      'stroke-linecap': computed.strokeLinecap === 'butt' ? undefined : computed.strokeLinecap,
    };
  };
  const geometry = (part: Element) => {
    const computed = getComputedStyle(part) as unknown as Record<string, string>;
    const given: Record<string, string | number | undefined> = {};
    const names: Record<string, string[]> = {
      rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
      circle: ['cx', 'cy', 'r'],
      ellipse: ['cx', 'cy', 'rx', 'ry'],
    };
    for (const name of names[part.localName] ?? []) {
      const value = Number.parseFloat(computed[name] ?? '');
      if (value) given[name] = round(value);
    }
    for (const name of ['x1', 'y1', 'x2', 'y2', 'points', 'd']) {
      const value = part.getAttribute(name);
      if (value !== null && !(part.localName === 'rect')) given[name] = value;
    }
    return given;
  };
  const shape = (part: Element, matrix: DOMMatrix, isMark: boolean) => {
    const painted = paint(part);
    if (painted.fill === 'none' && painted.stroke === 'none') return;
    const box = (part as SVGGraphicsElement).getBBox();
    const size = Math.hypot(matrix.a, matrix.b);
    const [width, height] = [box.width * size, box.height * size];
    const isGround =
      painted.stroke === 'none' && width >= view.width * 0.98 && height >= view.height * 0.98;
    if (isGround || (part.localName === 'rect' && !(box.width && box.height))) return;
    const isSmall = isMark || (width < 26 && height < 26);
    out.push(
      `<${part.localName}${attributes({
        ...geometry(part),
        ...painted,
        transform: transformOf(matrix),
        'data-small': isSmall ? 'true' : undefined,
        'data-role': roleOf(part),
        'data-kind': [part.getAttribute('class'), part.id].filter(Boolean).join(' '),
      })}/>`,
    );
  };
  /** The marks at the ends of a line, drawn where the browser would put them. */
  const markers = (part: SVGGeometryElement, matrix: DOMMatrix) => {
    const computed = getComputedStyle(part);
    const length = part.getTotalLength();
    if (!length) return;
    const near = Math.min(length / 2, 0.5);
    for (const end of ['markerStart', 'markerEnd'] as const) {
      const id = /url\(["']?#([^"')]+)/.exec(computed[end])?.[1];
      const marker = id === undefined ? null : document.getElementById(id);
      if (!(marker instanceof SVGMarkerElement)) continue;
      const isStart = end === 'markerStart';
      const tip = part.getPointAtLength(isStart ? 0 : length);
      const beside = part.getPointAtLength(isStart ? near : length - near);
      const [dx, dy] = isStart
        ? [beside.x - tip.x, beside.y - tip.y]
        : [tip.x - beside.x, tip.y - beside.y];
      const orient = marker.getAttribute('orient') ?? '0';
      const along = (Math.atan2(dy, dx) * 180) / Math.PI;
      const turned = orient === 'auto-start-reverse' && isStart ? along + 180 : along;
      const angle = /^auto/.test(orient) ? turned : Number.parseFloat(orient);
      const unit =
        marker.getAttribute('markerUnits') === 'userSpaceOnUse'
          ? 1
          : Number.parseFloat(computed.strokeWidth);
      const box = marker.viewBox.baseVal;
      const hasBox = marker.hasAttribute('viewBox') && box.width > 0;
      const fit = hasBox
        ? Math.min(
            marker.markerWidth.baseVal.value / box.width,
            marker.markerHeight.baseVal.value / box.height,
          )
        : 1;
      const place = matrix
        .translate(tip.x, tip.y)
        .rotate(angle)
        .scale(unit * fit)
        .translate(-marker.refX.baseVal.value, -marker.refY.baseVal.value);
      for (const child of marker.querySelectorAll('*')) {
        if (!shapes.test(child.localName)) continue;
        const own = (child as SVGGraphicsElement).transform.baseVal.consolidate()?.matrix;
        shape(child, own ? place.multiply(DOMMatrix.fromMatrix(own)) : place, true);
      }
    }
  };

  const walk = (part: Element): void => {
    if (
      /^(defs|style|marker|clipPath|mask|pattern|symbol|title|desc|script|filter|linearGradient)$/.test(
        part.localName,
      )
    )
      return;
    if (part.localName !== 'g' && part.localName !== 'svg' && isHidden(part)) return;
    if (getComputedStyle(part).display === 'none') return;
    if (shapes.test(part.localName)) {
      const matrix = matrixOf(part);
      shape(part, matrix, false);
      markers(part as SVGGeometryElement, matrix);
    } else if (part.classList.contains('lines')) {
      out.push(part.innerHTML);
    } else if (part.localName === 'image' || part.localName === 'use') {
      const box = part.getBoundingClientRect();
      const p = new DOMPoint(box.left, box.top).matrixTransform(inverse);
      out.push(
        `<image${attributes({ x: round(p.x), y: round(p.y), width: round(box.width), height: round(box.height) })}/>`,
      );
    } else {
      for (const child of part.children) walk(child);
    }
  };
  walk(root);
  // Shown is what there is: some titles stand out of the library's own box, and some boxes are half empty.
  root.innerHTML = out.join('');
  const parts = [...root.querySelectorAll('*')].filter((part) => part.localName !== 'tspan');
  const places = parts.map((part) => {
    const { left, top, right, bottom } = part.getBoundingClientRect();
    const from = new DOMPoint(left, top).matrixTransform(inverse);
    const to = new DOMPoint(right, bottom).matrixTransform(inverse);
    return { left: from.x, top: from.y, right: to.x, bottom: to.y };
  });
  // Where a label stands beside its shape, lines may run through it.
  for (const [at, part] of parts.entries()) {
    const { left, top, right, bottom } = places[at] as (typeof places)[number];
    const [middle, centre] = [(left + right) / 2, (top + bottom) / 2];
    const around = places.slice(0, at).findLastIndex((place, before) => {
      const fill = parts[before]?.getAttribute('fill') ?? 'none';
      const isFilled = parts[before]?.localName !== 'text' && !/^none$|, 0\)$/.test(fill);
      const holds = place.left < middle && middle < place.right;
      return isFilled && holds && place.top < centre && centre < place.bottom;
    });
    if (part.localName !== 'text') continue;
    if (around < 0) part.setAttribute('data-free', 'true');
    else part.setAttribute('data-in', String(around));
  }
  const [x, y] = [
    Math.min(...places.map((at) => at.left)),
    Math.min(...places.map((at) => at.top)),
  ];
  const width = Math.max(...places.map((at) => at.right)) - x;
  const height = Math.max(...places.map((at) => at.bottom)) - y;
  const serializer = new XMLSerializer();
  const content = [...root.children].map((part) => serializer.serializeToString(part));
  holder.remove();
  const room = 4;
  const box = [x - room, y - room, width + 2 * room, height + 2 * room].map(round).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${content.join('')}</svg>`;
}
