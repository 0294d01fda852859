import { type Colour, colours } from '../../shared/drawing/drawings.ts';
import { deckKeys } from '../../shared/keys/keymap.ts';
import { labelOf } from '../../shared/keys/labels.ts';
import { button, element, svg } from '../dom.ts';
import { word } from '../words.ts';
import type { Tool } from './pad.ts';

/** What the buttons beside the tools do. */
export interface Acts {
  undo(): void;
  redo(): void;
  clear(): void;
  save(): void;
  load(): void;
  print(): void;
  away(): void;
}

/** Widths of a line, in the slide's pixels. */
const thin = 5;
const thick = 12;

/** On a grid of 24. */
const icons = {
  thick: 'M4 17C9 5 14 20 20 8',
  eraser: 'M9 20h11M5 13l8-8 7 7-8 8H9zM9 9l7 7',
  undo: 'M9 5L4 10l5 5M4 10h10a5 5 0 0 1 0 10h-3',
  redo: 'M15 5l5 5-5 5M20 10H10a5 5 0 0 0 0 10h3',
  clear: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
  save: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  load: 'M12 16V5M7 9l5-5 5 5M4 20h16',
  print: 'M7 9V4h10v5M7 18H4V9h16v9h-3M7 14h10v6H7z',
  away: 'M6 6l12 12M18 6L6 18',
};

/** What a button is called, with the key that does the same. */
function nameOf(act: keyof Acts): string {
  if (act === 'undo' || act === 'redo')
    return word(`pen.${act}`, { key: labelOf(deckKeys[act], word) });
  if (act === 'away') return word('pen.away', { key: labelOf(deckKeys.pen, word) });
  return word(`pen.${act}`);
}

/** The pen's tools, in the margin of the slide. */
export class Bar {
  readonly element = element('section', {
    className: 'pen-bar',
    'aria-label': word('pen.tools'),
  });
  private held: Tool = { colour: 'magenta', width: thin, erases: false };

  constructor(acts: Acts) {
    const order = (name: keyof Acts) => {
      const made = this.button(nameOf(name), icon(icons[name]), acts[name]);
      made.dataset['act'] = name;
      return made;
    };
    this.element.append(
      ...colours.map((colour) => this.pen(colour)),
      this.toggle(word('pen.thick'), 'thick', () =>
        this.hold({ width: this.isThick ? thin : thick }),
      ),
      this.toggle(word('pen.eraser', { key: labelOf(deckKeys.eraser, word) }), 'eraser', () =>
        this.erase(),
      ),
      ...(['undo', 'redo', 'clear', 'save', 'load', 'print', 'away'] as const).map(order),
    );
    this.element.addEventListener('click', ({ target, detail }) => {
      // After a click the keys belong to the talk again.
      if (detail > 0 && target instanceof Element) target.closest('button')?.blur();
    });
    this.hold({});
  }

  get tool(): Tool {
    return this.held;
  }

  /** From pen to eraser, and back. */
  erase(): void {
    this.hold({ erases: !this.held.erases });
  }

  private get isThick(): boolean {
    return this.held.width === thick;
  }

  private hold(changed: Partial<Tool>): void {
    this.held = { ...this.held, ...changed };
    const { colour, erases } = this.held;
    for (const button of this.element.querySelectorAll<HTMLElement>('[aria-pressed]')) {
      const { tool } = button.dataset;
      const pressed =
        tool === 'thick' ? this.isThick : tool === 'eraser' ? erases : tool === colour && !erases;
      button.setAttribute('aria-pressed', String(pressed));
    }
    this.element.dataset['tool'] = erases ? 'eraser' : colour;
  }

  private pen(colour: Colour): HTMLElement {
    const dot = element('i', { className: colour });
    const button = this.button(word(`pen.${colour}`), dot, () =>
      this.hold({ colour, erases: false }),
    );
    button.dataset['tool'] = colour;
    button.setAttribute('aria-pressed', 'false');
    return button;
  }

  private toggle(name: string, tool: 'thick' | 'eraser', act: () => void): HTMLElement {
    const button = this.button(name, icon(icons[tool]), act);
    button.dataset['tool'] = tool;
    button.setAttribute('aria-pressed', 'false');
    return button;
  }

  private button(name: string, picture: Element, act: () => void): HTMLElement {
    const made = button(picture, act);
    made.title = name;
    made.setAttribute('aria-label', name);
    return made;
  }
}

function icon(line: string): Element {
  return svg('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, svg('path', { d: line }));
}
