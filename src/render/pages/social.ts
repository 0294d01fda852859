import { html } from '../../content/templates.ts';
import { lines, markup } from '../../shared/markup.ts';

/** What a site shows of a page that somebody links to. */
export interface Social {
  readonly title: string;
  readonly description?: string | undefined;
  /** The page's own address, whole; left out where it is not known. */
  readonly url?: string | undefined;
  /** The address of a card of 1200 × 630 px, and what it shows in words. */
  readonly image?: { readonly address: string; readonly alt: string } | undefined;
}

/** The lines of a page's head for them, as the Open Graph protocol has them. */
export function renderSocial({ title, description, url, image }: Social): string {
  const known = [
    ['og:type', 'website'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', url],
    ['og:image', image?.address],
    ['og:image:type', image && 'image/png'],
    ['og:image:width', image && '1200'],
    ['og:image:height', image && '630'],
    ['og:image:alt', image?.alt],
  ].map(([name, value]) =>
    name && value ? html`<meta property="${name}" content="${value}">` : null,
  );
  return markup(
    lines(
      ...known,
      html`<meta name="twitter:card" content="${image ? 'summary_large_image' : 'summary'}">`,
      url ? html`<link rel="canonical" href="${url}">` : null,
    ),
  );
}
