import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { DiagramResult, DiagramStyle, RoleShape } from '../render/diagrams/diagram.ts';
import { drawDiagrams } from '../render/diagrams/draw.ts';
import { whileOpen } from './open-browsers.ts';
import type { Theme } from './theme.ts';

/** Draws diagrams for all decks of a build, with one browser and one page, opened if needed. */
export interface Drawer {
  draw(sources: readonly string[], theme: Theme): Promise<readonly DiagramResult[]>;
  close(): Promise<void>;
}

export interface DrawerOptions {
  readonly cacheDir: string;
  readonly warn: (message: string) => void;
}

export function openDrawer({ cacheDir, warn }: DrawerOptions): Drawer {
  let browser: Promise<Browser> | undefined;
  let page: Promise<Page> | undefined;
  const openPage = () => {
    browser ??= startBrowser({ cacheDir, warn });
    page ??= browser.then((each) => whileOpen(each, drawing, () => each.newPage()));
    return page;
  };
  const explain = async (error: unknown) => {
    const open = await browser;
    throw open ? await whileOpen(open, drawing, () => Promise.reject(error)) : error;
  };
  // Drawings share the page, so they take turns.
  let turn: Promise<unknown> = Promise.resolve();
  return {
    draw(sources, theme) {
      const drawn = turn.then(() =>
        drawDiagrams(sources, styleOf(theme), { openPage, cacheDir, warn }).catch(explain),
      );
      turn = drawn.catch(() => undefined);
      return drawn;
    },
    async close() {
      const open = browser;
      browser = page = undefined;
      await (await open?.catch(() => undefined))?.close();
    },
  };
}

const drawing = { doing: 'drawing', where: 'drawing the diagrams' };

/** Loaded only when something has to be drawn: with a warm cache nothing is. */
async function startBrowser(options: DrawerOptions): Promise<Browser> {
  const { openBrowser } = await import('./browser.ts');
  return openBrowser(options);
}

function styleOf(theme: Theme): DiagramStyle {
  const fontFamily = theme.tokens.get('--font-text') ?? 'sans-serif';
  const first = fontFamily.split(',')[0]?.replace(/['"]/g, '').trim();
  const shape = (role: string) => (theme.tokens.get(`--${role}-shape`) ?? 'rectangle') as RoleShape;
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
    shapes: { base: shape('base'), mesa: shape('mesa'), neutral: shape('neutral') },
  };
}
