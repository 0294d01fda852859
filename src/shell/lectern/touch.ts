/** Fingers on the slide; fetched where a screen feels them. */
import type { RevealApi } from 'reveal.js';
import { isMirrored } from '../direction.ts';
import { type Camera, cameraOf, type Spot } from './camera.ts';
import type { Pointer } from './pointer.ts';

/** How far a finger goes before it means something, in CSS px. */
const swipe = 40;
const wobble = 10;
/** How long a finger rests before it points, in ms. */
const rest = 500;

/** What takes fingers itself. */
const usable = '.figure-controls, [data-set], dialog, .pen-bar, body > .message, input, select';

type View = Camera['now'];

/** A finger swipes, rests and points, or moves a slide that is zoomed; two fingers zoom. */
export class Touch {
  private readonly deck: RevealApi;
  private readonly pointer: Pointer;
  private readonly camera: Camera;
  private readonly fingers = new Map<number, Spot>();
  /** Where the fingers were, and what was shown, when their number last changed. */
  private start: { readonly fingers: readonly Spot[]; readonly view: View } | undefined;
  private doing: 'nothing' | 'waiting' | 'pointing' | 'moving' | 'pinching' = 'nothing';
  /** Beside a pen a hand that touches is a hand at rest. */
  private hasPen = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(deck: RevealApi, pointer: Pointer) {
    this.deck = deck;
    this.pointer = pointer;
    this.camera = cameraOf(deck);
    document.documentElement.classList.add('touch');
    const listen = (type: string, act: (event: PointerEvent) => void) =>
      addEventListener(type, (event) => {
        if ((event as PointerEvent).pointerType === 'touch') act(event as PointerEvent);
      });
    listen('pointerdown', (event) => this.down(event));
    addEventListener('pointerdown', ({ pointerType }) => {
      if (pointerType === 'pen') this.hasPen = true;
    });
    listen('pointermove', (event) => this.move(event));
    listen('pointerup', (event) => this.up(event));
    listen('pointercancel', (event) => this.up(event));
    // A finger that rests on a word or a link points at it, and asks for no menu.
    for (const type of ['contextmenu', 'selectstart', 'dragstart']) {
      addEventListener(type, (event) => this.fingers.size > 0 && event.preventDefault());
    }
  }

  private down({ pointerId, clientX, clientY, target }: PointerEvent): void {
    if (target instanceof Element && target.closest(usable)) return;
    this.fingers.set(pointerId, { x: clientX, y: clientY });
    this.begin();
    const { size } = this.fingers;
    this.doing = size === 1 ? 'waiting' : size === 2 ? 'pinching' : 'nothing';
    // With the pen out one finger draws; a pointer that is out follows it anyway.
    const draws = document.documentElement.classList.contains('pen-out');
    if (size === 1 && (draws || this.pointer.isOn)) this.doing = 'nothing';
    if (draws && this.hasPen) this.doing = 'nothing';
    if (this.doing === 'waiting') this.timer = setTimeout(() => this.point(), rest);
  }

  private begin(): void {
    clearTimeout(this.timer);
    if (this.doing === 'pointing') this.pointer.hide();
    this.start = { fingers: [...this.fingers.values()], view: this.camera.now };
  }

  private point(): void {
    this.doing = 'pointing';
    this.pointer.show('laser');
  }

  private move({ pointerId, clientX, clientY }: PointerEvent): void {
    if (!this.fingers.has(pointerId) || !this.start) return;
    this.fingers.set(pointerId, { x: clientX, y: clientY });
    const [from, other] = this.start.fingers;
    const [to, otherTo] = [...this.fingers.values()];
    if (!from || !to) return;
    if (this.doing === 'pinching' && other && otherTo) this.pinch([from, other], [to, otherTo]);
    if (this.doing === 'waiting' && apart(from, to) > wobble) {
      clearTimeout(this.timer);
      if (this.camera.isIn) this.doing = 'moving';
      else if (Math.abs(to.x - from.x) > swipe) this.swipe(to.x - from.x, to.y - from.y);
    }
    if (this.doing === 'moving') this.camera.pull(this.start.view, from, this.start.view.scale, to);
  }

  /** Once for each finger that is put down. */
  private swipe(across: number, down: number): void {
    this.doing = 'nothing';
    if (Math.abs(down) > Math.abs(across)) return;
    if (across < 0 !== isMirrored()) this.deck.next();
    else this.deck.prev();
  }

  private pinch([a, b]: readonly [Spot, Spot], [c, d]: readonly [Spot, Spot]): void {
    const { view } = this.start ?? { view: this.camera.now };
    const scale = (view.scale * apart(c, d)) / Math.max(1, apart(a, b));
    this.camera.pull(view, middle(a, b), scale, middle(c, d));
  }

  private up({ pointerId }: PointerEvent): void {
    if (!this.fingers.delete(pointerId)) return;
    // As good as whole is whole: the next finger should swipe.
    if (this.camera.now.scale < 1.1) this.camera.reset();
    this.begin();
    // The finger that is left of two waits for the other, and means nothing.
    this.doing = 'nothing';
  }
}

function apart(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function middle(a: Spot, b: Spot): Spot {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
