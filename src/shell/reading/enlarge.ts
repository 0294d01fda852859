import { button, element } from '../dom.ts';
import { word } from '../words.ts';

/** Below this part of the size that it has on a slide, a drawing's labels are small print. */
const small = 0.75;

/** Drawings are scaled to the page's width; those that lose by it can be opened in their own size. */
export function addEnlarging(main: HTMLElement): void {
  const watch = new ResizeObserver((changes) => {
    for (const { target } of changes) offers.get(target)?.();
  });
  const offers = new Map<Element, () => void>();
  for (const drawing of main.querySelectorAll<SVGElement>(
    '.slide-body :is(.picture, .diagram, .chart) svg[viewBox]',
  )) {
    const figure = drawing.closest<HTMLElement>('figure');
    const foot = drawing.closest('.entry')?.querySelector('.entry-foot > .entry-no');
    if (!figure || !foot || figure.querySelector('svg[viewBox]') !== drawing) continue;
    const open = button(word('reading.enlarge'), () => enlarge(figure, drawing));
    open.className = 'enlarge';
    open.ariaLabel = labelOf(drawing);
    foot.before(open);
    offers.set(drawing, () => {
      // While it is large the button waits for its return.
      if (drawing.closest('dialog')) return;
      open.hidden = drawing.getBoundingClientRect().width > small * widthOf(drawing);
    });
    watch.observe(drawing);
  }
  for (const formula of main.querySelectorAll<HTMLElement>('.katex-display')) {
    // One that is wider than the page is moved by keys, too.
    if (formula.scrollWidth > formula.clientWidth) formula.tabIndex = 0;
  }
}

/** The width that a drawing has on a slide, in CSS px. */
function widthOf(drawing: SVGElement): number {
  return (drawing as SVGSVGElement).viewBox.baseVal.width;
}

function labelOf(drawing: Element): string {
  const title = drawing.closest('.slide')?.querySelector('.slide-title')?.textContent;
  return title ? word('reading.enlargeNamed', { title }) : word('reading.enlarge');
}

/** The drawing itself moves into the dialog and back: a copy would have its ids twice. */
function enlarge(figure: HTMLElement, drawing: SVGElement): void {
  const place = element('span');
  figure.replaceWith(place);
  const slide = element(
    'div',
    { className: 'slide' },
    element('div', { className: 'slide-body' }, figure),
  );
  const shown = element('div', { className: 'shown', tabIndex: 0 }, slide);
  const close = element(
    'header',
    {},
    button(word('common.close'), () => dialog.close()),
  );
  const dialog = element(
    'dialog',
    { className: 'large', 'aria-label': labelOf(place) },
    close,
    shown,
  );
  dialog.style.setProperty('--width', `${widthOf(drawing)}px`);
  dialog.addEventListener('close', () => {
    place.replaceWith(figure);
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  shown.focus();
}
