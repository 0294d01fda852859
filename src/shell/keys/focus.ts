const roles = (names: string) =>
  names
    .split(' ')
    .map((name) => `[role=${name}]`)
    .join();

/** Fields for text, and what takes any key. PageDown and PageUp come from a clicker: they move the deck. */
const text = `input, textarea, [contenteditable]:not([contenteditable=false]), ${roles('textbox searchbox application')}`;

/** Controls, and the keys that each has a use for; the first that fits says it. */
const controls: readonly (readonly [control: string, keys: RegExp])[] = [
  ['input[type=range]', /^(Arrow|Home|End)/],
  ['input[type=radio]', /^(Arrow|Space)/],
  [
    'input:is([type=checkbox], [type=button], [type=submit], [type=reset], [type=color], [type=file], [type=image])',
    /^(Space|Enter)/,
  ],
  [text, /^(?!Page|F\d)/],
  [
    `select, ${roles('listbox option combobox spinbutton menu menubar menuitem menuitemradio menuitemcheckbox tree treeitem grid gridcell')}`,
    /^(?!Page|F\d)/,
  ],
  [roles('slider scrollbar separator'), /^(Arrow|Home|End)/],
  [`${roles('tab radio')}, video, audio`, /^(Arrow|Home|End|Space|Enter)/],
  [`button, summary, ${roles('button checkbox switch')}`, /^(Space|Enter)/],
  [`a[href], area, ${roles('link')}`, /^Enter/],
];

/** Whether what has the focus has a use for a key, so that the deck must not take it. */
export function needsKey(event: Event, name: string): boolean {
  // The very element, be it inside of an element of somebody's own.
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return false;
  for (const [control, keys] of controls) {
    const found = target.closest(control);
    if (found) return keys.test(name) || (name.startsWith('Page') && canScroll(found, control));
  }
  return false;
}

function canScroll({ scrollHeight, clientHeight }: Element, control: string): boolean {
  return control === text && scrollHeight > clientHeight;
}
