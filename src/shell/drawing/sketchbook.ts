import type { Stroke } from '../../shared/drawing/drawings.ts';
import { begin, change, redo } from '../../shared/history.ts';
import { type Sketch, undone } from './sketch.ts';
import { keepDrawings, keptDrawings, openNews } from './windows.ts';

/** What a sketchbook calls back. */
export interface Reader {
  /** What is shown of a slide has changed. */
  show(slide: string): void;
  say(word: string): void;
}

/** The drawings on all slides: the same in every window of the deck, and kept on the device. */
export class Sketchbook {
  private readonly name: string;
  private readonly reader: Reader;
  private readonly sketches = new Map<string, Sketch>();
  /** Strokes that are being drawn, by their slides. */
  private readonly fresh = new Map<string, Stroke>();
  private readonly tell: ReturnType<typeof openNews>;
  private complained = false;

  constructor(name: string, reader: Reader) {
    this.name = name;
    this.reader = reader;
    const { slides, dropped } = keptDrawings(name);
    for (const [id, strokes] of Object.entries(slides)) this.sketches.set(id, begin(strokes));
    if (dropped) reader.say(dropped);
    this.tell = openNews(name, (news) => {
      if (news.kind === 'stroke') this.follow(news.slide, news.stroke);
      else this.set(news.slide, change(this.sketchOf(news.slide), news.strokes));
    });
    // A window that slept has not heard what was drawn in the meantime.
    document.addEventListener('visibilitychange', () => !document.hidden && this.catchUp());
  }

  get slides(): readonly string[] {
    return [...this.sketches.keys()];
  }

  sketchOf(slide: string): Sketch {
    return this.sketches.get(slide) ?? begin([]);
  }

  /** All strokes that a slide shows. */
  seenOn(slide: string): readonly Stroke[] {
    const { now: strokes } = this.sketchOf(slide);
    const fresh = this.fresh.get(slide);
    return fresh ? [...strokes, fresh] : strokes;
  }

  /** A stroke as it is drawn; null if it is given up. */
  draw(slide: string, stroke: Stroke | null): void {
    this.follow(slide, stroke);
    this.tell({ kind: 'stroke', slide, stroke });
  }

  change(slide: string, strokes: readonly Stroke[]): void {
    this.publish(slide, change(this.sketchOf(slide), strokes));
  }

  undo(slide: string): void {
    this.publish(slide, undone(this.sketchOf(slide)));
  }

  redo(slide: string): void {
    this.publish(slide, redo(this.sketchOf(slide)));
  }

  /** Keeps what there is, so that the deck's other windows know that somebody draws. */
  keep(): void {
    const slides = this.slides.map((id) => [id, this.sketchOf(id).now] as const);
    const why = keepDrawings(this.name, { slides: Object.fromEntries(slides) });
    if (why && !this.complained) this.reader.say(why);
    this.complained = why !== undefined;
  }

  private publish(slide: string, sketch: Sketch): void {
    this.set(slide, sketch);
    this.tell({ kind: 'strokes', slide, strokes: sketch.now });
    this.keep();
  }

  private catchUp(): void {
    const { slides, dropped } = keptDrawings(this.name);
    if (dropped || this.complained) return;
    for (const id of new Set([...this.slides, ...Object.keys(slides)])) {
      const sketch = this.sketchOf(id);
      const strokes = slides[id] ?? [];
      const isNew = JSON.stringify(strokes) !== JSON.stringify(sketch.now);
      if (isNew) this.set(id, change(sketch, strokes));
    }
  }

  private follow(slide: string, stroke: Stroke | null): void {
    if (stroke) this.fresh.set(slide, stroke);
    else this.fresh.delete(slide);
    this.reader.show(slide);
  }

  private set(slide: string, sketch: Sketch): void {
    this.fresh.delete(slide);
    this.sketches.set(slide, sketch);
    this.reader.show(slide);
  }
}
