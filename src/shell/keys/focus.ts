const either = (attribute: string, values: string) =>
  values
    .split(' ')
    .map((value) => `[${attribute}=${value}]`)
    .join();
const roles = (names: string) => either('role', names);

/**
 * Controls, and the keys that each has a use for; the first that fits says it. PageDown, PageUp and F5
 * come from clickers, and are the deck's whatever has the focus.
 */
const controls: readonly (readonly [control: string, keys: RegExp])[] = [
  ['input[type=range]', /^(Arrow|Home|End)/],
  ['input[type=radio]', /^(Arrow|Space)/],
  [
    `input:is(${either('type', 'checkbox button submit reset color file image')})`,
    /^(Space|Enter)/,
  ],
  [roles('checkbox switch'), /^Space/],
  // Fields for text, and lists, where letters look for an entry.
  [
    `input, select, textarea, [contenteditable]:not([contenteditable=false]), [role$=box], [role^=menu], [role^=tree], [role^=grid], ${roles('application option spinbutton')}`,
    /^(?!Page|F\d)/,
  ],
  [roles('slider scrollbar separator'), /^(Arrow|Home|End)/],
  [`${roles('tab radio')}, video, audio`, /^(Arrow|Home|End|Space|Enter)/],
  [`button, summary, ${roles('button')}`, /^(Space|Enter)/],
  [`a[href], area, ${roles('link')}`, /^Enter/],
  // A slide that scrolls.
  ['.roomy', /^Arrow(Up|Down)/],
];

/** Whether what has the focus has a use for a key, so that the deck must not take it. */
export function needsKey(event: Event, name: string): boolean {
  // The very element, be it inside of an element of somebody's own.
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return false;
  for (const [control, keys] of controls) {
    const found = target.closest(control);
    if (found) return keys.test(name);
  }
  return false;
}
