import type { Glossary } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import { say } from '../../say.ts';
import { attributes, finished, markup } from '../../shared/markup.ts';
import { renderMath } from '../math/math.ts';
import type { Resources } from './resources.ts';

/** What the deck introduces, as a list: the symbol if there is one, the name, the meaning. */
export function renderGlossary(
  {
    notation,
    introduced,
    macros,
    word,
  }: Pick<Resources, 'notation' | 'introduced' | 'macros' | 'word'>,
  { part, of }: Glossary,
): string {
  const entries = introduced
    .flatMap((key) => {
      const entry = Object.hasOwn(notation, key) ? notation[key] : undefined;
      return entry ? [{ key, ...entry }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name, word.lang));
  const length = Math.ceil(entries.length / of);
  const shown = entries.slice((part - 1) * length, part * length);
  const items = shown.map(({ key, tex, name, meaning, role }) => {
    const place = { part: say`the notation '${key}'` };
    const formula = { kind: 'math', tex: tex ?? '', display: false } as const;
    const symbol = tex !== undefined && [' ', finished(renderMath(formula, macros, place))];
    const owner = attributes({ class: role === 'neutral' ? undefined : `role-${role}` });
    return html`<div data-term="${key}"><dt><span${owner}>${name}</span>${symbol}</dt><dd>${meaning}</dd></div>`;
  });
  return markup(html`<dl class="glossary">${items}</dl>`);
}
