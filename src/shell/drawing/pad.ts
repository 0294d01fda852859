import { type Colour, type Point, reach, type Stroke } from '../../shared/drawing/drawings.ts';
import { slideSize } from '../../shared/slide-size.ts';
import { element } from '../dom.ts';
import { meets } from './sketch.ts';
import type { Sketchbook } from './sketchbook.ts';

/** What is in the hand. */
export interface Tool {
  readonly colour: Colour;
  readonly width: number;
  readonly erases: boolean;
}

/** A line that is being drawn or erased, on the slide where it began. */
interface Line {
  readonly pointer: number;
  readonly touch: boolean;
  readonly slide: Element;
  readonly tool: Tool;
  readonly points: Point[];
}

/** A line of fewer points is only begun; one of more is cut, so that each frame can draw it anew. */
const begun = 12;
const most = 1500;
/** Between two points, in the slide's pixels: what is nearer does not show. */
const nearest = 2;

/** Whether the pointer is the other end of a pen. */
const isEraser = ({ buttons }: PointerEvent): boolean => (buttons & 32) !== 0;

/** Lies over the slide while the pen is out: mouse, pen or one finger draw on it. */
export class Pad {
  readonly element = element('div', { className: 'pen-pad' });
  private readonly book: Sketchbook;
  private readonly current: () => Element | undefined;
  private readonly tool: () => Tool;
  private line: Line | undefined;
  /** Beside a pen a hand that touches is a hand at rest. */
  private hasPen = false;

  constructor(book: Sketchbook, current: () => Element | undefined, tool: () => Tool) {
    this.book = book;
    this.current = current;
    this.tool = tool;
    this.element.setAttribute('aria-hidden', 'true');
    this.element.addEventListener('pointerdown', (event) => this.begin(event));
    this.element.addEventListener('pointermove', (event) => this.go(event));
    this.element.addEventListener('pointerup', (event) => this.lift(event));
    this.element.addEventListener('pointercancel', (event) => this.lift(event));
    this.element.addEventListener('contextmenu', (event) => event.preventDefault());
  }

  /** Ends the line where it is, as when another slide comes. */
  end(): void {
    const { line } = this;
    this.line = undefined;
    if (!line || line.tool.erases) return;
    const { id } = line.slide;
    this.book.change(id, [...this.book.sketchOf(id).now, strokeOf(line)]);
  }

  private begin(event: PointerEvent): void {
    const { pointerId, pointerType, button } = event;
    const touch = pointerType === 'touch';
    if (pointerType === 'pen') this.hasPen = true;
    if (this.line) {
      if (!this.line.touch || pointerType === 'mouse') return;
      // A second finger means to zoom, and beside a pen a hand rests: what was begun is no stroke.
      if (this.line.points.length < begun) this.giveUp(this.line);
      else this.end();
      if (touch) return;
    }
    const slide = this.current();
    const used = button === 0 || isEraser(event);
    if (!slide || !used || (touch && (this.hasPen || !event.isPrimary))) return;
    event.preventDefault();
    this.element.setPointerCapture(pointerId);
    const tool = isEraser(event) ? { ...this.tool(), erases: true } : this.tool();
    this.line = { pointer: pointerId, touch, slide, tool, points: [] };
    this.follow(this.line, event);
  }

  private go(event: PointerEvent): void {
    const { line } = this;
    if (!line || line.pointer !== event.pointerId) return;
    if (this.current() !== line.slide) this.end();
    else this.follow(line, event);
  }

  private lift({ pointerId }: PointerEvent): void {
    if (this.line?.pointer === pointerId) this.end();
  }

  private giveUp({ slide }: Line): void {
    this.line = undefined;
    this.book.draw(slide.id, null);
  }

  private follow(line: Line, event: PointerEvent): void {
    // A pen moves several times between two frames; the page hears of it once a frame.
    const events = event.getCoalescedEvents();
    for (const each of events.length > 0 ? events : [event]) {
      const point = pointOf(line.slide, each);
      const last = line.points.at(-1);
      if (line.tool.erases) this.erase(line.slide, last ?? point, point);
      if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= nearest)
        line.points.push(point);
    }
    if (line.tool.erases) return;
    this.book.draw(line.slide.id, strokeOf(line));
    const [last] = line.points.slice(-1);
    if (!last || line.points.length < most) return;
    this.end();
    this.line = { ...line, points: [last] };
  }

  private erase({ id }: Element, from: Point, to: Point): void {
    const { now: strokes } = this.book.sketchOf(id);
    const left = strokes.filter((stroke) => !meets(stroke, from, to));
    if (left.length < strokes.length) this.book.change(id, left);
  }
}

function strokeOf({ tool: { colour, width }, points }: Line): Stroke {
  return { colour, width, points: [...points] };
}

/** Where a pointer is on a slide, however large that is shown. */
function pointOf(slide: Element, { clientX, clientY, pointerType, pressure }: PointerEvent): Point {
  const { left, top, width } = slide.getBoundingClientRect();
  const scale = slideSize.width / width;
  const x = inReach((clientX - left) * scale);
  const y = inReach((clientY - top) * scale);
  return pointerType === 'pen' ? [x, y, Math.round(pressure * 100) / 100] : [x, y];
}

const inReach = (value: number): number =>
  Math.round(Math.min(reach[1], Math.max(reach[0], value)) * 10) / 10;
