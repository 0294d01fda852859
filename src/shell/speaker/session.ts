import type { MediaState } from '../media/state.ts';
import { keep, kept } from '../storage.ts';
import { word } from '../words.ts';
import { type Here, type Message, openLink, type Screen, type Wish } from './link/link.ts';
import { type Dropped, readTalk } from './talk/read.ts';
import { adopt, moveTo, newTalk, type Place, type Talk, viewOf } from './talk/talk.ts';

export interface SessionOptions {
  /** The ids of the slides, in their order. */
  readonly ids: readonly string[];
  /** The name of the talk's channel. */
  readonly name: string;
  /** Where its state is kept. */
  readonly store: string;
  /** The slide that the address asks for. */
  readonly asked?: string | undefined;
  /** Called after each change; `moved` says that the slide in view has to be gone to. */
  changed(talk: Talk, moved: boolean): void;
  /** Called when a window of the audience answers. */
  heard(): void;
  /** Called for what the audience sees. */
  darkened(screen: Screen): void;
  /** Called for a film of the audience's window. */
  filmed(film: MediaState): void;
  /** Called for what the speaker should know. */
  tell(word: string): void;
}

/** How often it is kept that a talk still goes on, in ms. */
const alive = 10_000;

/** A speaker view's hold on the talk: what changes is kept, told to the other windows, and shown. */
export class Session {
  talk: Talk;
  private readonly options: SessionOptions;
  private readonly link: ((message: Message) => void) | undefined;
  /** Whether the audience's place is known; until then it is taken over. */
  private met = false;

  constructor(options: SessionOptions) {
    const { ids, name, store, asked } = options;
    this.options = options;
    const { talk, dropped } = readTalk(kept(store), ids, Date.now());
    this.talk = talk ?? newTalk({ slide: asked ?? ids[0] ?? '', step: -1 }, Date.now());
    // The address says where the talk is, when the deck opens this view and after a reload.
    if (asked && asked !== this.talk.slide) {
      this.talk = { ...this.talk, slide: asked, step: -1, since: Date.now(), ahead: null };
    }
    if (dropped) options.tell(sayDropped(dropped));
    this.link = openLink(name, (message) => this.hear(message));
  }

  /** Whether it can speak to the other windows at all. */
  get isLinked(): boolean {
    return this.link !== undefined;
  }

  start(): void {
    this.set({ ...this.talk, kept: Date.now() }, true);
    this.ask();
  }

  /** Asks which windows of the audience are there, and keeps that this one is. */
  ask(): void {
    const now = Date.now();
    if (now - this.talk.kept > alive) {
      this.talk = { ...this.talk, kept: now };
      keep(this.options.store, JSON.stringify(this.talk));
    }
    this.say({ kind: 'hello' });
  }

  /** Has the windows of the audience do something. */
  wish(action: Wish): void {
    this.say({ kind: 'do', action });
  }

  /** Has the audience's window play, stop or go on elsewhere. */
  play(film: MediaState): void {
    this.say({ kind: 'play', film });
  }

  /** Takes the others along to a place; while they are frozen, only this view and its like. */
  lead(place: Place, moved: boolean): void {
    this.met = true;
    const now = Date.now();
    if (this.talk.ahead) {
      this.change({ ...this.talk, kept: now, ahead: place }, moved);
    } else {
      this.set(moveTo(this.talk, place, now), moved);
      this.say({ kind: 'go', ...place });
    }
  }

  /** Freezes the audience at its slide; the speaker goes on looking. */
  freeze(): void {
    this.change({ ...this.talk, kept: Date.now(), ahead: viewOf(this.talk) }, false);
  }

  /** Ends the freeze: back to the slide that the audience has kept, or on to what the speaker sees. */
  thaw(to: 'back' | 'here'): void {
    const { ahead } = this.talk;
    if (!ahead) return;
    this.change({ ...this.talk, kept: Date.now(), ahead: null }, to === 'back');
    if (to === 'here') this.lead(ahead, false);
  }

  /** Sets what is more than the place. */
  change(talk: Talk, moved = false): void {
    this.set(talk, moved);
    this.say({ kind: 'talk', talk });
  }

  private say(message: Message): void {
    this.link?.(message);
  }

  private hear(message: Message): void {
    switch (message.kind) {
      case 'talk':
        this.take(adopt(this.talk, message.talk));
        break;
      case 'here':
        this.meet(message);
        break;
      case 'film':
        this.options.filmed(message.film);
        break;
      case 'screen':
        this.options.darkened(message.screen);
        break;
      case 'moved':
      case 'go':
        this.follow(message);
    }
  }

  /** A window of the audience answers, or has just come. */
  private meet({ back, opened, screen, ...place }: Here): void {
    this.options.heard();
    this.options.darkened(screen);
    if (opened) this.say({ kind: 'talk', talk: this.talk });
    if (back) this.say({ kind: 'go', slide: this.talk.slide, step: this.talk.step });
    else if (!this.met || opened) this.follow(place);
  }

  /** Goes where another window went. */
  private follow({ slide, step }: Place): void {
    this.met = true;
    if (!this.options.ids.includes(slide)) return;
    const wasFrozen = this.talk.ahead !== null;
    this.take(moveTo(this.talk, { slide, step }, Date.now()));
    if (wasFrozen && !this.talk.ahead) {
      this.options.tell(word('speaker.thawed'));
    }
  }

  /** Takes over what another window did. */
  private take(talk: Talk): void {
    const before = viewOf(this.talk);
    const { slide, step } = viewOf(talk);
    this.set(talk, slide !== before.slide || step !== before.step);
  }

  private set(talk: Talk, moved: boolean): void {
    this.talk = talk;
    keep(this.options.store, JSON.stringify(talk));
    history.replaceState(null, '', `#/${talk.slide}`);
    this.options.changed(talk, moved);
  }
}

function sayDropped(dropped: Dropped): string {
  if (dropped.why === 'gone') return word('speaker.slideGone', { slide: dropped.slide });
  return word(dropped.why === 'other' ? 'speaker.talkOther' : 'speaker.talkUnread');
}
