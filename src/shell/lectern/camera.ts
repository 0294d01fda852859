import type { RevealApi } from 'reveal.js';

/** A place in the window, in CSS px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What of the deck the window shows: it is `scale` times as large, with its corner at x, y. */
interface View extends Spot {
  readonly scale: number;
}

const whole: View = { scale: 1, x: 0, y: 0 };
const largest = 6;
/** How large a figure gets by itself. */
const large = 4;
/** A figure that gains less than this by filling the window is shown in parts, twice as large. */
const gain = 1.25;
/** Free around a figure, in px. */
const border = 24;

const figures = 'figure, img, table, pre, .equations';

let only: Camera | undefined;

/** The camera of the page's deck. */
export function cameraOf(deck: RevealApi): Camera {
  only ??= new Camera(deck);
  return only;
}

/** Shows a part of the slide larger. What is drawn stays as sharp as it was: it is drawn anew. */
export class Camera {
  private readonly deck: RevealApi;
  private readonly stage: HTMLElement;
  private view = whole;
  /** The place in the round of stops; −1 after a look at something else. */
  private stop = -1;
  private stops: readonly View[] = [];

  constructor(deck: RevealApi) {
    this.deck = deck;
    this.stage = deck.getRevealElement() as HTMLElement;
    // The slide that comes is shown as a whole, and at once.
    deck.on('slidechanged', () => this.cut(whole));
    addEventListener('resize', () => this.cut(whole));
    addEventListener('beforeprint', () => this.cut(whole));
  }

  get isIn(): boolean {
    return this.view.scale > 1;
  }

  get now(): View {
    return this.view;
  }

  /** Zooms from the whole slide to the figure at a spot, or to the bare spot, and back. */
  toggle(spot: Spot, target?: Element): void {
    const figure = target && outermost(target);
    const [stop, more] = figure && !this.isIn ? stopsOf(figure) : [];
    const near = stop && !more ? stop : viewOf(spot, 2);
    this.show(this.isIn ? whole : near, true);
  }

  /** To the figure under the mouse, or the slide's first one; then to the others, and back. */
  next(): void {
    if (!this.isIn) this.stops = this.figures().flatMap(stopsOf);
    const at = this.stop + 1;
    const stop = this.isIn && at === 0 ? undefined : this.stops[at];
    this.show(stop ?? whole, true);
    if (stop) this.stop = at;
  }

  reset(): void {
    this.show(whole, true);
  }

  /** Shows the deck `scale` times as large, with what was at a spot before at another now. */
  pull(from: View, spot: Spot, scale: number, to: Spot): void {
    const within = Math.min(largest, Math.max(1, scale));
    const factor = within / from.scale;
    const x = to.x - (spot.x - from.x) * factor;
    const y = to.y - (spot.y - from.y) * factor;
    this.show({ scale: within, x, y }, false);
  }

  private cut(view: View): void {
    if (this.isIn) this.show(view, false);
  }

  /** The figures of the slide, that under the mouse first. */
  private figures(): readonly Element[] {
    const all = [...(this.deck.getCurrentSlide()?.querySelectorAll(figures) ?? [])];
    const outer = all.filter((each) => outermost(each) === each && each.checkVisibility());
    return outer.sort((a, b) => Number(b.matches(':hover')) - Number(a.matches(':hover')));
  }

  private show({ scale, x, y }: View, smoothly: boolean): void {
    const within = (value: number, size: number) =>
      Math.min(0, Math.max(size * (1 - scale), value));
    this.view = { scale, x: within(x, innerWidth), y: within(y, innerHeight) };
    this.stop = -1;
    this.stage.classList.toggle('gliding', smoothly);
    this.stage.style.transformOrigin = '0 0';
    this.stage.style.transform = this.isIn
      ? `translate(${this.view.x}px, ${this.view.y}px) scale(${scale})`
      : '';
    document.documentElement.classList.toggle('zoomed', this.isIn);
  }
}

/** The view with a spot of the whole slide in its middle. */
function viewOf({ x, y }: Spot, scale: number): View {
  return { scale, x: innerWidth / 2 - x * scale, y: innerHeight / 2 - y * scale };
}

/** The views that show a figure of a slide that is shown as a whole: one, or those of its parts. */
function stopsOf(figure: Element): readonly View[] {
  const picture = figure.querySelector(':scope > :is(svg, img)') ?? figure;
  const box = drawnBox(picture);
  const fit = Math.min(
    (innerWidth - 2 * border) / box.width,
    (innerHeight - 2 * border) / box.height,
  );
  if (fit >= gain) return [viewOf(middleOf(box), Math.min(large, fit))];
  const columns = Math.ceil(box.width / (innerWidth / 2));
  const rows = Math.ceil(box.height / (innerHeight / 2));
  const [width, height] = [box.width / columns, box.height / rows];
  const parts = Array.from({ length: rows * columns }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return new DOMRect(box.x + column * width, box.y + row * height, width, height);
  });
  const seen = visibleBoxes(picture);
  // A part whose steps are yet to come has nothing to show.
  const shown = parts.filter((part) => seen.some((each) => overlap(part, each)));
  return shown.map((part) => viewOf(middleOf(part), 2));
}

function visibleBoxes(picture: Element): readonly DOMRect[] {
  const leaves = [picture, ...picture.querySelectorAll('*')].filter(
    (each) => each.childElementCount === 0,
  );
  return leaves
    .filter((each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .map((each) => each.getBoundingClientRect());
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function middleOf({ x, y, width, height }: DOMRect): Spot {
  return { x: x + width / 2, y: y + height / 2 };
}

/** The largest figure that an element belongs to. */
function outermost(element: Element): Element | undefined {
  let found: Element | undefined;
  for (
    let each = element.closest(figures);
    each;
    each = each.parentElement?.closest(figures) ?? null
  ) {
    found = each;
  }
  return found;
}

/** An SVG may be larger than what is drawn in it. */
function drawnBox(picture: Element): DOMRect {
  const matrix = picture instanceof SVGSVGElement ? picture.getScreenCTM() : null;
  if (!matrix) return picture.getBoundingClientRect();
  const box = (picture as SVGSVGElement).getBBox();
  const corner = new DOMPoint(box.x, box.y).matrixTransform(matrix);
  const other = new DOMPoint(box.x + box.width, box.y + box.height).matrixTransform(matrix);
  return new DOMRect(corner.x, corner.y, other.x - corner.x, other.y - corner.y);
}
