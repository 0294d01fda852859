import { loadCharts } from 'virtual:mesa-deck/charts';
import type { Html } from '../../content/content.ts';
import type { Chart } from '../../content/data/kinds.ts';
import { markup } from '../../shared/markup.ts';
import { word } from '../words.ts';

/** The last chart that a picture was to show. */
const asked = new WeakMap<Element, Chart>();

/** Puts what a figure draws into its picture; for the first chart, what draws charts is fetched before. */
export function put(
  svg: Element,
  picture: Html | Chart,
  { id, width, height }: { readonly id: string; readonly width: number; readonly height: number },
): void | Promise<void> {
  if (picture.kind !== 'chart') {
    svg.innerHTML = markup(picture);
    return undefined;
  }
  asked.set(svg, picture);
  const shown = svg.firstChild;
  const draw = ({ drawLive }: typeof import('../../charts/live.ts')) => {
    // Since then another was asked for, or the figure was put back.
    if (asked.get(svg) !== picture || svg.firstChild !== shown) return;
    try {
      svg.innerHTML = drawLive(picture, {
        width,
        height,
        name: `live-${id}`,
        count: word('figure.count'),
      });
    } catch {
      // Settings may leave nothing to draw; what the figure says stands beside it.
      svg.replaceChildren();
    }
  };
  return loaded ? draw(loaded) : load().then(draw, () => undefined);
}

let loaded: typeof import('../../charts/live.ts') | undefined;

async function load() {
  if (!loadCharts) throw new Error('no figure of the site draws a chart');
  loaded = await loadCharts();
  return loaded;
}
