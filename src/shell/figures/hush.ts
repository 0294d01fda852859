/** While a slider is dragged its result is shown and not said; it is said once, when it is let go. */
export function hush(output: Element, isDragged: boolean): void {
  if (isDragged) {
    output.setAttribute('aria-live', 'off');
    return;
  }
  if (!output.hasAttribute('aria-live')) return;
  output.removeAttribute('aria-live');
  // What was shown meanwhile is set anew, a frame after who listens was told that it is said again.
  requestAnimationFrame(() => output.replaceChildren(...output.cloneNode(true).childNodes));
}
