import { bundledLanguages } from 'shiki/langs';
import type { Code } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import { didYouMean, fail, type Place } from '../../errors.ts';
import { markup } from '../../shared/markup.ts';
import { quoted } from '../../shared/quoted.ts';
import { codeKey } from './resources.ts';

/** Languages without any colours. */
const plain: readonly string[] = ['text', 'txt', 'plain', 'plaintext'];

/** All listings as HTML, by `codeKey`. Rendering reports those in unknown languages. */
export async function highlightAll(codes: readonly Code[]): Promise<ReadonlyMap<string, string>> {
  const known = codes.filter(({ language }) => Object.hasOwn(bundledLanguages, language));
  const entries = known.map(async (code) => [codeKey(code), await highlight(code)] as const);
  return new Map(await Promise.all(entries));
}

/** A listing as HTML: as it was highlighted, or plain. */
export function renderCode(
  code: Code,
  highlighted: ReadonlyMap<string, string>,
  place: Place,
): string {
  const { language, source } = code;
  const found = highlighted.get(codeKey(code));
  if (found !== undefined) return found;
  if (!plain.includes(language) && !Object.hasOwn(bundledLanguages, language)) {
    const names = [...Object.keys(bundledLanguages), ...plain];
    const hint = didYouMean(language, names, "take one that Shiki knows, or code('text')");
    fail(`there is no language ${quoted(language)} of code`, place, hint);
  }
  return markup(html`<pre class="code"><code>${source}</code></pre>`);
}

/** Source code as HTML, coloured through the theme's custom properties `--code-*`. */
async function highlight({ language, source }: Code): Promise<string> {
  const { codeToHtml, createCssVariablesTheme } = await import('shiki');
  const theme = createCssVariablesTheme({ name: 'css-variables', variablePrefix: '--code-' });
  // With a limit of time a busy machine would leave the last lines uncoloured.
  return codeToHtml(source, { lang: language, theme, tokenizeTimeLimit: 0 });
}
