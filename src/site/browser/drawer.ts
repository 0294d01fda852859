import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { neutralRole } from '../../content/project/roles.ts';
import type { DiagramStyle, RoleShape } from '../../diagrams/diagram.ts';
import { drawDiagrams } from '../../diagrams/draw.ts';
import { DeckError } from '../../errors.ts';
import { say } from '../../say.ts';
import type { SiteOptions } from '../options.ts';
import type { Theme } from '../styles/theme.ts';
import { tokenValue } from '../themes/values.ts';
import type { KeptBrowser } from './keep.ts';
import { whileOpen } from './open.ts';

/** Draws diagrams for all decks of a build, with one page, opened if needed. */
export interface Drawer {
  draw: SiteOptions['draw'];
}

export interface DrawerOptions {
  readonly browser: KeptBrowser;
  readonly cacheDir: string;
  readonly warn: (message: string) => void;
  /** Called every few seconds while drawing is long. */
  readonly progress?: ((message: string) => void) | undefined;
  /** Whether the page goes when nothing waits to be drawn: it holds as much memory as a site of many slides. */
  readonly leaves?: boolean;
}

export function openDrawer({
  browser,
  cacheDir,
  warn,
  progress,
  leaves = false,
}: DrawerOptions): Drawer {
  let page: Page | undefined;
  const openPage = async () => {
    if (page && !page.isClosed() && page.context().browser()?.isConnected()) return page;
    const opened = await browser.open();
    page = await whileOpen(opened, drawing, () => opened.newPage());
    return page;
  };
  const explain = async (error: unknown) => {
    const opened = page?.context().browser();
    throw opened ? await whileOpen(opened, drawing, () => Promise.reject(error)) : error;
  };
  const options = { openPage, cacheDir, warn, progress, ...timeLimit() };
  // Drawings share the page, so they take turns.
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const leave = async () => {
    waiting -= 1;
    if (!leaves || waiting > 0) return;
    await page?.close().catch(() => undefined);
  };
  return {
    draw(sources, theme, sofar) {
      waiting += 1;
      const drawn = turn.then(() =>
        drawDiagrams(sources, styleOf(theme), { ...options, sofar }).catch(explain),
      );
      turn = drawn.then(leave, leave);
      return drawn;
    },
  };
}

const drawing = { doing: say`drawing`, where: say`drawing the diagrams` };

/** How long one diagram may take, if a variable says so. */
function timeLimit(): { readonly seconds?: number } {
  const name = 'MESA_DECK_DRAWING_SECONDS';
  const given = process.env[name];
  if (given === undefined) return {};
  const seconds = Number(given);
  if (seconds > 0 && seconds <= 86_400) return { seconds };
  throw new DeckError(
    say`'${given}' is not a number of seconds`,
    name,
    say`give seconds, from 1 to 86400`,
  );
}

function styleOf(theme: Theme): DiagramStyle {
  const fontFamily = tokenValue(theme.tokens, '--font-text') ?? 'sans-serif';
  const first = fontFamily.split(',')[0]?.replace(/['"]/g, '').trim();
  const shape = (role: string) =>
    (tokenValue(theme.tokens, `--${role}-shape`) ?? 'rectangle') as RoleShape;
  return {
    fonts: theme.fonts
      .filter(({ family }) => family === first)
      .map(({ family, weight, style, file }) => ({
        family,
        weight,
        style,
        data: readFileSync(file),
      })),
    fontFamily,
    fontSize: Number.parseFloat(theme.tokens.get('--diagram-font-size') ?? '24'),
    shapes: Object.fromEntries(
      [...theme.roles.keys(), neutralRole].map((role) => [role, shape(role)]),
    ),
  };
}
