import type { Deck, Slide } from '../../deck.ts';
import type { Standards } from '../../fields/standards.ts';
import { say } from '../../say.ts';
import { listed as inList } from '../../shared/text/listed.ts';
import { type Finding, findingIn } from '../finding.ts';
import type { Cramped } from './meet.in-page.ts';
import type { Seen, SeenText } from './seen.in-page.ts';

/** Sizes in px on a slide: what the last row reads well, and what nobody reads. */
const sizes = { text: 24, label: 24, leastLabel: 14, leastText: 14 } as const;

/** All of a slide is on it, and can be read from the last row. */
export function* legible(
  deck: Deck,
  slide: Slide,
  seen: Seen & Cramped,
  standards: Standards = {},
): Iterable<Finding> {
  yield* tooLong(deck, slide, seen);
  if (seen.listings.length === 0) yield* overflow(deck, slide, seen);
  yield* cramped(deck, slide, seen);
  const { texts, smallPrint, labels, figures } = seen;
  yield* tooSmall(
    deck,
    slide,
    [...texts, ...smallPrint, ...figures],
    'error',
    'text',
    0,
    sizes.leastText,
  );
  yield* tooSmall(deck, slide, texts, 'advice', 'text', sizes.leastText, sizes.text);
  const leastInFigure = standards.figureText ?? sizes.text;
  yield* tooSmall(
    deck,
    slide,
    figures,
    'advice',
    'text of a figure',
    sizes.leastText,
    leastInFigure,
  );
  const leastPrint = standards.smallPrint ?? 0;
  yield* tooSmall(deck, slide, smallPrint, 'advice', 'text', sizes.leastText, leastPrint);
  yield* tooSmall(deck, slide, labels, 'error', 'label', 0, sizes.leastLabel);
  yield* tooSmall(deck, slide, labels, 'advice', 'label', sizes.leastLabel, sizes.label);
}

function* tooLong(deck: Deck, slide: Slide, { listings }: Seen): Iterable<Finding> {
  for (const { lines, held, letters, heldAcross } of listings) {
    if (held < lines) {
      const what = say`a listing has ${lines} lines, and its place holds ${held}`;
      const hint = say`show a region of it, or make two slides of it`;
      yield findingIn(deck, 'error', slide, what, hint);
    }
    if (heldAcross < letters) {
      const what = say`a listing is ${letters} letters wide, and its place holds ${heldAcross}`;
      yield findingIn(
        deck,
        'error',
        slide,
        what,
        say`break its longest lines, or give it more room`,
      );
    }
  }
}

function* overflow(deck: Deck, slide: Slide, seen: Seen): Iterable<Finding> {
  const { overflowing, outside, atEdge, unfit = [] } = seen;
  for (const { name, size, over } of unfit) {
    const what = say`${name} has no room: at ${size} px, the least that it may have, ${over} px are missing`;
    yield findingIn(
      deck,
      'error',
      slide,
      what,
      say`say less, give it more of the slide, or a smaller min`,
    );
  }
  if (unfit.length > 0) return;
  const hint = say`shorten it, take a layout with more room, or make two slides of it`;
  if (outside.length > 0) {
    const names = listed(outside);
    const what =
      outside.length === 1
        ? say`${names} reaches out of the slide`
        : say`${names} reach out of the slide`;
    yield findingIn(deck, 'error', slide, what, hint);
  } else if (overflowing.length > 0) {
    const what = say`the content of ${listed(overflowing)} does not fit`;
    yield findingIn(deck, 'error', slide, what, hint);
  }
  if (atEdge.length > 0) {
    const names = listed(atEdge);
    const what =
      atEdge.length === 1
        ? say`${names} comes too near to the slide's edge`
        : say`${names} come too near to the slide's edge`;
    yield findingIn(deck, 'advice', slide, what, hint);
  }
}

function* cramped(deck: Deck, slide: Slide, { meeting, wide }: Cramped): Iterable<Finding> {
  for (const formula of wide) {
    const hint = say`break it into lines: \\begin{aligned} … \\\\ … \\end{aligned}`;
    yield findingIn(deck, 'error', slide, say`${formula} does not fit`, hint);
  }
  for (const [one, other] of meeting.slice(0, 3)) {
    const hint = say`give them more room, or say less`;
    const both = one === other ? say`the lines of ${one}` : say`${one} and ${other}`;
    yield findingIn(deck, 'error', slide, say`${both} lie upon one another`, hint);
  }
}

function* tooSmall(
  deck: Deck,
  slide: Slide,
  texts: readonly SeenText[],
  severity: Finding['severity'],
  kind: Kind,
  from: number,
  to: number,
): Iterable<Finding> {
  // Browsers round: a twentieth of a pixel is no overlap.
  const small = texts.filter(({ size }) => size >= from - 0.05 && size < to - 0.05);
  const [least] = small.toSorted((a, b) => a.size - b.size);
  if (!least) return;
  const what = say`${underSize[kind](small.length, to)}: ${least.name} has ${least.size.toFixed(1)}`;
  yield findingIn(deck, severity, slide, what, cureFor(kind, texts.length));
}

type Kind = 'text' | 'label' | 'text of a figure';

const underSize: Readonly<Record<Kind, (count: number, size: number) => string>> = {
  text: (count, size) =>
    count === 1 ? say`a text is under ${size} px` : say`${count} texts are under ${size} px`,
  label: (count, size) =>
    count === 1 ? say`a label is under ${size} px` : say`${count} labels are under ${size} px`,
  'text of a figure': (count, size) =>
    count === 1
      ? say`a text of a figure is under ${size} px`
      : say`${count} texts of a figure are under ${size} px`,
};

/** More labels than a reader takes in at once, at any size. */
const mostLabels = 40;

function cureFor(kind: Kind, count: number): string {
  if (kind === 'text of a figure') {
    return say`draw less, and larger, on the slide, and the rest in its laboratory`;
  }
  if (kind === 'text') return say`say less, so that it can be larger`;
  return count > mostLabels
    ? say`make several diagrams of it: it has ${count} labels`
    : say`take nodes out, shorten labels, or turn the diagram (LR, TB)`;
}

function listed(names: readonly string[]): string {
  return names.length > 2
    ? say`${names.slice(0, 2).join(', ')} and ${names.length - 2} more`
    : inList(names);
}
