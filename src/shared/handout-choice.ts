import { asked } from './addresses.ts';
import { isPaper, type Paper } from './paper.ts';
import { isLayout, type Layout, usual } from './sheet.ts';

/** What a reader asks of the handout, in the address of its page and in the form on it. */
export interface Choice {
  readonly layout: Layout;
  readonly paper: Paper;
  /** Whether addresses of links are printed too. */
  readonly urls: boolean;
}

/** `?layout=3&paper=letter&urls=1`; what is not known is as if not given. */
export function choiceOf(search: string): Choice {
  const [layout, paper] = [asked(search, 'layout') ?? '', asked(search, 'paper') ?? ''];
  return {
    layout: isLayout(layout) ? layout : usual.layout,
    paper: isPaper(paper) ? paper : usual.paper,
    urls: asked(search, 'urls') === '1',
  };
}

/** The same address with another choice in it. */
export function withChoice(search: string, { layout, paper, urls }: Choice): string {
  const query = new URLSearchParams(search);
  query.set('layout', layout);
  query.set('paper', paper);
  if (urls) query.set('urls', '1');
  else query.delete('urls');
  // Commas between slide ids are easier to read as they are.
  return `?${query}`.replaceAll('%2C', ',');
}
