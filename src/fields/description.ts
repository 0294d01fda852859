import { isContent } from '../content/content.ts';
import { say } from '../say.ts';
import { is, isText } from './rule.ts';

/** What a diagram, a picture or a film shows, at length. */
export const description = is(
  say`a text or html\`…\``,
  "description: 'What it shows'",
  (value) => isText(value) || (isContent(value) && value.kind === 'html'),
);
