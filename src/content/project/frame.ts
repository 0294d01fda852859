import type { Value } from '../content.ts';

/** Where on a slide a logo stands. */
export const logoPlaces = ['top-right', 'top-left', 'bottom-right', 'bottom-left'] as const;

/** The sign of an institution, on each slide. */
export interface Logo {
  /** Beside the deck's file, `'./crest.svg'`, or in `public/`, `'/crest.svg'`. */
  readonly file: string;
  /** What it says, for who can't see it. */
  readonly alt: string;
  /** At the top right if not given. */
  readonly place?: (typeof logoPlaces)[number];
  /** In px of a slide; 44 if not given. */
  readonly height?: number;
}

/** How slides are numbered at their feet. */
export const pageNumberings = ['n', 'n / N', 'none'] as const;

/** What a deck puts around its slides. */
export interface DeckFrame {
  /** A line at the foot of each slide: an occasion, a place, a date. */
  readonly footer?: Value;
  readonly logo?: Logo;
  /** `'5'`, `'5 / 20'` or nothing; the number alone if not given. */
  readonly pageNumbers?: (typeof pageNumberings)[number];
  /** Whether the names of sections have numbers before them. */
  readonly sectionNumbers?: boolean;
}

/** What a theme's footer may say of a deck; what the deck does not say is an empty text. */
export interface FooterFacts {
  readonly title: string;
  readonly author: string;
  /** As an SPDX id. */
  readonly license: string;
  readonly lang: string;
}

/**
 * The line that a theme brings for the foot of each slide, for decks that say none of their own: the default
 * export of `themes/<theme>.footer.ts`, or of `theme.footer.js` in a theme's package.
 *
 * @example
 * const footer: ThemeFooter = ({ author }) => html`<b>Harbour Office</b>${author && ' · '}${author}`;
 * export default footer;
 */
export type ThemeFooter = Value | ((deck: FooterFacts) => Value);

/** What a slide lies on: a colour of the theme, two or more that run into one another, or a picture. */
export type Background =
  | string
  | { readonly gradient: readonly string[]; readonly angle?: number }
  | {
      /** Beside the slide's file, or in `public/`. */
      readonly image: string;
      /** What it shows; none if it only decorates. */
      readonly alt?: string;
      /** How much of the ground lies over it so that words can be read, from 0 to 1; 0.7 if not given. */
      readonly veil?: number;
    };

/** What of its look and its place in a talk a slide says for itself alone. */
export interface SlideFrame {
  /** Classes of its own, for `slides/styles.css`: `'dense'`. */
  readonly class?: string;
  /** Declarations of CSS for it alone: `'font-size: 26px; line-height: 1.2'`. */
  readonly style?: string;
  /** A token of the theme without its dashes, `'surface'`, or more. */
  readonly background?: Background;
  /** Not ready: seen while one writes, with a mark, and left out of what is built without `--drafts`. */
  readonly draft?: boolean;
  /** Passed over as one steps through the talk; its link, the overview and paper have it. */
  readonly skip?: boolean;
  /** Behind the talk: it counts neither in numbers nor in minutes. A deck lists such slides in `appendix`. */
  readonly appendix?: boolean;
}
