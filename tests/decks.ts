import type { Deck } from 'mesa-deck';
import figures from '../slides/decks/figures.ts';
import gallery from '../slides/decks/gallery.ts';
import lightning from '../slides/decks/lightning.ts';

/** The decks that are given as talks. */
export const talks: readonly Deck[] = [lightning];

/** Every deck of this repository. */
export const decks: readonly Deck[] = [...talks, gallery, figures];
