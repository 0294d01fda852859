import { labelOf } from '../../shared/keys/labels.ts';
import { type SpeakerAction, speakerKeys } from '../../shared/keys/speaker.ts';
import type { Rehearsal } from '../rehearse/rehearsal.ts';
import { word } from '../words.ts';
import type { Presence } from './link/presence.ts';
import type { Screens } from './screens/screens.ts';
import type { Session } from './session.ts';
import type { ScriptSlide } from './talk/slides.ts';
import { begin, newTalk, resume, skip, type Talk, unskip } from './talk/talk.ts';
import type { Drops } from './view/drops.ts';
import { Jump } from './view/jump.ts';
import type { Notes } from './view/notes.ts';
import type { Stages } from './view/stages.ts';
import type { View } from './view/view.ts';

/** The parts of a speaker view that a speaker's hand reaches. */
export interface Parts {
  readonly view: View;
  readonly slides: readonly ScriptSlide[];
  readonly session: Session;
  readonly stages: Stages;
  readonly notes: Notes;
  readonly drops: Drops;
  readonly screens: Screens;
  readonly presence: Presence;
  readonly rehearsal: Rehearsal | undefined;
}

export type Acts = Readonly<Record<SpeakerAction, (key?: string) => void>>;

/** What each key and button of the view does; the sheet of keys is opened by `help`. */
export function actsOf(parts: Parts, help: () => void): Acts {
  const { view, slides, session, stages, notes, drops, screens, presence, rehearsal } = parts;
  const ids = slides.map(({ id }) => id);
  const jump = new Jump(ids, (said) => presence.say(said));
  const at = (slide = '') => session.lead({ slide, step: -1 }, true);
  const plain: Acts = {
    next: () => stages.lead(1),
    back: () => stages.lead(-1),
    first: () => at(ids[0]),
    last: () => at(ids.at(-1)),
    digit: (key = '') => jump.type(key),
    show: () => {
      const slide = jump.take();
      if (slide === undefined) session.thaw('here');
      else at(slide);
    },
    forget: () => jump.forget(),
    up: () => notes.scroll(-1),
    down: () => notes.scroll(1),
    larger: () => notes.resize(1),
    smaller: () => notes.resize(-1),
    end: () => view.part('end-at').focus(),
    freeze: () => (session.talk.ahead ? session.thaw('back') : session.freeze()),
    black: () => session.wish('black'),
    white: () => session.wish('white'),
    laboratory: () => session.wish('laboratory'),
    pen: () => stages.pen.toggle(),
    skip: () => dropNext(parts),
    unskip: () => keepLast(parts),
    drops: () => drops.open(),
    spread: () => screens.spread(),
    swap: () => screens.swap(),
    begin: () => restart(parts),
    results: () => endRun(parts),
    help,
  };
  const moves: readonly SpeakerAction[] = ['next', 'back', 'first', 'last', 'begin'];
  const before = (action: SpeakerAction) => {
    if (action !== 'digit' && action !== 'show') jump.forget();
    if (!moves.includes(action)) return;
    rehearsal?.hide();
    presence.say('');
  };
  const all = Object.entries(plain).map(([action, act]) => [
    action,
    (key?: string) => {
      before(action as SpeakerAction);
      act(key);
    },
  ]);
  return Object.fromEntries(all);
}

/** Changes what is more than the place of a talk. */
export function change(session: Session, changed: (talk: Talk, now: number) => Talk): void {
  session.change(changed(session.talk, Date.now()));
}

/** A slide that is to be passed over, or no longer. */
export function toggleSkip(session: Session, id: string): void {
  const isSkipped = session.talk.skipped.includes(id);
  change(session, (talk, now) => (isSkipped ? unskip : skip)(talk, id, now));
}

function dropNext({ session, drops, presence }: Parts): void {
  const next = drops.next();
  if (next) change(session, (talk, now) => skip(talk, next.id, now));
  const key = labelOf(speakerKeys.unskip, word);
  presence.say(
    next ? word('speaker.skipped', { title: next.title, key }) : word('speaker.noDropSaid'),
  );
}

function keepLast({ session, slides, presence }: Parts): void {
  const last = session.talk.skipped.at(-1);
  if (last === undefined) return;
  change(session, (talk, now) => unskip(talk, last, now));
  const { title = last } = slides.find(({ id }) => id === last) ?? {};
  presence.say(word('speaker.kept', { title }));
}

/** A clock that ran is started again by mistake too. */
function restart({ session, presence }: Parts): void {
  const before = session.talk;
  change(session, begin);
  if (before.began === null) return;
  presence.offer(word('speaker.began'), () => change(session, (talk) => resume(talk, before)));
}

/** Ends a run, and shows what all say. */
function endRun({ session, slides, rehearsal }: Parts): void {
  if (!rehearsal || rehearsal.hide()) return;
  session.change(newTalk({ slide: slides[0]?.id ?? '', step: -1 }, Date.now()), true);
  rehearsal.show();
}
