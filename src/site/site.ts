import { contentOf } from '../content/content.ts';
import type { Deck } from '../deck.ts';
import { boot } from '../inline/boot.ts';
import { type PageAssets, renderDeckPage, renderFaultPage } from '../render/pages/page.ts';
import { renderSpeakerBody, renderSpeakerPage } from '../render/pages/speaker.ts';
import type { RenderedSlide } from '../render/slide/slide.ts';
import type { SiteOptions } from './options.ts';
import { renderHandout } from './pages/handout.ts';
import { isShelfPath, shelfPages, shelfPaths, shelfWords } from './pages/shelf.ts';
import { renderDeck } from './pages/slides.ts';
import { deckSocial, shelfSocial } from './pages/social.ts';
import { slideFacts } from './pages/speaker.ts';
import { chooseDecks, type LoadedDeck, loadProject, type Project } from './project/project.ts';
import { pageStyles, type Styles } from './styles/styles.ts';
import { defaultTheme, readTheme, type Theme } from './styles/theme.ts';

const prefix = '/@mesa-deck';

/** The pages and styles of a project, made when asked for and kept until something changes. */
export class Site {
  readonly root: string;
  /** Whether each slide has a picture and each deck a card, where the catalogue says. */
  readonly pictures: boolean;
  readonly address: ((path: string) => string) | undefined;
  readonly warn: SiteOptions['warn'];
  private readonly options: SiteOptions;
  private project: Promise<Project> | undefined;
  private slides = new Map<Deck, Promise<readonly RenderedSlide[]>>();

  constructor(options: SiteOptions) {
    this.options = options;
    this.root = options.root;
    this.address = options.address;
    this.warn = options.warn;
    this.pictures = options.pictures ?? !(options.only || options.single);
  }

  load(): Promise<Project> {
    const { root, files, onFault, publicFolder = 'public' } = this.options;
    const tolerant = onFault !== undefined;
    this.project ??= loadProject({
      root,
      tolerant,
      publicFolder,
      ...(files ? { decks: files } : {}),
    });
    return this.project;
  }

  /** Forgets all that was loaded; drawings stay in their cache. */
  invalidate(): void {
    this.project = undefined;
    this.slides.clear();
  }

  /** The decks that the site is built of; throws what is at fault. */
  async decks(): Promise<readonly Deck[]> {
    return chooseDecks(await this.load(), this.options.decks);
  }

  /** The decks of the site that can be loaded. */
  async shown(): Promise<readonly Deck[]> {
    const { decks: ids = [] } = this.options;
    const { decks } = await this.load();
    const chosen = decks.filter(({ id }) => ids.length === 0 || ids.includes(id));
    return chosen.flatMap((each) => (each.error ? [] : [each.deck]));
  }

  /** The figures that the decks of the site show, with their files, by their ids. */
  async figures(): Promise<Project['figures']> {
    const bodies = (await this.decks()).flatMap(({ slides }) => slides.map(({ body }) => body));
    const shown = new Set([...contentOf(bodies, 'figure')].map(({ id }) => id));
    return new Map([...(await this.load()).figures].filter(([id]) => shown.has(id)));
  }

  /** The paths of all pages, from the site's root. */
  async pages(): Promise<readonly string[]> {
    const { only, single } = this.options;
    const ids = (await this.decks()).map(({ id }) => id);
    if (single) return ids.map((id) => `${id}/index.html`);
    const pages = only
      ? { slides: [''], handout: ['handout/'] }[only]
      : ['', 'handout/', 'speaker/'];
    const ofDecks = ids.flatMap((id) => pages.map((page) => `${id}/${page}index.html`));
    return [...(only ? [] : shelfPaths), ...ofDecks];
  }

  /** A page by its path; undefined if there is none. */
  async page(path: string): Promise<string | undefined> {
    const { decks } = await this.load();
    if (isShelfPath(path)) return shelfPages(await this.shelfParts())[path]();
    const [, name, kind] = /^([^/]+)\/(?:(speaker|handout)\/)?index\.html$/.exec(path) ?? [];
    const found = decks.find(({ id }) => id === name);
    if (!found) return undefined;
    if (kind === 'speaker') return this.speakerPage(found);
    return kind === 'handout' ? this.handoutPage(found) : this.deckPage(found);
  }

