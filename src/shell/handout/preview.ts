import type { Running } from '../../shared/sheet.ts';
import { element } from '../dom.ts';
import { word } from '../words.ts';
import { pagesOf } from './places.ts';

/**
 * Shows the handout as sheets of paper. The text itself flows through columns that are as large as
 * a page, and so breaks where the printer will break it; behind each column lies a sheet.
 */
export function showSheets(desk: HTMLElement, main: HTMLElement, running: Running): number {
  const reel = main.parentElement;
  if (!reel) return 0;
  for (const old of reel.querySelectorAll(':scope > .sheet')) old.remove();
  const style = getComputedStyle(main);
  const stride = Number.parseFloat(style.columnWidth) + Number.parseFloat(style.columnGap);
  const count = Math.max(1, Math.round((main.scrollWidth + stride * 0.02) / stride));
  const left = main.getBoundingClientRect().left;
  const [start, end] = running.rightToLeft ? ['right', 'left'] : ['left', 'right'];
  const scale = scaleOf(reel);
  const starts = pagesOf(main).map((page) => {
    const [box] = page.getClientRects();
    return Math.round(((box?.left ?? left) - left) / scale / stride);
  });
  for (let index = 0; index < count; index += 1) {
    const place = running.places[starts.filter((start) => start <= index).length - 1];
    const sheet = element(
      'div',
      { className: 'sheet', 'aria-hidden': 'true' },
      line(`top-${start}`, index === 0 ? '' : running.title),
      line(`top-${end}`, place ? place.section : running.author),
      line(`bottom-${start}`, running.foot),
      line('bottom-center', place?.address ?? ''),
      line(`bottom-${end}`, word('handout.pageOf', { page: index + 1, pages: count })),
    );
    sheet.style.left = `${index * stride}px`;
    reel.prepend(sheet);
  }
  fitSheet(desk, reel, count * stride);
  return count;
}

/** A whole sheet is to be seen at once, but not larger than it is. */
function fitSheet(desk: HTMLElement, reel: HTMLElement, width: number): void {
  const sheet = reel.querySelector<HTMLElement>(':scope > .sheet');
  const scale = Math.min(1, Math.max(0.4, (desk.clientHeight - 48) / (sheet?.offsetHeight ?? 1)));
  reel.style.transform = `scale(${scale.toFixed(3)})`;
  reel.style.setProperty('--preview-scale', scale.toFixed(3));
  reel.style.width = `${Math.ceil(width)}px`;
  // What is scaled keeps the room it had.
  reel.style.marginRight = `${Math.ceil(width * (scale - 1))}px`;
}

function scaleOf(reel: HTMLElement): number {
  return reel.getBoundingClientRect().width / (reel.offsetWidth || 1);
}

function line(place: string, text: string): HTMLElement {
  return element('p', { dir: 'auto', className: `running ${place}` }, text);
}
