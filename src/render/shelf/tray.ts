/** The tray as it is when nothing is picked; without scripts it is not shown. */
export function renderTray(drag: string): string {
  return [
    `<aside class="tray" aria-label="Tray" data-drag="${drag}">`,
    '<button type="button" class="handle" aria-expanded="false" aria-controls="tray-body">' +
      '<b>Tray</b> <span class="count"></span> <span class="total"></span></button>',
    '<div class="tray-body" id="tray-body">',
    '<header><h2>Tray</h2><div class="history">',
    tool('undo', 'Undo', '<path d="M7 4 3 8l4 4M3.5 8H11a4 4 0 0 1 0 8H8"/>'),
    tool('redo', 'Redo', '<path d="m13 4 4 4-4 4M16.5 8H9a4 4 0 0 0 0 8h3"/>'),
    tool('clear', 'Empty the tray', '<path d="M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6"/>'),
    '</div></header>',
    '<input class="name" name="title" type="text" maxlength="120" placeholder="Title of your remix" aria-label="Title of your remix" autocomplete="off">',
    '<p class="sum"><b class="minutes">0</b> of <label><input name="target" type="number" min="1" max="600" step="1" placeholder="–" aria-label="Target length in minutes" autocomplete="off"></label> min <span class="left"></span></p>',
    '<div class="gauge" aria-hidden="true"><i></i><i></i></div>',
    '<ol class="picked"></ol>',
    '<p class="hint">Pick slides with their button, or drag them here. In the tray drag them into order, or move them with Alt and the arrow keys; Delete drops one.</p>',
    '<nav class="out" aria-label="Take it along">',
    '<a class="go" data-way="present">Present</a>',
    '<button type="button" data-do="share">Copy link</button>',
    '<a data-way="handout">Handout</a>',
    '<a data-way="print">PDF</a>',
    '<button type="button" data-do="source">Source</button>',
    '</nav>',
    '</div>',
    '<p class="said" role="status"></p>',
    '</aside>',
  ].join('\n');
}

function tool(name: string, label: string, path: string): string {
  return (
    `<button type="button" data-do="${name}" aria-label="${label}" title="${label}">` +
    `<svg viewBox="0 0 20 20" aria-hidden="true">${path}</svg></button>`
  );
}
