import { element } from '../dom.ts';
import type { Binding } from '../keys/listen.ts';

type Kind = 'laser' | 'spotlight';

/** A dot or a circle of light that follows the mouse, a pen or the finger. */
export class Pointer {
  private readonly mark = element('div', { 'aria-hidden': 'true' });

  constructor() {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      this.mark.style.setProperty('--x', `${clientX}px`);
      this.mark.style.setProperty('--y', `${clientY}px`);
    };
    // A finger that is put down has not moved yet.
    for (const type of ['pointerdown', 'pointermove'] as const) {
      addEventListener(type, follow, { passive: true, capture: true });
    }
  }

  get isOn(): boolean {
    return this.mark.isConnected;
  }

  show(kind: Kind): void {
    this.mark.className = `pointer ${kind}`;
    document.documentElement.classList.add('pointing');
    document.body.append(this.mark);
  }

  hide(): void {
    this.mark.remove();
    document.documentElement.classList.remove('pointing');
  }

  /** The keys: each takes away what it has shown. */
  keys(): readonly Binding[] {
    const toggle = (kind: Kind) => () => {
      if (this.isOn && this.mark.classList.contains(kind)) this.hide();
      else this.show(kind);
    };
    return [
      { action: 'laser', run: toggle('laser') },
      { action: 'spotlight', run: toggle('spotlight') },
      { action: 'leave', run: () => this.isOn && this.hide() },
    ];
  }
}
