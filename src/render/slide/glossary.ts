import type { Glossary } from '../../content/content.ts';
import { escapeText } from '../../shared/markup.ts';
import { renderMath } from './math.ts';
import type { Resources } from './resources.ts';

/** What the deck introduces, as a list: the symbol if there is one, the name, the meaning. */
export function renderGlossary(
  { notation, introduced, macros }: Pick<Resources, 'notation' | 'introduced' | 'macros'>,
  { part, of }: Glossary,
): string {
  const entries = introduced
    .flatMap((key) => (notation[key] ? [{ key, ...notation[key] }] : []))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const length = Math.ceil(entries.length / of);
  const shown = entries.slice((part - 1) * length, part * length);
  const items = shown.map(({ key, tex, name, meaning, role }) => {
    const place = { part: `the notation '${key}'` };
    const formula = { kind: 'math', tex: tex ?? '', display: false } as const;
    const symbol = tex === undefined ? '' : ` ${renderMath(formula, macros, place)}`;
    const owner = role === 'neutral' ? '' : ` class="role-${role}"`;
    return `<div data-term="${escapeText(key)}"><dt><span${owner}>${escapeText(name)}</span>${symbol}</dt><dd>${escapeText(meaning)}</dd></div>`;
  });
  return `<dl class="glossary">${items.join('')}</dl>`;
}
