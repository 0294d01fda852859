import { defineDeck, html } from 'mesa-deck';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { deckKeys } from '../../src/shared/keys/keymap.ts';
import { labelOf } from '../../src/shared/keys/labels.ts';
import { sheetStyle } from '../../src/shared/sheet.ts';
import { namesOf } from '../../src/shell/keys/names.ts';
import { kitLanguages } from '../../src/words/languages.ts';
import { renderDeck } from './fixture.ts';

const slide = { id: 'a', title: 'One', body: html`<p>Said</p>`, notes: html`<p>More</p>` };

const deckIn = (lang: string | undefined, ...slides: readonly object[]) =>
  defineDeck({ id: 'd', title: 'D', ...(lang ? { lang } : {}), slides: slides as never });

describe('a slide', () => {
  test('speaks its own language, else that of its deck, and runs as it does', async () => {
    const deck = deckIn('he', slide, { ...slide, id: 'b', lang: 'de' });
    const [hebrew, german] = await renderDeck(deck);
    expect(hebrew?.section).toContain('lang="he" dir="rtl"');
    expect(hebrew?.notes).toContain('<aside class="notes" lang="he" dir="rtl" aria-label="הערות: ');
    expect(german?.section).toMatch(/lang="de"(?! dir)/);
    expect(german?.notes).toContain('aria-label="Notizen: One"');
    const [english] = await renderDeck(deckIn(undefined, slide));
    expect(english?.section).not.toMatch(/ lang=| dir=/);
  });

  test('turns a passage in a language that runs the other way', async () => {
    const body = html`<p>A word, <i lang="he">שלום</i>, and <i lang="la">salve</i></p>`;
    const [shown] = await renderDeck(deckIn('en', { ...slide, body }));
    // A passage says its direction by itself, wherever it stands.
    expect(shown?.section).toContain(
      '<i lang="he" dir="rtl">שלום</i>, and <i lang="la" dir="ltr">salve</i>',
    );
  });

  test('tells of what is no language, with the tag that is meant', async () => {
    const body = html`<p><i lang="german">Wort</i></p>`;
    await expect(renderDeck(deckIn('en', { ...slide, body }))).rejects.toThrow(
      `error: lang is "german", not a language tag\n   at: slides/test/a.ts, slide 'a'\n hint: did you mean 'de'?`,
    );
    await expect(renderDeck(deckIn('de_AT', slide))).rejects.toThrow("did you mean 'de-AT'?");
    await expect(renderDeck(deckIn('en', { ...slide, lang: 'xx' }))).rejects.toThrow(
      'lang is "xx", not a language tag',
    );
  });
});

describe('from right to left', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('the arrow to the left leads on, and the help sheet says so', () => {
    const press = (key: string) => namesOf(new KeyEvent(key) as never);
    expect(press('ArrowLeft')).toEqual(['ArrowLeft']);
    vi.stubGlobal('document', { documentElement: { dir: 'rtl' } });
    expect([press('ArrowLeft'), press('ArrowRight'), press('PageDown')]).toEqual([
      ['ArrowRight'],
      ['ArrowLeft'],
      ['PageDown'],
    ]);
    expect(labelOf(deckKeys.next, kitLanguages.wordIn('he'))).toBe('←');
  });

  test('a sheet of paper has its title and its broad margin at the right', () => {
    const running = { title: 'T', author: 'A', foot: '', places: [], number: '""' };
    const css = sheetStyle('notes', 'a4', { ...running, rightToLeft: true });
    expect(css).toMatch(/margin:21mm 21mm 19mm 15mm/);
    expect(css).toMatch(/@top-right\{[^}]*content:"T"/);
    expect(css).toMatch(/@top-left\{[^}]*content:"A"/);
  });
});

/** What a browser tells of a key, as far as it is read. */
class KeyEvent {
  readonly code = '';
  readonly altKey = false;
  readonly ctrlKey = false;
  readonly metaKey = false;
  readonly shiftKey = false;
  readonly isComposing = false;
  readonly keyCode = 0;
  readonly key: string;

  constructor(key: string) {
    this.key = key;
  }
}
