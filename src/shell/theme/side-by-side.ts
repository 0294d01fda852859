import { slideSize } from '../../shared/slide-size.ts';
import { element } from '../dom.ts';
import { loaded, themes } from './wear.ts';

/** So that two slides stand beside one another on a small screen, and five on a large one. */
const zoom = 0.29;

const style = `
  html, body { height: auto !important; overflow: auto !important; }
  .reveal { height: auto !important; padding: 16px; }
  .slides { position: static !important; display: grid; gap: 24px; width: auto !important; zoom: 1 !important; }
  .side-by-side { display: flex; flex-wrap: wrap; gap: 12px; }
  .island { zoom: ${zoom}; width: ${slideSize.width}px; outline: 4px solid var(--line); background: var(--ground); color: var(--ink); font-family: var(--font-text); }
  .side-by-side small { display: block; font: 14px/1.6 sans-serif; }
  .slides section.slide { display: grid !important; position: relative !important; }`;

/** All slides in all themes, a row each: to see how a layout bears them, and a theme the layouts. */
export async function showThemes(slides: Element): Promise<void> {
  const root = document.documentElement;
  const own = root.dataset['theme'] ?? '';
  const names = new Set([own, ...Object.keys(themes?.sheets ?? {})]);
  const there = await Promise.all(
    [...names].map(async (name) => {
      const address = themes?.sheets[name];
      return name === themes?.worn || (address !== undefined && (await loaded(name, address)));
    }),
  );
  const shown = [...names].filter((_, at) => there[at]);
  // As where no script runs: every step is there.
  root.classList.remove('scripted');
  document.getElementById('boot')?.remove();
  document.head.append(element('style', {}, style));
  const rows = [...slides.children].map((slide) =>
    element(
      'div',
      { className: 'side-by-side', id: `row-${slide.id}` },
      ...shown.map((name) => wearing(name, slide)),
    ),
  );
  slides.replaceChildren(...rows);
  const byHand = themes?.byHand ?? [];
  if (!byHand.some((name) => shown.includes(name))) return;
  const { drawPartByHand } = await import('./by-hand.ts');
  for (const name of byHand) {
    for (const part of slides.querySelectorAll(`[data-theme="${name}"]`)) drawPartByHand(part);
  }
}

function wearing(name: string, slide: Element): HTMLElement {
  const island = element('div', { className: 'island', 'data-theme': name }, slide.cloneNode(true));
  return element('div', {}, element('small', {}, name), island);
}
