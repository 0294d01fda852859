import type { Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import { lines } from '../../shared/markup.ts';

/** The empty tray; hidden without scripts. */
export function renderTray(drag: string): Value {
  return lines(
    html`<aside class="tray" aria-label="Tray" data-drag="${drag}">`,
    html`<button type="button" class="handle" aria-expanded="false" aria-controls="tray-body"><b>Tray</b> <span class="count"></span> <span class="total"></span></button>`,
    html`<div class="tray-body" id="tray-body">`,
    html`<header><h2>Tray</h2><div class="history">`,
    tool('undo', 'Undo', html`<path d="M7 4 3 8l4 4M3.5 8H11a4 4 0 0 1 0 8H8"/>`),
    tool('redo', 'Redo', html`<path d="m13 4 4 4-4 4M16.5 8H9a4 4 0 0 0 0 8h3"/>`),
    tool('clear', 'Empty the tray', html`<path d="M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6"/>`),
    html`</div></header>`,
    html`<input class="name" name="title" type="text" maxlength="120" placeholder="Title of your remix" aria-label="Title of your remix" autocomplete="off">`,
    html`<p class="sum"><b class="minutes">0</b> of <label><input name="target" type="number" min="1" max="600" step="1" placeholder="–" aria-label="Target length in minutes" autocomplete="off"></label> min <span class="left"></span></p>`,
    html`<div class="gauge" aria-hidden="true"><i></i><i></i></div>`,
    html`<ol class="picked"></ol>`,
    html`<p class="hint">Pick slides with their button, or drag them here. In the tray drag them into order, or move them with Alt and the arrow keys; Delete drops one.</p>`,
    html`<nav class="out" aria-label="Take it along">`,
    html`<a class="go" data-way="present">Present</a>`,
    html`<button type="button" data-do="share">Copy link</button>`,
    html`<a data-way="handout">Handout</a>`,
    html`<a data-way="print">PDF</a>`,
    html`<button type="button" data-do="source">Source</button>`,
    html`</nav>`,
    html`</div>`,
    html`<p class="said" role="status"></p>`,
    html`</aside>`,
  );
}

function tool(name: string, label: string, path: Value): Value {
  return html`<button type="button" data-do="${name}" aria-label="${label}" title="${label}"><svg viewBox="0 0 20 20" aria-hidden="true">${path}</svg></button>`;
}
