import { basename, extname } from 'node:path';
import { contentOf } from '../content/content.ts';
import type { Deck } from '../deck.ts';
import { together } from '../errors.ts';
import { editionsOf } from '../render/pages/languages.ts';
import { kitPrefix } from '../shared/addresses.ts';
import { tellIdle } from './layouts/apply.ts';
import type { SiteOptions } from './options.ts';
import { deckPage, faultPage, gonePage } from './pages/deck.ts';
import { Drafts } from './pages/drafts.ts';
import { handoutPage } from './pages/handout.ts';
import type { DeckParts } from './pages/parts.ts';
import { readingPage } from './pages/reading.ts';
import {
  isShelfPath,
  mostWorn,
  sharedLanguage,
  shelfPages,
  shelfPaths,
  shelfWords,
} from './pages/shelf.ts';
import { renderDeck } from './pages/slides.ts';
import { shelfSocial } from './pages/social.ts';
import { speakerPage } from './pages/speaker.ts';
import type { LoadedDeck } from './project/load-deck.ts';
import { projectLanguage, projectTitle } from './project/packages.ts';
import { chooseDecks, loadProject, type Project, soundDecks } from './project/project.ts';
import { checkSheets } from './styles/sheets.ts';
import { pageStyles, type Styles } from './styles/styles.ts';
import type { Theme } from './styles/theme.ts';
import { tellOnce } from './themes/doubts.ts';
import { dressName, mainTheme, namesIn, readDress } from './themes/dress.ts';
import { keepingStyles } from './themes/kept.ts';
import { offer } from './themes/offer.ts';
import { refuseUnspoken, wordTeller } from './words/tell.ts';

/** What is beside a deck's own page, by its folder. */
const deckPages: Readonly<Record<string, (parts: DeckParts) => Promise<string>>> = {
  speaker: speakerPage,
  handout: handoutPage,
  read: readingPage,
};

/** The pages and styles of a project, made when asked for and kept until something changes. */
export class Site {
  readonly root: string;
  /** Whether each slide has a picture and each deck a card, where the catalogue says. */
  readonly pictures: boolean;
  readonly address: ((path: string) => string) | undefined;
  readonly warn: SiteOptions['warn'];
  /** What the shelf is called. */
  readonly title: string;
  readonly options: SiteOptions;
  private project: Promise<Project> | undefined;
  /** The ids of all decks that there ever were: their pages may be open. */
  private readonly known = new Set<string>();
  /** What kept decks from being loaded, and was told. */
  private readonly told = new WeakSet<WeakKey>();
  private readonly doubted = new Set<string>();
  /** What its decks wear. */
  private dresses: readonly string[] = [];
  private readonly tellWords = wordTeller();
  private readonly offers = new Map<string, ReturnType<typeof offer>>();
  /** The slides of decks, and of those that a browser still draws, drafts. */
  readonly drafts = new Drafts(async (deck, sofar) => {
    const project = await this.load();
    if (this.warn) tellOnce(readDress(this.root, this.dressOf(deck)), this.doubted, this.warn);
    const early = this.options.onFault && sofar;
    return renderDeck(deck, project, { ...this.options, theme: this.themeOf(deck), sofar: early });
  });

  constructor(options: SiteOptions) {
    this.options = options;
    this.root = options.root;
    this.address = options.address;
    this.warn = options.warn;
    this.title = options.title ?? projectTitle(options.root);
    this.pictures = options.pictures ?? !(options.only || options.single);
  }

  load(): Promise<Project> {
    this.project ??= keepingStyles(this, () => this.loadNow());
    return this.project;
  }

  private async loadNow(): Promise<Project> {
    const { root, deckFiles, onFault, publicFolder = 'public' } = this.options;
    const tolerant = onFault !== undefined;
    const drafts = tolerant || this.options.drafts;
    const project = await loadProject({ root, tolerant, publicFolder, deckFiles, drafts });
    for (const { id } of project.decks) this.known.add(id);
    this.dresses = soundDecks(project, this.options.deckIds).map((deck) => this.dressOf(deck));
    const faults = project.decks.flatMap((each) => each.error ?? []);
    const error = together([...project.languageFaults, ...faults]);
    if (error) onFault?.(error);
    this.tellWords(project, this.warn);
    for (const each of faults) this.told.add(each);
    tellIdle(project.idleFaults, this.options);
    return project;
  }

  /** Forgets all that was loaded; drawings stay in their cache. */
  invalidate(): void {
    this.project = undefined;
    for (const kept of [this.drafts, this.doubted, this.offers]) kept.clear();
  }

  /** The decks that the site is built of; throws what is at fault. */
  async decks(): Promise<readonly Deck[]> {
    const project = await this.load();
    if (!this.options.onFault) refuseUnspoken(project);
    return chooseDecks(project, this.options.deckIds);
  }

  /** The decks of the site that can be loaded. */
  async shown(): Promise<readonly Deck[]> {
    return soundDecks(await this.load(), this.options.deckIds);
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
      : ['', 'read/', 'handout/', 'speaker/'];
    const ofDecks = ids.flatMap((id) => pages.map((page) => `${id}/${page}index.html`));
    return [...(only ? [] : shelfPaths), ...ofDecks];
  }

