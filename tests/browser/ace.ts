import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const library = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');

interface Result {
  readonly ruleId: string;
  readonly reasonId: string;
  readonly message: string;
  readonly snippet: string;
  readonly path: { readonly dom: string };
  readonly value: readonly [level: string, verdict: string];
}

/**
 * What IBM's engine leaves to a person to decide, with the decision; a question that is not here is a
 * finding. Each is asked of a kind of thing, and holds wherever the kit shows it.
 */
const decided: Readonly<Record<string, string>> = {
  'html_skipnav_exists Potential_1': 'nothing that pages repeat stands before their main part',
  'input_label_visible potential_no_label': 'its sign says it, and its name shows under a pointer',
  'input_label_visible potential_placeholder_only': 'a field to search in has its name beside it',
  'element_tabbable_visible potential_visible': 'the way to the text is seen when it has the focus',
  'style_highcontrast_visible Manual_1': 'wishes.test.ts looks at slides in forced colours',
  'style_color_misuse Potential_1': 'roles have a shape and a line too: pages in grey are compared',
  'element_tabbable_unobscured potential_obscured':
    'what is covered is on a slide that is not shown',
  'frame_src_valid Potential_1': 'what is framed is a deck of the same site, looked at by itself',
  'form_submit_button_exists Potential_1': 'each field acts when it changes, and nothing is sent',
  'input_checkboxes_grouped potential_lonecheckbox': 'each asks for something of its own',
  'blockquote_cite_exists Potential_1': 'is a quotation, and says beside it whose',
  'text_block_heading potential_heading': 'a kicker and a broken line are no headings',
  'text_sensory_misuse potential_position': 'says where something is beside what it is',
  'text_sensory_misuse potential_other':
    'says how large something is, and does not name it by that',
};

/**
 * What IBM's engine finds on a page by all of its rules (WCAG 2.2, A and AA, and its own requirements), or
 * in the part of it that a selector names; its recommendations, which no standard asks for, are left out.
 */
export async function violationsByAce(page: Page, root?: string): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'ace' in window);
  if (!isThere) await page.addScriptTag({ path: library });
  const found = await page.evaluate(async (selector) => {
    const { ace } = window as unknown as {
      ace: {
        Checker: new () => { check(of: Node, sets: string[]): Promise<{ results: Result[] }> };
      };
    };
    const of = selector === undefined ? document : document.querySelector(selector);
    if (!of) return [];
    const { results } = await new ace.Checker().check(of, ['IBM_Accessibility']);
    // What is framed is a page of its own, and looked at as one.
    const own = results.filter(({ path }) => !/\/i?frame\[\d+\]\//.test(path.dom));
    return own.filter(({ value: [level, verdict] }) => level === 'VIOLATION' && verdict !== 'PASS');
  }, root);
  return found.flatMap(({ ruleId, reasonId, message, snippet, value: [, verdict] }) => {
    const isDecided = verdict !== 'FAIL' && `${ruleId} ${reasonId}` in decided;
    return isDecided ? [] : [`${ruleId} ${reasonId}: ${snippet.slice(0, 160)} ${message}`];
  });
}
