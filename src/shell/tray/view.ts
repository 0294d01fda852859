import { kitPrefix } from '../../shared/addresses.ts';
import { shelfKeys } from '../../shared/keys/keymap.ts';
import { listen } from '../keys/listen.ts';
import type { Pick } from '../remix/lookup.ts';
import { limits, plain } from '../remix/query.ts';
import { word } from '../words.ts';
import type { Dragging } from './drag.ts';
import { Rows } from './rows.ts';
import { isMinutes, timeOf } from './state.ts';
import type { TrayStore } from './store.ts';
import { put } from './tray.ts';
import { Ways } from './ways.ts';

/** What the tray has to know of the shelf around it. */
export interface Around {
  readonly pictureOf: (pick: Pick) => string | undefined;
  /** The slides that a card, or a deck's, stands for. */
  readonly refsOf: (item: HTMLElement) => readonly string[];
  /** Lists of cards that can be dragged. */
  readonly sources: readonly HTMLElement[];
}

/** Brings the tray of the page to life. */
export function openTray(aside: HTMLElement, store: TrayStore, around: Around): void {
  const part = <E extends HTMLElement>(selector: string) => aside.querySelector(selector) as E;
  const said = part('.said');
  const say = (words: string) => {
    said.textContent = words;
  };
  const rows = new Rows(part('.picked'), store, around.pictureOf);
  const ways = new Ways(part('.out'), store, say);
  const name = part<HTMLInputElement>('[name="title"]');
  const target = part<HTMLInputElement>('[name="target"]');
  store.listen((words) => {
    rows.show();
    ways.show();
    showSum(aside, store);
    if (document.activeElement !== name) name.value = store.title;
    if (document.activeElement !== target) target.value = String(store.target ?? '');
    if (words) say(words);
  });
  name.addEventListener('input', () => store.call(plain(name.value, limits.title)));
  target.addEventListener('input', () => {
    const minutes = target.valueAsNumber;
    store.limit(isMinutes(minutes) ? minutes : null);
  });
  const acts: Readonly<Record<string, () => void>> = {
    undo: () => store.undo(),
    redo: () => store.redo(),
    clear: () => store.change([], word('tray.empty')),
  };
  part('.history').addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    acts[button?.dataset['do'] ?? '']?.();
  });
  const handle = part<HTMLButtonElement>('.handle');
  handle.addEventListener('click', () => {
    const open = aside.classList.toggle('open');
    handle.setAttribute('aria-expanded', String(open));
  });
  // Where no text is typed, the keys for undo and redo are the tray's.
  listen(shelfKeys, [
    { action: 'undo', run: () => store.undo() },
    { action: 'redo', run: () => store.redo() },
  ]);
  dragLate(aside, store, rows, around);
}

function showSum(aside: HTMLElement, store: TrayStore): void {
  const write = (selector: string, text: string) => {
    const element = aside.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  };
  const { minutes, silent } = timeOf(store.picks);
  const { target } = store;
  const count = store.tray.length;
  const slides = word('common.slides', { count });
  write('.count', slides);
  write('.total', word('common.minutes', { minutes }));
  write('.minutes', word.number(minutes));
  const rest = target === null ? 0 : Math.round((target - minutes) * 10) / 10;
  const left =
    target === null
      ? slides
      : rest < 0
        ? word('tray.minutesOver', { minutes: -rest })
        : word('tray.minutesLeft', { minutes: rest });
  const known = silent === 0 ? left : word('tray.silent', { rest: left, silent });
  write('.left', count === 0 ? '' : known);
  const whole = Math.max(minutes, target ?? minutes, 0.1);
  const [within, over] = aside.querySelectorAll<HTMLElement>('.gauge i');
  const share = (part: number) => `${((part / whole) * 100).toFixed(2)}%`;
  if (within) within.style.width = share(Math.min(minutes, target ?? minutes));
  if (over) over.style.width = share(Math.max(0, minutes - (target ?? minutes)));
  aside.classList.toggle('over', rest < 0);
  aside.classList.toggle('empty', count === 0);
  for (const [key, enabled] of Object.entries({ ...store.can, clear: count > 0 })) {
    // A button that is disabled while it has the focus would lose it.
    const button = aside.querySelector(`.history [data-do="${key}"]`);
    button?.setAttribute('aria-disabled', String(!enabled));
  }
}

/** What drags is fetched once a pointer is near something that can be dragged. */
function dragLate(aside: HTMLElement, store: TrayStore, rows: Rows, around: Around): void {
  const load = async () => {
    const address = scriptAddress(aside.dataset['drag'] ?? '');
    const list = aside.querySelector('.picked') as HTMLElement;
    const dragging: Dragging = {
      list,
      sources: around.sources,
      sort: () => store.change(rows.order(), word('tray.moved')),
      take: (item, at) => {
        const refs = around.refsOf(item);
        store.change(
          put(store.tray, refs, at),
          word(refs.length === 1 ? 'tray.pickedOne' : 'tray.pickedAll'),
        );
      },
    };
    try {
      (await import(/* @vite-ignore */ address)).startDragging(dragging);
    } catch {
      // Without a network the buttons still do all of it.
    }
  };
  let asked = false;
  for (const type of ['pointerover', 'touchstart'] as const) {
    document.addEventListener(
      type,
      ({ target }) => {
        if (asked || !(target instanceof Element)) return;
        if (!target.closest('.card, .shelf-deck, .row')) return;
        asked = true;
        load();
      },
      { passive: true },
    );
  }
}

/** A dev server has its scripts below its own base, which the page's first one shows. */
function scriptAddress(address: string): string {
  const own = document.querySelector<HTMLScriptElement>(`script[src*="${kitPrefix}"]`)?.src;
  if (own === undefined) return new URL(address, location.href).href;
  return own.slice(0, own.indexOf(kitPrefix)) + address;
}
