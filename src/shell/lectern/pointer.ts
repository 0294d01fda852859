import type { Binding } from './binding.ts';

type Kind = 'laser' | 'spotlight';

/** A dot or a circle of light that follows the mouse or the finger; the same key takes it away. */
export function pointer(): readonly Binding[] {
  const mark = document.createElement('div');
  mark.setAttribute('aria-hidden', 'true');
  const follow = ({ clientX, clientY }: PointerEvent) => {
    mark.style.setProperty('--x', `${clientX}px`);
    mark.style.setProperty('--y', `${clientY}px`);
  };
  addEventListener('pointermove', follow, { passive: true });
  const toggle = (kind: Kind) => {
    const isOn = mark.isConnected && mark.className === `pointer ${kind}`;
    mark.className = `pointer ${kind}`;
    document.documentElement.classList.toggle('pointing', !isOn);
    if (isOn) mark.remove();
    else document.body.append(mark);
  };
  return [
    { keys: ['x'], name: 'X', description: 'Laser dot', run: () => toggle('laser') },
    { keys: ['c'], name: 'C', description: 'Spotlight', run: () => toggle('spotlight') },
  ];
}