  /** A stylesheet by the name that the pages call it by. */
  async styles(name: string): Promise<Styles | undefined> {
    const [, kind = '', theme] = /^(\w+)-([\w-]+)$/.exec(name) ?? [];
    return pageStyles.get(kind)?.(this.theme(theme));
  }

  /** The words that a search of the shelf finds, as JSON; a page fetches them when they are asked for. */
  async words(): Promise<string> {
    return shelfWords(await this.shelfParts());
  }

  private async shelfParts() {
    const { options } = this;
    const project = await this.load();
    const chosen = new Set(options.decks ?? project.decks.map(({ id }) => id));
    const loaded = project.decks.filter(({ id }) => chosen.has(id));
    const style = (kind: string) => this.styleAddress(kind);
    const dev = options.onFault !== undefined;
    const { pictures } = this;
    const social = (decks: readonly Deck[]) => shelfSocial(decks, this);
    return { notes: true, ...options, project, loaded, style, dev, pictures, social };
  }

  private async deckPage(loaded: LoadedDeck): Promise<string> {
    const live = this.options.onFault ? [`${prefix}/shell/deck/live`] : [];
    const { single } = this.options;
    const assets = (deck?: Deck): PageAssets => ({
      styles: [this.styleAddress(single ? 'single' : 'deck', deck)],
      scripts: [...live, `${prefix}/shell/deck/${single ? 'single' : 'deck'}`],
      inline: `(${boot.toString()})()`,
    });
    try {
      if (loaded.error) throw loaded.error;
      const { deck } = loaded;
      const slides = await this.renderDeck(deck);
      const facts = single ? slideFacts(loaded, await this.load()) : [];
      const speaker = renderSpeakerBody(deck, slides, '', facts);
      const extras = single
        ? {
            speaker: '?view=speaker',
            end: `<template id="speaker-view">${speaker}</template>`,
          }
        : { speaker: 'speaker/', handout: 'handout/', social: deckSocial(deck, this) };
      return renderDeckPage(deck, slides, assets(deck), extras);
    } catch (error) {
      if (!this.options.onFault) throw error;
      this.options.onFault(error);
      return renderFaultPage(loaded.id, error, assets());
    }
  }

  private async handoutPage(loaded: LoadedDeck): Promise<string> {
    const { onFault, notes = true } = this.options;
    const address = this.address?.(`${loaded.id}/`);
    try {
      if (loaded.error) throw loaded.error;
      const { deck } = loaded;
      const { references, notation } = await this.load();
      return renderHandout(deck, await this.renderDeck(deck), {
        references,
        notation,
        notes,
        assets: {
          styles: [this.styleAddress('handout', deck)],
          scripts: [`${prefix}/shell/handout/page`],
        },
        ...(address === undefined ? {} : { address }),
      });
    } catch (error) {
      if (!onFault) throw error;
      onFault(error);
      return renderFaultPage(loaded.id, error, {
        styles: [this.styleAddress('deck')],
        scripts: [`${prefix}/shell/deck/live`],
      });
    }
  }

  private async speakerPage(loaded: LoadedDeck): Promise<string> {
    // What is wrong with a deck shows on its own page, which the speaker view shows in turn.
    const deck = loaded.error ? { id: loaded.id, title: loaded.id, slides: [] } : loaded.deck;
    const slides = loaded.error ? [] : await this.renderDeck(deck);
    const assets = {
      styles: [this.styleAddress('speaker', deck)],
      scripts: [`${prefix}/shell/speaker/speaker`],
    };
    return renderSpeakerPage(deck, slides, assets, slideFacts(loaded, await this.load()));
  }

  private styleAddress(kind: string, deck?: Deck): string {
    return `${prefix}/${kind}-${this.themeName(deck)}.css`;
  }

  /** All slides of a deck, rendered once. */
  renderDeck(deck: Deck): Promise<readonly RenderedSlide[]> {
    const known = this.slides.get(deck);
    if (known) return known;
    const slides = this.load().then((project) =>
      renderDeck(deck, project, { ...this.options, theme: this.themeOf(deck) }),
    );
    this.slides.set(deck, slides);
    return slides;
  }

  private themeName(deck?: Deck): string {
    return this.options.theme ?? deck?.theme ?? defaultTheme;
  }

  /** What a deck wears, or the shelf. */
  themeOf(deck?: Deck): Theme {
    return this.theme(deck && this.themeName(deck));
  }

  private theme(name?: string): Theme {
    return readTheme(this.options.root, name);
  }
}
