/** The speaker view: this slide and the next, the notes, the time, and one hand on the audience's deck. */

import { talkName } from '../deck/arrange.ts';
import { Rehearsal } from '../rehearse/rehearsal.ts';
import { Presence } from './link/presence.ts';
import { openScreens } from './screens/screens.ts';
import { Session } from './session.ts';
import { readSlides } from './talk/slides.ts';
import { begin, newTalk, resume, skip, type Talk, unskip, viewOf } from './talk/talk.ts';
import { Bands } from './view/bands.ts';
import { Clock } from './view/clock.ts';
import { Drops } from './view/drops.ts';
import { listenToTimes } from './view/fields.ts';
import { openHelp } from './view/help.ts';
import { Jump } from './view/jump.ts';
import { type Act, listen } from './view/keys.ts';
import { isRehearsal, linkRehearsal } from './view/mode.ts';
import { arrangeNotes, Notes } from './view/notes.ts';
import { Stages } from './view/stages.ts';
import { buildView } from './view/view.ts';

const root = document.querySelector<HTMLElement>('.speaker');
if (root) start(root);
import.meta.hot?.on('mesa-deck:update', () => location.reload());

function start(root: HTMLElement): void {
  const script = root.querySelector('.script') as HTMLElement;
  arrangeNotes(script, location.search);
  const slides = readSlides(script);
  const ids = slides.map(({ id }) => id);
  const address = deckAddress(root);
  const name = talkName(address.pathname, address.search);
  const view = buildView(root);
  const notes = new Notes(script);
  const bands = new Bands(view, slides);
  const stages = new Stages(view, slides, preview(address), (shown) => session.lead(shown, false));
  const drops = new Drops(view, slides, (id) => toggle(id));
  const minutes = lengthOf(root);
  const clock = new Clock(view, slides, minutes, (measured) => drops.show(measured));
  const rehearsing = isRehearsal(location.search);
  const presence = new Presence(
    view,
    () => session.ask(),
    () => screens.open(),
  );
  const tell = (word: string) => presence.say(word);
  const rehearsal = rehearsing && new Rehearsal({ root, slides, minutes, name, tell });
  const screens = openScreens(() => placeAddress(address, session.talk), tell);
  const session = new Session({
    ids,
    name,
    // A rehearsal leaves the talk itself untouched.
    store: rehearsing ? `${name} rehearsal` : name,
    asked: ids.find((id) => location.hash.split('/')[1] === id),
    changed(talk, moved) {
      notes.show(viewOf(talk));
      bands.show(talk);
      stages.show(talk, moved);
      presence.place(placeAddress(address, talk));
      clock.show(talk);
      if (rehearsal) rehearsal.follow(talk);
    },
    heard: () => presence.heard(),
    darkened: (screen) => bands.darken(screen),
    tell,
  });

  const change = (changed: (talk: Talk, now: number) => Talk) =>
    session.change(changed(session.talk, Date.now()));

  function toggle(id: string): void {
    const isSkipped = session.talk.skipped.includes(id);
    change((talk, now) => (isSkipped ? unskip : skip)(talk, id, now));
  }

  function drop(): void {
    const next = drops.next();
    if (next) change((talk, now) => skip(talk, next.id, now));
    presence.say(
      next
        ? `‘${next.title}’ will be passed over; U takes it back.`
        : 'No slide ahead can be dropped.',
    );
  }

  function keepLast(): void {
    const last = session.talk.skipped.at(-1);
    if (last === undefined) return;
    change((talk, now) => unskip(talk, last, now));
    presence.say(`‘${slides.find(({ id }) => id === last)?.title}’ stays in the talk.`);
  }

  /** A clock that ran is started again by mistake too. */
  function restart(): void {
    const before = session.talk;
    change(begin);
    if (before.began === null) return;
    presence.offer('The clock has started again.', () => change((talk) => resume(talk, before)));
  }

  /** Ends a run, and shows what all say. */
  function results(): void {
    if (!rehearsal || rehearsal.hide()) return;
    session.change(newTalk({ slide: ids[0] ?? '', step: -1 }, Date.now()), true);
    rehearsal.show();
  }

  const jump = new Jump(ids, tell);
  /** To the slide whose number was typed; else the audience is shown what the speaker sees. */
  function enter(): void {
    const slide = jump.take();
    if (slide === undefined) session.thaw('here');
    else at(slide);
  }

  const at = (slide = '') => session.lead({ slide, step: -1 }, true);
  const acts: Readonly<Record<Act, (key: string) => void>> = {
    on: () => stages.lead(1),
    back: () => stages.lead(-1),
    first: () => at(ids[0]),
    last: () => at(ids.at(-1)),
    digit: (key) => jump.type(key),
    forget: () => jump.forget(),
    up: () => notes.scroll(-1),
    down: () => notes.scroll(1),
    larger: () => notes.resize(1),
    smaller: () => notes.resize(-1),
    begin: restart,
    end: () => view.part('end-at').focus(),
    freeze: () => (session.talk.ahead ? session.thaw('back') : session.freeze()),
    show: enter,
    black: () => session.press('b'),
    white: () => session.press('w'),
    pen: () => stages.pen.toggle(),
    skip: drop,
    unskip: keepLast,
    drops: () => drops.open(),
    spread: () => screens.spread(),
    swap: () => screens.swap(),
    results,
    help: openHelp,
  };
  const moves: readonly Act[] = ['on', 'back', 'first', 'last', 'begin'];
  listen(root, (act, key = '') => {
    if (act !== 'digit' && act !== 'show') jump.forget();
    if (moves.includes(act)) {
      if (rehearsal) rehearsal.hide();
      tell('');
    }
    acts[act](key);
  });
  listenToTimes(view, (times) =>
    change((talk) => ({ ...talk, ...('length' in times ? { end: null } : {}), ...times })),
  );
  linkRehearsal(view.root, rehearsing);
  session.start();
}

/** The deck's own length in minutes; 0 if it has none. Some of its slides are as long as they say. */
function lengthOf(root: HTMLElement): number {
  const some = new URLSearchParams(location.search).has('slides');
  return some ? 0 : Number(root.dataset['minutes'] ?? 0);
}

/** The deck's page, with the slides that this view was opened for. */
function deckAddress(root: HTMLElement): URL {
  const url = new URL(root.dataset['deckPage'] ?? '../', location.href);
  const slides = new URLSearchParams(location.search).get('slides');
  url.search = '';
  if (slides !== null) url.searchParams.set('slides', slides);
  url.hash = '';
  return url;
}

/** Where the audience's window would open. */
function placeAddress(address: URL, { slide, step }: Talk): string {
  return `${address.href}#/${slide}${step >= 0 ? `/${step}` : ''}`;
}

function preview(address: URL): string {
  const url = new URL(address);
  url.searchParams.set('view', 'preview');
  return url.href;
}
