import type { Browser } from 'playwright-core';
import { contentOf } from '../content/content.ts';
import type { Deck } from '../deck.ts';
import type { Server } from './serve.ts';
import { kilobytes, median, repeat, table } from './table.ts';
import { timeUntil, visit } from './visit.ts';

/** The weight of a first visit, and the time to the first paint and to a diagram's permalink. */
export async function weighPages(
  browser: Browser,
  deck: Deck,
  [ours, others]: readonly [Server, Server],
): Promise<string> {
  const drawn = deck.slides.find(({ body }) => [...contentOf(body, 'diagram')].length > 0);
  const pages: readonly [name: string, server: Server, path: string][] = [
    ['mesa-deck', ours, `${deck.id}/`],
    ['static page, text alone', others, 'static/'],
    ['run-time page', others, 'runtime/'],
  ];
  const rows = [];
  for (const [name, server, path] of pages) {
    const visits = await repeat(() => visit(browser, server, path));
    const address = `${server.address}${path}#/${drawn?.id}`;
    const diagrams =
      drawn && path !== 'static/'
        ? await repeat(() => timeUntil(browser, address, `#${drawn.id} svg .node`))
        : [];
    const [first] = visits;
    rows.push([
      name,
      kilobytes(first?.script ?? 0),
      kilobytes(first?.total ?? 0),
      first?.requests ?? 0,
      Math.round(median(visits.map(({ paint }) => paint))),
      diagrams.length ? Math.round(median(diagrams)) : '-',
    ]);
  }
  const head = ['first visit, gzip', 'JS KB', 'total KB', 'requests', 'paint ms', 'diagram ms'];
  return table(head, rows);
}