  /** A page by its path; undefined if there is none. One that comes early waits for no browser that draws. */
  async page(path: string, early = false): Promise<string | undefined> {
    const { onFault } = this.options;
    try {
      return await this.pageNow(path, early);
    } catch (error) {
      if (!onFault) throw error;
      if (!this.told.has(error as Error)) onFault(error);
      return faultPage(path.replace(/\/.*/, ''), error, this);
    }
  }

  private async pageNow(path: string, early: boolean): Promise<string | undefined> {
    const project = await this.load();
    const { decks, sheets } = project;
    // A fault in them is reported once, on each page that shows slides.
    if (path !== 'index.html') checkSheets(sheets);
    if (isShelfPath(path)) return shelfPages(await this.shelfParts())[path]();
    const [, name = '', kind] =
      /^([^/]+)\/(?:(speaker|handout|read)\/)?index\.html$/.exec(path) ?? [];
    // A deck that can't be loaded may have an id that its file does not tell.
    const isOf = ({ error, file }: LoadedDeck) => error && basename(file, extname(file)) === name;
    const found = decks.find(({ id }) => id === name) ?? decks.find(isOf);
    if (!found) return this.known.has(name) ? gonePage(name, decks, this) : undefined;
    const make = deckPages[kind ?? ''] ?? deckPage;
    const render = early && !kind ? this.drafts.early : this.drafts.whole;
    return make(this.partsOf(found, project, await this.shown(), render));
  }

  /** A stylesheet by the name that the pages call it by. */
  async styles(name: string): Promise<Styles | undefined> {
    const [, kind = '', dress = ''] = /^(\w+)-([\w+-]+)$/.exec(name) ?? [];
    const sheets = /^(?:shelf|fault)$/.test(kind) ? [] : (await this.load()).sheets;
    return keepingStyles(this, () => pageStyles.get(kind)?.(readDress(this.root, dress), sheets));
  }

  /** The words that a search of the shelf finds, as JSON; a page fetches them when they are asked for. */
  async words(): Promise<string> {
    return shelfWords(await this.shelfParts());
  }

  /** The language of the shelf: what the project says, or all decks share. */
  readonly language = async () => projectLanguage(this.root) ?? sharedLanguage(await this.shown());

  private async shelfParts() {
    const { options, pictures, title } = this;
    const project = await this.load();
    const chosen = new Set(options.deckIds ?? project.decks.map(({ id }) => id));
    const loaded = project.decks.filter(({ id }) => chosen.has(id));
    const dress = await this.shelfDress();
    const theme = mainTheme(this.root, dress);
    const style = (kind: string) => `${kitPrefix}${kind}-${dress}.css`;
    const wears = this.offered(dress);
    const social = (decks: readonly Deck[]) => shelfSocial(title, decks, this, project.languages);
    const { notes = true, onFault } = options;
    const dev = onFault !== undefined;
    const lang = await this.language();
    return { notes, project, loaded, title, lang, theme, wears, style, dev, pictures, social };
  }

  private partsOf(
    loaded: LoadedDeck,
    project: Project,
    decks: readonly Deck[],
    render: DeckParts['render'],
  ): DeckParts {
    const { notes = true, single = false, paper = false, whole = paper, onFault } = this.options;
    const { pictures, address } = this;
    const { isDraft } = this.drafts;
    const dev = onFault !== undefined;
    const editions = loaded.error || this.options.only ? [] : editionsOf(loaded.deck, decks);
    const { style, wears } = this;
    const facts = { loaded, project, render, isDraft, style, wears, notes, single, dev, whole };
    return { ...facts, pictures, address, editions };
  }

  /** The address of a kind of page's styles. */
  readonly style = (kind: string, deck?: Deck): string =>
    `${kitPrefix}${kind}-${this.dressOf(deck)}.css`;

  /** What a deck's pages wear; the default without one. */
  private dressOf(deck?: Deck): string {
    return dressName(this.options.theme ?? deck?.theme);
  }

  /** What a deck's pages wear, and what else their reader may choose. */
  readonly wears = (deck?: Deck) => this.offered(this.dressOf(deck));

  private offered(dress: string) {
    const shown = this.dresses.flatMap(namesIn);
    const wears = this.offers.get(dress) ?? offer(this.root, dress, this.options, shown);
    this.offers.set(dress, wears);
    return wears;
  }

  themeOf = (deck: Deck): Theme => mainTheme(this.root, this.dressOf(deck));

  /** What the shelf wears, and the remixes that are made on it. */
  async shelfTheme(): Promise<Theme> {
    return mainTheme(this.root, await this.shelfDress());
  }

  /** The names of all themes that its pages wear without being asked to. */
  async worn(): Promise<readonly string[]> {
    return [...new Set([await this.shelfDress(), ...this.dresses].flatMap(namesIn))];
  }

  private async shelfDress(): Promise<string> {
    const worn = (await this.shown()).map((deck) => this.dressOf(deck));
    return mostWorn(worn, this.dressOf(), (name) => readDress(this.root, name));
  }
}
