import { slidesAskedFor } from '../../../shared/addresses.ts';
import { keep, kept } from '../../storage.ts';
import type { Place } from '../talk/talk.ts';
import { markParts, showPart } from './parts.ts';

/** Sizes of the notes, in px. */
const sizes = [16, 18, 20, 22, 25, 28, 32, 36, 42, 48, 56];
const name = 'mesa-deck notes';

/** `?slides=a,b` leaves just these, in this order, as on the deck's page. */
export function arrangeNotes(script: HTMLElement, search: string): void {
  // A remix is put together before.
  if (script.hasAttribute('data-arranged')) return;
  const sections = [...script.children];
  const found = (slidesAskedFor(search) ?? []).flatMap(
    (id) => sections.find((section) => section.id === id) ?? [],
  );
  if (found.length > 0) script.replaceChildren(...found);
}

/** The notes of all slides, of which one slide's are shown, in a size that the device keeps. */
export class Notes {
  private readonly script: HTMLElement;
  private size: number;

  constructor(script: HTMLElement) {
    this.script = script;
    for (const notes of script.querySelectorAll('.notes')) markParts(notes);
    const size = sizes.indexOf(Number(kept(name)));
    this.size = size < 0 ? (innerWidth < 1600 ? 4 : 6) : size;
    this.resize(0);
  }

  /** Shows a slide's notes, and of them what is to be said at a step. */
  show({ slide, step }: Place): void {
    for (const section of this.script.children) {
      const shown = section.id === slide;
      const came = shown && !section.classList.contains('current');
      section.classList.toggle('current', shown);
      if (came) this.script.scrollTop = 0;
      const notes = shown && section.querySelector('.notes');
      const part = notes && showPart(notes, step);
      if (part) this.bringIn(part, came);
    }
  }

  scroll(by: 1 | -1): void {
    this.script.scrollBy({ top: by * this.script.clientHeight * 0.4, behavior: 'smooth' });
  }

  resize(by: -1 | 0 | 1): void {
    this.size = Math.min(sizes.length - 1, Math.max(0, this.size + by));
    this.script.style.fontSize = `${sizes[this.size]}px`;
    if (by !== 0) keep(name, String(sizes[this.size]));
  }

  /** Notes that fit stay where they are; else the part comes to the upper third. */
  private bringIn(part: HTMLElement, atOnce: boolean): void {
    const { script } = this;
    const top = part.getBoundingClientRect().top - script.getBoundingClientRect().top;
    script.scrollTo({
      top: script.scrollTop + top - script.clientHeight * 0.2,
      behavior: atOnce ? 'instant' : 'smooth',
    });
  }
}
