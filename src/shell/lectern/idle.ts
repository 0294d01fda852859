/** How long a mouse lies still before it is out of the picture, in ms. */
const patience = 3000;

/** Hides the mouse cursor while nobody moves it. */
export function hideIdleCursor(): void {
  const { classList } = document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    classList.remove('idle');
    clearTimeout(timer);
    timer = setTimeout(() => classList.add('idle'), patience);
  };
  addEventListener('pointermove', show, { passive: true, capture: true });
  addEventListener('pointerdown', show, { passive: true, capture: true });
  show();
}
