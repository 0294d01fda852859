/** The speaker view: this slide and the next, the notes, the time, and one hand on the audience's deck. */
import { Clock } from './clock.ts';
import { openFrame } from './frame.ts';
import { type Act, listen } from './keys.ts';
import { openLink, talkName } from './link.ts';
import { arrangeNotes, Notes } from './notes.ts';
import { Presence } from './presence.ts';
import type { Order, Shown } from './preview.ts';
import { keep, kept } from './store.ts';
import { begin, moveTo, newTalk, type Place, readTalk, type Talk } from './talk.ts';
import { buildView } from './view.ts';

const root = document.querySelector<HTMLElement>('.speaker');
if (root) start(root);
import.meta.hot?.on('mesa-deck:update', () => location.reload());

function start(root: HTMLElement): void {
  const script = root.querySelector('.script') as HTMLElement;
  arrangeNotes(script, location.search);
  const ids = [...script.children].map(({ id }) => id);
  const [first = ''] = ids;
  const address = deckAddress(root);
  const name = talkName(address.pathname);
  const view = buildView(root);
  const notes = new Notes(script);
  const clock = new Clock(view, script, Number(root.dataset['minutes'] ?? 0));

  const { talk: known, dropped } = readTalk(kept(name), ids, Date.now());
  // The address says where the talk is, when the deck opens this view and after a reload.
  const asked = ids.find((id) => location.hash.split('/')[1] === id);
  let talk: Talk = known ?? newTalk({ slide: asked ?? first, step: -1 }, Date.now());
  if (asked && asked !== talk.slide) talk = { ...talk, slide: asked, step: -1, since: Date.now() };
  let steps = 0;
  /** Whether the audience's place is known; until then it is taken over. */
  let met = false;

  const now = openFrame(preview(address), 'This slide', (shown, order) => {
    if ('by' in order) led(shown);
    steps = shown.steps;
    show();
  });
  const next = openFrame(preview(address), 'What comes next', () => undefined);
  view.part('now').append(now.element);
  view.part('next').append(next.element);
  const presence = new Presence(view, () => say({ kind: 'hello' }));
  const say = openLink(name, (message) => {
    if (message.kind === 'hello') return;
    if (message.kind === 'here') {
      presence.heard();
      if (message.back) return say({ kind: 'go', slide: talk.slide, step: talk.step });
      if (met && !message.opened) return;
    }
    met = true;
    follow(message);
  });

  /** Goes where another window went. */
  function follow({ slide, step }: Place): void {
    if (!ids.includes(slide)) return;
    set(moveTo(talk, { slide, step }, Date.now()));
    now.tell({ go: { slide, step } });
  }

  /** Takes the others along to where this window went. */
  function led({ slide, step }: Shown): void {
    met = true;
    set(moveTo(talk, { slide, step }, Date.now()));
    say({ kind: 'go', slide, step });
  }

  function go(place: Place): void {
    follow(place);
    say({ kind: 'go', ...place });
  }

  function set(changed: Talk): void {
    talk = changed;
    keep(name, JSON.stringify(talk));
    history.replaceState(null, '', `#/${talk.slide}`);
    clock.show(talk);
  }

  function show(): void {
    const { slide, step } = talk;
    notes.show(slide);
    presence.place(`${address.href.split('#')[0]}#/${slide}`);
    view.write('now-title', notes.titleOf(slide));
    view.write('now-step', sayStep(step, steps));
    const following = step < steps - 1 ? slide : ids[ids.indexOf(slide) + 1];
    const place =
      following === slide ? { slide, step: step + 1 } : { slide: following ?? '', step: -1 };
    view.part('next').classList.toggle('over', following === undefined);
    view.write('next-title', following === slide ? `step ${step + 2}` : notes.titleOf(following));
    if (following !== undefined) next.tell({ go: place });
  }

  const acts: Readonly<Record<Act, () => void>> = {
    on: () => now.tell({ by: 1 } satisfies Order),
    back: () => now.tell({ by: -1 } satisfies Order),
    first: () => go({ slide: first, step: -1 }),
    last: () => go({ slide: ids.at(-1) ?? first, step: -1 }),
    up: () => notes.scroll(-1),
    down: () => notes.scroll(1),
    larger: () => notes.resize(1),
    smaller: () => notes.resize(-1),
    begin: () => set(begin(talk, Date.now())),
  };
  listen(root, (act) => acts[act]());
  clock.onLength((length) => set({ ...talk, length }));
  if (dropped) presence.say(dropped);
  now.tell({ go: { slide: talk.slide, step: talk.step } });
  set({ ...talk, kept: Date.now() });
  say({ kind: 'hello' });
}

function sayStep(step: number, steps: number): string {
  if (step >= 0) return `step ${step + 1} of ${steps}`;
  return steps > 0 ? `${steps} ${steps === 1 ? 'step' : 'steps'} to come` : '';
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

function preview(address: URL): string {
  const url = new URL(address);
  url.searchParams.set('view', 'preview');
  return url.href;
}
