import { isContent, partsOf, type Slots, type Value } from '../../content/content.ts';
import { slotOf } from '../../content/project/layout.ts';
import { layouts as kitLayouts, type Slide } from '../../deck.ts';
import { DeckError, describePlace, didYouMean, isDeckError, type Place } from '../../errors.ts';
import { slideFaults, standInFor } from '../../fields/slide.ts';
import { say } from '../../say.ts';
import { messageOf, shortened } from '../../shared/quoted.ts';
import { listed } from '../../shared/text/listed.ts';
import type { SiteOptions } from '../options.ts';
import type { Layouts, LoadedLayout } from './load.ts';

/**
 * A slide with what its layout makes of what fills it; one of the kit's layouts is left to the theme. Where
 * that can't be, a stand-in that tells why.
 */
export function laidOut(slide: Slide, layouts: Layouts, place: Place, number: number): Slide {
  const { layout: name, body } = (slide ?? {}) as Partial<Slide>;
  if (typeof name !== 'string') return slide;
  const given = isContent(body) && body.kind === 'slots' ? body.slots : undefined;
  // One of the project's that has a name of the kit's is at fault, and says so.
  const isKits = kitLayouts.some((each) => each === name) && !layouts.has(name);
  if (isKits && given === undefined) return slide;
  try {
    if (isKits) throw withoutSlots(name, place);
    const found = find(name, layouts, place);
    const slots = given ?? (body === undefined || body === null ? {} : { body });
    return {
      ...slide,
      body: { kind: 'slots', layout: name, slots, shown: fill(found, slots, place) },
    };
  } catch (error) {
    if (!isDeckError(error)) throw error;
    const others = slideFaults({ ...slide, layout: undefined }, place);
    return standInFor(slide, number, [...others, error]);
  }
}

function withoutSlots(name: string, place: Place): DeckError {
  const hint = say`give it a body: body: html\`…\``;
  return new DeckError(say`the layout '${name}' is the kit's and has no slots`, place, hint);
}

function find(name: string, layouts: Layouts, place: Place): LoadedLayout {
  const found = layouts.get(name);
  if (found) return found;
  const known = [...layouts.keys(), ...kitLayouts];
  const what = say`there is no layout '${shortened(name)}'`;
  const otherwise = say`write slides/layouts/${shortened(name)}.ts, or choose ${listed(known, 'or')}`;
  throw new DeckError(what, place, didYouMean(name, known, otherwise));
}

/** What a layout makes of what fills it. */
function fill(found: LoadedLayout, given: Slots['slots'], place: Place): Value {
  if (found.error) throw found.error;
  const { name, layout } = found;
  const slots = layout.slots.map(slotOf);
  const names = slots.map((slot) => slot.name);
  for (const key of Object.keys(given)) {
    if (names.includes(key)) continue;
    const hint = didYouMean(key, names, say`it has ${listed(names, 'and')}`);
    throw new DeckError(say`the layout '${name}' has no slot '${shortened(key)}'`, place, hint);
  }
  for (const slot of slots) {
    if (slot.isSpare || isFilled(given[slot.name])) continue;
    const hint =
      slot.name === 'body'
        ? say`give the slide a body: body: html\`…\``
        : say`fill it, slots: { ${slot.name}: html\`…\` }, or call it '${slot.name}?' in ${found.place}`;
    throw new DeckError(
      say`nothing fills the slot '${slot.name}' of the layout '${name}'`,
      place,
      hint,
    );
  }
  const filled = Object.fromEntries(names.map((each) => [each, given[each] ?? null]));
  const shown = bodyOf(found, filled);
  const held = [...valuesIn(shown)];
  refuseTwice(found, filled, held);
  const seen = new Set(held);
  const lost = names.find((each) => isFilled(filled[each]) && !shows(seen, filled[each]));
  if (lost === undefined) return shown;
  const hint = say`put ${`$\{${lost}}`} into the template of its body`;
  throw new DeckError(
    say`the layout '${name}' does not show its slot '${lost}'`,
    { file: found.place },
    hint,
  );
}

/** What is shown twice has its ids, its steps and its figures twice; a mere text, said to eye and ear, may be. */
function refuseTwice(
  { name, place }: LoadedLayout,
  filled: Slots['slots'],
  held: readonly unknown[],
): void {
  const given = Object.values(filled).flatMap((value) => [...valuesIn(value)]);
  const count = (all: readonly unknown[], value: unknown) =>
    all.filter((each) => each === value).length;
  for (const [slot, value] of Object.entries(filled)) {
    if (typeof value !== 'object' || value === null) continue;
    if (count(held, value) <= count(given, value)) continue;
    const hint = say`put ${`$\{${slot}}`} into the template of its body once`;
    const what = say`the layout '${name}' shows its slot '${slot}' twice`;
    throw new DeckError(what, { file: place }, hint);
  }
}

/**
 * What is wrong with layouts of the project's own that no slide names, which nobody would hear of else: each is
 * filled as a slide would do it.
 */
export function idleFaults(layouts: Layouts, named: ReadonlySet<unknown>): readonly DeckError[] {
  const own = [...layouts.values()].filter(({ place }) => !/^(?:\.\.|node_modules)\//.test(place));
  return own.flatMap((each) => {
    if (named.has(each.name)) return [];
    const slots = each.layout?.slots.map((slot) => slotOf(slot).name) ?? [];
    try {
      fill(each, Object.fromEntries(slots.map((slot) => [slot, trial()])), {});
      return [];
    } catch (error) {
      if (isDeckError(error)) return [error];
      throw error;
    }
  });
}

/** Tells them as what served pages are told, or where they are built, warns of them. */
export function tellIdle(
  faults: readonly DeckError[],
  { onFault, warn }: Pick<SiteOptions, 'onFault' | 'warn'>,
): void {
  for (const fault of faults) {
    const { place, what, hint } = fault;
    if (onFault) onFault(fault);
    else warn?.(say`warning: ${describePlace(place)}: ${what}, ${hint}`);
  }
}

const trial = (): Value => ({ kind: 'html', strings: ['<p>…</p>'], values: [] });

function bodyOf({ name, layout, place }: LoadedLayout, filled: Slots['slots']): Value {
  try {
    // What the layout is given it may not change: other slides share it.
    return layout?.body(Object.freeze({ ...filled })) ?? null;
  } catch (thrown) {
    const what = say`the layout '${name}' can't be filled: ${messageOf(thrown)}`;
    const hint = say`its body takes slots, where one that is left empty is null, and gives html\`…\``;
    throw new DeckError(what, { file: place }, hint, { cause: thrown });
  }
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== '';
}

/** Whether what fills a slot is shown: as a whole, or each of its items for itself. */
function shows(held: ReadonlySet<unknown>, value: unknown): boolean {
  if (held.has(value)) return true;
  return Array.isArray(value) && value.filter(isFilled).every((each) => shows(held, each));
}

/** All that some content holds, at any depth. */
function* valuesIn(value: unknown, depth = 0): Generator<unknown> {
  // Content that holds itself is told where slides are looked at.
  if (depth > 100) return;
  yield value;
  const parts = Array.isArray(value) ? value : isContent(value) ? partsOf(value) : [];
  for (const part of parts) yield* valuesIn(part, depth + 1);
}
