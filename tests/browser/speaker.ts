import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openDeck } from './page.ts';

/** The id of the slide whose notes a speaker view shows. */
export const slide = (speaker: Page) => speaker.locator('.script > .current').getAttribute('id');

export const frame = (speaker: Page, which: 'now' | 'next') =>
  speaker.frameLocator(`.${which} iframe`);

/** The id of the slide in a frame, with its steps that are shown. */
export const framed = (speaker: Page, which: 'now' | 'next') =>
  frame(speaker, which)
    .locator('.slides > .present')
    .evaluate((section) => {
      const steps = [...section.querySelectorAll<HTMLElement>('.fragment.visible')];
      return `${section.id} ${new Set(steps.map((step) => step.dataset['fragmentIndex'])).size}`;
    });

export async function ready(speaker: Page): Promise<void> {
  for (const which of ['now', 'next'] as const) {
    await frame(speaker, which).locator('html.ready').waitFor();
    await frame(speaker, which).locator('.slides > .present').waitFor();
  }
}

/** The speaker view that the S of a deck opens. */
export async function talkAt(deck: Page): Promise<Page> {
  const popup = deck.waitForEvent('popup');
  await deck.keyboard.press('s');
  const speaker = await popup;
  await ready(speaker);
  return speaker;
}

/** A deck at a slide, and the speaker view that its S has opened. */
export async function openBoth(id = 'two-queues') {
  const deck = await openDeck(`ferries/#/${id}`);
  const speaker = await talkAt(deck);
  await expect.poll(() => slide(speaker)).toBe(id);
  return { deck, speaker };
}
