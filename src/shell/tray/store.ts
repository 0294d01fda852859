import { begin, change, type History, redo, undo } from '../../shared/history.ts';
import type { Lookup, Pick } from '../remix/lookup.ts';
import { keep, kept } from '../storage.ts';
import { word } from '../words.ts';
import { readState, type TrayState } from './state.ts';
import type { Tray } from './tray.ts';

/** Called after each change, with what happened in words, if there is something to say. */
type Listener = (said: string) => void;

/** The tray of this device: it stores each change, can undo it, and tells its listeners. */
export class TrayStore {
  readonly lookup: Lookup;
  private readonly name: string;
  private readonly listeners: Listener[] = [];
  private state: TrayState;
  private history: History<string>;
  /** The slides of the tray, found once after each change. */
  private picked: { readonly tray: Tray; readonly picks: readonly Pick[] } | undefined;

  /** `name` is what the tray is kept under: another site of this host has another. */
  constructor(lookup: Lookup, name: string) {
    this.lookup = lookup;
    this.name = name;
    const { state, dropped = '' } = readState(kept(name), lookup);
    this.state = state;
    this.history = begin(state.tray);
    // Once all who want to listen do.
    queueMicrotask(() => this.tell(dropped));
    addEventListener('storage', ({ key, newValue }) => {
      if (key === name) this.take(newValue);
    });
  }

  get tray(): Tray {
    return this.history.now;
  }

  get title(): string {
    return this.state.title;
  }

  get target(): number | null {
    return this.state.target;
  }

  get picks(): readonly Pick[] {
    if (this.picked?.tray !== this.tray) {
      const picks = this.tray.flatMap((ref) => this.lookup.find(ref) ?? []);
      this.picked = { tray: this.tray, picks };
    }
    return this.picked.picks;
  }

  get can(): { readonly undo: boolean; readonly redo: boolean } {
    const { past, future } = this.history;
    return { undo: past.length > 0, redo: future.length > 0 };
  }

  listen(listener: Listener): void {
    this.listeners.push(listener);
  }

  change(tray: Tray, said: string): void {
    this.set(change(this.history, tray), said);
  }

  undo(): void {
    this.set(undo(this.history), word(this.can.undo ? 'tray.undone' : 'tray.noUndo'));
  }

  redo(): void {
    this.set(redo(this.history), word(this.can.redo ? 'tray.redone' : 'tray.noRedo'));
  }

  call(title: string): void {
    this.state = { ...this.state, title };
    this.keep();
  }

  limit(target: number | null): void {
    this.state = { ...this.state, target };
    this.keep();
  }

  private set(history: History<string>, said: string): void {
    this.history = history;
    this.keep(said);
  }

  private keep(said = ''): void {
    this.state = { ...this.state, tray: this.tray };
    keep(this.name, JSON.stringify(this.state));
    this.tell(said);
  }

  /** What another tab of this browser has changed. */
  private take(text: string | null): void {
    const { state } = readState(text, this.lookup);
    this.state = state;
    this.history = change(this.history, state.tray);
    this.tell('');
  }

  private tell(said: string): void {
    for (const listener of this.listeners) listener(said);
  }
}
