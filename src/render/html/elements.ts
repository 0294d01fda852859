/** What HTML says of its elements, as far as it decides where one ends and another begins. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** They have no content and no end tag. */
export const isVoid = words(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen',
);

/** Up to their end tag all is text, and nothing in it is read as an entity. */
export const isRaw = words('script style xmp iframe noembed noframes plaintext');

/** Up to their end tag all is text. */
export const isText = words('textarea title');

/** There is one of each on a page, and a slide is a part of it. */
export const isOfPage = words('html head body frameset');

/** A browser ends these by itself where they can't go on. */
export const isEndedByParent = words(
  'li dt dd p rt rp optgroup option thead tbody tfoot tr td th colgroup caption',
);

const cells = words('td th p');
const rows = words('td th tr p');
const bodies = words('td th tr thead tbody tfoot caption colgroup p');

/** What is still open when one begins ends by itself. */
export const endedBy: Readonly<Record<string, ReadonlySet<string>>> = {
  li: words('li p'),
  dt: words('dt dd p'),
  dd: words('dt dd p'),
  rt: words('rt rp'),
  rp: words('rt rp'),
  option: words('option'),
  optgroup: words('option optgroup'),
  td: cells,
  th: cells,
  tr: rows,
  thead: bodies,
  tbody: bodies,
  tfoot: bodies,
};

/** They end the paragraph that they stand in. */
export const endsParagraph = words(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr listing main menu nav ol p plaintext pre search section summary ' +
    'table ul xmp',
);

/** What is outside of these is no matter inside. */
export const isScope = words(
  'applet caption table td th marquee object template button svg math foreignobject desc',
);

/** They can't stand in another of their kind. */
export const kindOf = (name: string): string | undefined =>
  /^h[1-6]$/.test(name) ? 'heading' : /^(?:a|button|form|nobr)$/.test(name) ? name : undefined;

/** They end a drawing or a formula that they stand in. */
export const endsForeign = words(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu ' +
    'meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);

/** In these parts of a drawing or a formula there is HTML again. */
export const isIntegration = words('foreignobject desc title mi mo mn ms mtext');
