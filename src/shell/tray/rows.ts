import { element } from '../dom.ts';
import { idOf, type Pick } from '../remix/lookup.ts';
import { word } from '../words.ts';
import { type Advice, sense } from './sense.ts';
import type { TrayStore } from './store.ts';
import { drop, shift } from './tray.ts';

const row = element('template');
row.innerHTML = `
<li class="row">
  <div class="shot"></div>
  <p class="what"><a target="_blank"></a><small></small></p>
  <div class="moves">
    <button type="button" data-do="up"></button>
    <button type="button" data-do="down"></button>
    <button type="button" data-do="drop"></button>
  </div>
  <ul class="advice"></ul>
</li>`.trim();

/** The picked slides as rows, each with what is to be said of it. Rows that stay are not built anew. */
export class Rows {
  private readonly list: HTMLElement;
  private readonly store: TrayStore;
  private readonly pictureOf: (pick: Pick) => string | undefined;
  private rows = new Map<string, HTMLElement>();

  constructor(list: HTMLElement, store: TrayStore, pictureOf: (pick: Pick) => string | undefined) {
    this.list = list;
    this.store = store;
    this.pictureOf = pictureOf;
    list.addEventListener('click', ({ target }) => {
      if (target instanceof Element) this.click(target);
    });
    list.addEventListener('keydown', (event) => this.key(event));
  }

  show(): void {
    const { picks, tray, lookup } = this.store;
    const advice = new Map<string, Advice[]>();
    for (const each of sense(tray, lookup)) {
      advice.set(each.ref, [...(advice.get(each.ref) ?? []), each]);
    }
    const rows = new Map<string, HTMLElement>();
    for (const pick of picks) {
      const element = this.rows.get(pick.ref) ?? this.build(pick);
      rows.set(pick.ref, element);
      showAdvice(element, advice.get(pick.ref) ?? []);
    }
    const focused = this.list.contains(document.activeElement) ? document.activeElement : null;
    for (const [ref, element] of this.rows) if (!rows.has(ref)) element.remove();
    this.rows = rows;
    lay(this.list, [...rows.values()]);
    // What is moved in the page loses the focus.
    if (focused !== document.activeElement) (focused as HTMLElement | null)?.focus();
  }

  /** The references of the rows in the order in which they lie, as after dragging. */
  order(): readonly string[] {
    return [...this.list.children].flatMap(
      (element) => (element as HTMLElement).dataset['ref'] ?? [],
    );
  }

  private build(pick: Pick): HTMLElement {
    const { slide, deck, ref, minutes } = pick;
    const made = row.content.firstElementChild?.cloneNode(true) as HTMLElement;
    made.dataset['ref'] = ref;
    const link = made.querySelector('a') as HTMLAnchorElement;
    link.textContent = slide.title;
    link.href = `${deck}/#/${slide.id}`;
    const small = made.querySelector('small') as HTMLElement;
    small.textContent = minutes === undefined ? '' : word('common.minutes', { minutes });
    for (const button of made.querySelectorAll<HTMLElement>('[data-do]')) {
      const name = button.dataset['do'] as 'up' | 'down' | 'drop';
      button.setAttribute('aria-label', word(`tray.${name}Named`, { title: slide.title }));
      button.title = word(`tray.${name}`);
    }
    const address = this.pictureOf(pick);
    if (address !== undefined) {
      const size = { width: 96, height: 54 };
      const image = element('img', { ...size, alt: '', loading: 'lazy', decoding: 'async' });
      image.src = address;
      made.querySelector('.shot')?.append(image);
    }
    return made;
  }

  private click(target: Element): void {
    const ref = refOf(target);
    const what = target.closest<HTMLElement>('[data-do]')?.dataset['do'];
    const fix = target.closest('button.fix');
    if (ref === undefined) return;
    if (fix) this.mend(ref, fix);
    else if (what === 'drop') this.drop(ref);
    else if (what) this.shift(ref, what === 'up' ? -1 : 1);
  }

  private key(event: KeyboardEvent): void {
    const { key, altKey, target } = event;
    const ref = target instanceof Element ? refOf(target) : undefined;
    if (ref === undefined || event.ctrlKey || event.metaKey) return;
    const by = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : undefined;
    if (by && altKey) this.shift(ref, by);
    else if (by) this.focusRow(this.store.tray.indexOf(ref) + by);
    else if (key === 'Delete') this.drop(ref);
    else return;
    event.preventDefault();
  }

  private shift(ref: string, by: -1 | 1): void {
    const tray = shift(this.store.tray, ref, by);
    const at = { title: this.titleOf(ref), place: tray.indexOf(ref) + 1, total: tray.length };
    this.store.change(tray, word('tray.nowAt', at));
  }

  private drop(ref: string): void {
    const at = this.store.tray.indexOf(ref);
    const inside = this.list.contains(document.activeElement);
    const said = word('shelf.dropped', { title: this.titleOf(ref) });
    this.store.change(drop(this.store.tray, [ref]), said);
    if (inside) this.focusRow(Math.min(at, this.store.tray.length - 1), '[data-do="drop"]');
  }

  private mend(ref: string, button: Element): void {
    const index = Number((button as HTMLElement).dataset['index']);
    const advice = sense(this.store.tray, this.store.lookup).filter((each) => each.ref === ref);
    const fix = advice[index]?.fix;
    if (!fix) return;
    const at = this.store.tray.indexOf(ref);
    this.store.change(fix.tray, word('tray.done', { label: fix.label }));
    this.focusRow(
      Math.max(0, this.store.tray.indexOf(ref) < 0 ? at - 1 : this.store.tray.indexOf(ref)),
    );
  }

  private focusRow(at: number, part = 'a'): void {
    this.list.children[at]?.querySelector<HTMLElement>(part)?.focus();
  }

  private titleOf(ref: string): string {
    return this.store.lookup.find(ref)?.slide.title ?? idOf(ref);
  }
}

/** Lays elements into a list in their order, and touches only those that lie elsewhere. */
function lay(list: HTMLElement, elements: readonly HTMLElement[]): void {
  let there = list.firstElementChild;
  for (const element of elements) {
    // One that moved down makes way; its turn comes.
    if (there && there !== element && there.nextElementSibling === element) {
      there.remove();
      there = element;
    }
    if (there === element) there = element.nextElementSibling;
    else list.insertBefore(element, there);
  }
  while (there) {
    const next: Element | null = there.nextElementSibling;
    there.remove();
    there = next;
  }
}

function refOf(target: Element): string | undefined {
  return target.closest<HTMLElement>('[data-ref]')?.dataset['ref'];
}

function showAdvice(of: HTMLElement, advice: readonly Advice[]): void {
  const list = of.querySelector('.advice') as HTMLElement;
  const said = advice.map(({ text, fix }) => `${text} ${fix?.label}`).join('\n');
  if (list.dataset['said'] === said) return;
  list.dataset['said'] = said;
  list.replaceChildren(
    ...advice.map(({ text, fix }, index) => {
      if (!fix) return element('li', {}, text);
      const kind = { type: 'button', className: 'fix', 'data-index': String(index) } as const;
      return element('li', {}, text, ' ', element('button', kind, fix.label));
    }),
  );
}
