/** The speaker view: this slide and the next, the notes, the time, and one hand on the audience's deck. */

import { ask, asked } from '../../shared/addresses.ts';
import { type SpeakerAction, speakerKeys } from '../../shared/keys/speaker.ts';
import { talkName } from '../deck/arrange.ts';
import { keepSlide } from '../editions.ts';
import { openHelp } from '../keys/help.ts';
import { listen } from '../keys/listen.ts';
import { Rehearsal } from '../rehearse/rehearsal.ts';
import { followThemes } from '../theme/wear.ts';
import { word } from '../words.ts';
import { actsOf, change, toggleSkip } from './acts.ts';
import { Presence } from './link/presence.ts';
import { openScreens } from './screens/screens.ts';
import { Session } from './session.ts';
import { readSlides } from './talk/slides.ts';
import { type Talk, viewOf } from './talk/talk.ts';
import { Bands } from './view/bands.ts';
import { listenToButtons } from './view/buttons.ts';
import { Clock } from './view/clock.ts';
import { Drops } from './view/drops.ts';
import { listenToTimes } from './view/fields.ts';
import { FilmBar } from './view/film.ts';
import { isRehearsal, linkRehearsal } from './view/mode.ts';
import { arrangeNotes, Notes } from './view/notes.ts';
import { Stages } from './view/stages.ts';
import { buildView } from './view/view.ts';

const root = document.querySelector<HTMLElement>('.speaker');
if (root) start(root);
import.meta.hot?.on('mesa-deck:update', () => location.reload());

function start(root: HTMLElement): void {
  followThemes();
  const script = root.querySelector('.script') as HTMLElement;
  arrangeNotes(script, location.search);
  const slides = readSlides(script);
  const ids = slides.map(({ id }) => id);
  const address = deckAddress(root);
  const name = talkName(address.pathname, address.search);
  const languages = root.querySelector('.script-head .editions');
  const view = buildView(root);
  const notes = new Notes(script);
  const bands = new Bands(view, slides);
  const stages = new Stages(view, slides, preview(address), (shown) => session.lead(shown, false));
  const film = new FilmBar(view, (state) => session.play(state));
  const drops = new Drops(view, slides, (id) => toggleSkip(session, id));
  const minutes = lengthOf(root);
  const clock = new Clock(view, slides, minutes, (measured) => drops.show(measured));
  const rehearsing = isRehearsal(location.search);
  const presence = new Presence(
    view,
    () => session.ask(),
    () => screens.open(),
  );
  const tell = (said: string) => presence.say(said);
  const rehearsal = rehearsing ? new Rehearsal({ root, slides, minutes, name, tell }) : undefined;
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
      film.show(talk.slide);
      presence.place(placeAddress(address, talk));
      clock.show(talk);
      rehearsal?.follow(talk);
    },
    heard: () => presence.heard(),
    filmed(state) {
      film.hear(state);
      stages.film(state);
    },
    darkened: (screen) => bands.darken(screen),
    tell,
  });
  if (!session.isLinked) presence.giveUp();

  const parts = { view, slides, session, stages, notes, drops, screens, presence, rehearsal };
  const acts = actsOf(parts, () => openHelp(speakerKeys, bindings, sheet(languages)));
  const bindings = (Object.keys(acts) as SpeakerAction[]).map((action) => ({
    action,
    run: acts[action],
  }));
  listen(speakerKeys, bindings);
  listenToButtons(root, acts);
  listenToTimes(view, (times) =>
    change(session, (talk) => ({ ...talk, ...('length' in times ? { end: null } : {}), ...times })),
  );
  linkRehearsal(view.root, rehearsing);
  keepSlide(() => `#/${session.talk.slide}`);
  session.start();
}

/** The sheet of keys, and the ways to the deck in other languages below them. */
const sheet = (languages: Element | null) => ({
  label: word('speaker.keys'),
  className: 'keys',
  end: languages ? [languages] : [],
});

/** The deck's own length in minutes; 0 if it has none. Some of its slides are as long as they say. */
function lengthOf(root: HTMLElement): number {
  const some = asked(location.search, 'slides') !== null;
  return some ? 0 : Number(root.dataset['minutes'] ?? 0);
}

/** The deck's page, with the slides that this view was opened for. */
function deckAddress(root: HTMLElement): URL {
  const url = new URL(root.dataset['deckPage'] ?? '../', location.href);
  url.search = '';
  for (const name of ['slides', 'theme'] as const) ask(url, name, asked(location.search, name));
  url.hash = '';
  return url;
}

/** Where the audience's window would open. */
function placeAddress(address: URL, { slide, step }: Talk): string {
  return `${address.href}#/${slide}${step >= 0 ? `/${step}` : ''}`;
}

function preview(address: URL): string {
  const url = new URL(address);
  ask(url, 'view', 'preview');
  return url.href;
}
