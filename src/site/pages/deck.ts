import { html } from '../../content/templates.ts';
import { DeckError } from '../../errors.ts';
import { type DeckExtras, renderDeckPage, renderFaultPage } from '../../render/pages/page.ts';
import { renderSpeakerBody } from '../../render/pages/speaker.ts';
import { say } from '../../say.ts';
import { kitPrefix } from '../../shared/addresses.ts';
import { groupsOf } from '../../words/pages.ts';
import type { LoadedDeck } from '../project/load-deck.ts';
import { bootScript } from './early.ts';
import type { DeckParts } from './parts.ts';
import { deckSocial } from './social.ts';
import { slideFacts } from './speaker.ts';

const live = `${kitPrefix}shell/deck/live`;

/** The page that an audience sees. */
export async function deckPage(parts: DeckParts): Promise<string> {
  const { loaded, project, render, style, single, dev, whole, editions, address } = parts;
  if (loaded.error) throw loaded.error;
  const { deck } = loaded;
  const slides = await render(deck);
  const assets = {
    styles: [style(single ? 'single' : 'deck', deck)],
    scripts: [...(dev ? [live] : []), `${kitPrefix}shell/deck/${single ? 'single' : 'deck'}`],
    early: bootScript,
    wears: parts.wears(deck),
    toRoot: '../',
    languages: project.languages,
  };
  const beside = {
    isDraft: parts.isDraft(slides),
    speaker: 'speaker/',
    handout: 'handout/',
    reading: 'read/',
    social: deckSocial(deck, parts, project.languages),
    whole,
    editions,
    address,
  };
  const inside = (): DeckExtras => {
    const speaker = renderSpeakerBody(deck, slides, '', {
      facts: slideFacts(loaded, project),
      word: project.languages.wordIn(deck.lang),
    });
    const end = html`<template id="speaker-view">${speaker}</template>`;
    const words = [...new Set([...groupsOf.deck, ...groupsOf.speaker])];
    return { speaker: '?view=speaker', end, words };
  };
  return renderDeckPage(deck, slides, assets, single ? inside() : beside);
}

/** In the place of a page that was there before its deck got another id, or went. */
export function gonePage(name: string, decks: readonly LoadedDeck[], parts: FaultParts): string {
  const hint = say`the decks are ${decks.map(({ id }) => id).join(', ') || say`none`}`;
  const error = new DeckError(say`there is no deck '${name}'`, 'slides/decks', hint);
  return faultPage(name, error, parts);
}

type FaultParts = Pick<DeckParts, 'style' | 'wears'>;

/** A page of the dev server that comes back by itself when its fault is mended. */
export function faultPage(name: string, error: unknown, parts: FaultParts): string {
  return renderFaultPage(name, error, {
    styles: [parts.style('fault')],
    scripts: [live, `${kitPrefix}shell/deck/deck`],
    early: bootScript,
    // The theme of the deck may be what is at fault.
    wears: { ...parts.wears(), sheets: {} },
  });
}
