import {
  type Drawings,
  isMisread,
  isStroke,
  readDrawings,
  type Stroke,
  writeDrawings,
} from '../../shared/drawing/drawings.ts';
import { openChannel } from '../channel.ts';
import { keep, kept } from '../storage.ts';
import { word } from '../words.ts';

/** What the windows of one deck tell each other of their drawings. */
export type News =
  /** A stroke that is being drawn; null if it came to nothing. */
  | { readonly kind: 'stroke'; readonly slide: string; readonly stroke: Stroke | null }
  /** All strokes of a slide, after a change. */
  | { readonly kind: 'strokes'; readonly slide: string; readonly strokes: readonly Stroke[] };

/** More is not kept, lest it fill what a browser gives a site; in characters. */
const most = 1_500_000;

/** Joins the windows that show a deck, its pictures in a speaker view too; tells only the others. */
export function openNews(name: string, hear: (news: News) => void): (news: News) => void {
  const say = openChannel(name, (data) => {
    if (isNews(data)) hear(data);
  });
  // Alone the pen draws too; what it leaves is kept, and seen by others when they look again.
  return (news) => say?.(news);
}

function isNews(data: unknown): data is News {
  if (typeof data !== 'object' || data === null) return false;
  const { kind, slide, stroke, strokes } = data as Record<string, unknown>;
  if (typeof slide !== 'string') return false;
  if (kind === 'stroke') return stroke === null || isStroke(stroke);
  return kind === 'strokes' && Array.isArray(strokes) && strokes.every(isStroke);
}

/** The drawings that this device keeps; `dropped` says why it can't show them. */
export function keptDrawings(name: string): Drawings & { readonly dropped?: string } {
  const text = kept(name);
  if (text === null) return { slides: {} };
  const read = readDrawings(text);
  if (!isMisread(read)) return read;
  return { slides: {}, dropped: word('pen.dropped', { what: read.what }) };
}

/** Keeps the drawings for the next time; returns why it can't, if so. */
export function keepDrawings(name: string, drawings: Drawings): string | undefined {
  const text = writeDrawings(drawings);
  if (text.length > most) return word('pen.tooMany');
  return keep(name, text) ? undefined : word('pen.notKept');
}
