import type { Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import { lines } from '../../shared/markup.ts';
import type { Word } from '../../words/message.ts';

/** The empty tray; hidden without scripts. */
export function renderTray(drag: string, word: Word): Value {
  return lines(
    html`<aside class="tray" aria-label="${word('shelfPage.tray')}" data-drag="${drag}">`,
    html`<button type="button" class="handle" aria-expanded="false" aria-controls="tray-body"><b>${word('shelfPage.tray')}</b> <span class="count"></span> <span class="total"></span></button>`,
    html`<div class="tray-body" id="tray-body">`,
    html`<header><h2>${word('shelfPage.tray')}</h2><div class="history">`,
    tool('undo', word('shelfPage.undo'), html`<path d="M7 4 3 8l4 4M3.5 8H11a4 4 0 0 1 0 8H8"/>`),
    tool('redo', word('shelfPage.redo'), html`<path d="m13 4 4 4-4 4M16.5 8H9a4 4 0 0 0 0 8h3"/>`),
    tool('clear', word('shelfPage.clear'), html`<path d="M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6"/>`),
    html`</div></header>`,
    html`<input class="name" name="title" type="text" maxlength="120" placeholder="${word('shelfPage.remixTitle')}" aria-label="${word('shelfPage.remixTitle')}" autocomplete="off">`,
    html`<p class="sum">${word.parts('shelfPage.sum', {
      minutes: html`<b class="minutes">0</b>`,
      target: html`<input name="target" type="number" min="1" max="600" step="1" placeholder="–" aria-label="${word('shelfPage.target')}" autocomplete="off">`,
    })} <span class="left"></span></p>`,
    html`<div class="gauge" aria-hidden="true"><i></i><i></i></div>`,
    html`<ol class="picked"></ol>`,
    html`<p class="hint">${word('shelfPage.hint')}</p>`,
    html`<nav class="out" aria-label="${word('shelfPage.out')}">`,
    html`<a class="go" data-way="present">${word('shelfPage.present')}</a>`,
    html`<button type="button" data-do="share">${word('shelfPage.share')}</button>`,
    html`<a data-way="read">${word('shelfPage.read')}</a>`,
    html`<a data-way="handout">${word('pages.handout')}</a>`,
    html`<a data-way="print">${word('shelfPage.pdf')}</a>`,
    html`<button type="button" data-do="source">${word('shelfPage.source')}</button>`,
    html`</nav>`,
    html`</div>`,
    html`<p class="said" role="status"></p>`,
    html`</aside>`,
  );
}

function tool(name: string, label: string, path: Value): Value {
  return html`<button type="button" data-do="${name}" aria-label="${label}" title="${label}"><svg viewBox="0 0 20 20" aria-hidden="true">${path}</svg></button>`;
}
