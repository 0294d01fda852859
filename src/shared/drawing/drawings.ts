import type { Place } from '../../errors.ts';
import { say } from '../../say.ts';
import { isKebab } from '../ids.ts';
import { deckKeys, firstKey } from '../keys/keymap.ts';
import { slideSize } from '../slide-size.ts';
import { listed } from '../text/listed.ts';

/** What was drawn on the slides of a deck, and how it is read from a file or from what a device kept. */
export interface Drawings {
  /** Strokes by the ids of slides, the first drawn first. */
  readonly slides: Readonly<Record<string, readonly Stroke[]>>;
}

/** How far a stroke may leave its slide, in the slide's px: for another world it may not. */
export const reach = [-slideSize.width, 2 * slideSize.width] as const;

/** In the coordinates of a slide. */
export interface Stroke {
  readonly colour: Colour;
  readonly width: number;
  readonly points: readonly Point[];
}

/** The pressure, from 0 to 1, is that of a pen; a mouse and a finger have none. */
export type Point = readonly [x: number, y: number, pressure?: number];

/** None of them is the colour of a role: those mean something. */
export const colours = ['magenta', 'green', 'ink'] as const;
export type Colour = (typeof colours)[number];

/** Why a text holds no drawings. */
export interface Misread {
  readonly what: string;
  readonly place: Place;
  readonly hint: string;
}

const format = 'mesa-deck drawings';
const version = 1;
const longest = 20_000;
const widest = 64;

export function writeDrawings({ slides }: Drawings): string {
  const drawn = Object.entries(slides).filter(([, strokes]) => strokes.length > 0);
  return JSON.stringify({ format, version, slides: Object.fromEntries(drawn) });
}

export function readDrawings(text: string): Drawings | Misread {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return misread(say`it is not JSON`, say`the whole file`, String((error as Error).message));
  }
  if (!isRecord(data) || data['format'] !== format) {
    return misread(
      say`it holds no drawings`,
      say`the whole file`,
      say`save them with the pen’s tools (${firstKey(deckKeys.pen)})`,
    );
  }
  if (data['version'] !== version) {
    const found = JSON.stringify(data['version']) ?? 'none';
    return misread(
      say`version ${found} is not known`,
      'version',
      say`this mesa-deck reads ${version}`,
    );
  }
  const { slides } = data;
  if (!isRecord(slides))
    return misread(
      say`there are no slides`,
      'slides',
      say`slides is an object by the ids of slides`,
    );
  for (const [id, strokes] of Object.entries(slides)) {
    const fault = faultOfSlide(id, strokes);
    if (fault) return fault;
  }
  return { slides: slides as Drawings['slides'] };
}

export function isMisread(read: Drawings | Misread): read is Misread {
  return 'what' in read;
}

/** Whether something that came from elsewhere is a stroke. */
export function isStroke(value: unknown): value is Stroke {
  return faultOfStroke(value) === undefined;
}

function faultOfSlide(id: string, strokes: unknown): Misread | undefined {
  if (!isKebab(id)) {
    return misread(
      say`${JSON.stringify(id)} is not a slide id`,
      'slides',
      say`ids are in kebab-case`,
    );
  }
  const place = { slide: id };
  if (!Array.isArray(strokes))
    return misread(say`its strokes are not a list`, place, say`write a list`);
  for (const [index, stroke] of strokes.entries()) {
    const fault = faultOfStroke(stroke);
    if (fault) return misread(fault.what, { ...place, part: say`stroke ${index + 1}` }, fault.hint);
  }
  return undefined;
}

function faultOfStroke(stroke: unknown): Pick<Misread, 'what' | 'hint'> | undefined {
  if (!isRecord(stroke))
    return { what: say`it is not a stroke`, hint: say`a stroke has colour, width and points` };
  const { colour, width, points } = stroke;
  if (!colours.some((each) => each === colour)) {
    const named = JSON.stringify(colour) ?? 'none';
    return {
      what: say`no pen has the colour ${named}`,
      hint: say`choose ${listed(colours, 'or')}`,
    };
  }
  if (!isBetween(width, 0.5, widest)) {
    return {
      what: say`its width is out of range`,
      hint: say`a width is a number from 0.5 to ${widest}`,
    };
  }
  if (!Array.isArray(points) || points.length === 0 || points.length > longest) {
    return {
      what: say`its points are not a list that fits`,
      hint: say`a stroke has from 1 to ${longest} points`,
    };
  }
  const odd = points.findIndex((point) => !isPoint(point));
  if (odd < 0) return undefined;
  const hint = say`a point is [x, y] on a slide of ${slideSize.width} × ${slideSize.height}, or [x, y, pressure], from 0 to 1`;
  return { what: say`its point ${odd + 1} can't be read`, hint };
}

function isPoint(point: unknown): point is Point {
  if (!Array.isArray(point) || point.length < 2 || point.length > 3) return false;
  const [x, y, pressure = 0] = point;
  return isBetween(x, ...reach) && isBetween(y, ...reach) && isBetween(pressure, 0, 1);
}

function isBetween(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function misread(what: string, place: Place | string, hint: string): Misread {
  return { what, place: typeof place === 'string' ? { part: place } : place, hint };
}
