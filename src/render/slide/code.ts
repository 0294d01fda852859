import type { Code } from '../../content/content.ts';
import { escapeText } from '../../shared/markup.ts';
import { codeKey } from './resources.ts';

/** All listings as HTML, by `codeKey`. */
export async function highlightAll(codes: readonly Code[]): Promise<ReadonlyMap<string, string>> {
  const entries = codes.map(async (code) => [codeKey(code), await highlight(code)] as const);
  return new Map(await Promise.all(entries));
}

/** Source code as HTML, coloured through the theme's custom properties `--code-*`. */
async function highlight({ language, source }: Code): Promise<string> {
  const { bundledLanguages, codeToHtml, createCssVariablesTheme } = await import('shiki');
  // An unknown language is shown plain: the text is right, only its colours are missing.
  if (!(language in bundledLanguages))
    return `<pre class="code"><code>${escapeText(source)}</code></pre>`;
  const theme = createCssVariablesTheme({ name: 'css-variables', variablePrefix: '--code-' });
  // With a limit of time a busy machine would leave the last lines uncoloured.
  return codeToHtml(source, { lang: language, theme, tokenizeTimeLimit: 0 });
}
