import { type Logo, logoPlaces, pageNumberings } from '../../content/project/frame.ts';
import { say } from '../../say.ts';
import { quoted } from '../../shared/quoted.ts';
import { contentFlaw } from '../content.ts';
import {
  type Fields,
  type Flaw,
  flawsIn,
  is,
  isNumber,
  isRecord,
  isText,
  number,
  oneOf,
  optional,
  type Rule,
  text,
} from '../rule.ts';

const truth = (example: string) =>
  is(say`true or false`, example, (value) => typeof value === 'boolean');

const logoFields = {
  file: text("file: './crest.svg'"),
  alt: text("alt: 'University of Ys'"),
  place: optional(oneOf(say`place of a logo`, logoPlaces)),
  height: optional(number(say`a height from 12 to 120`, 'height: 44', 12, 120)),
} satisfies Record<keyof Logo, Rule> & Fields;

const logo: Rule = (value) => {
  const hint = say`write logo: { file: './crest.svg', alt: 'University of Ys' }`;
  if (!isRecord(value))
    return { what: say`logo is ${quoted(value)}, not a picture with its text`, hint };
  for (const { what, hint } of flawsIn(value, logoFields, say`a logo`)) {
    return { what: say`of the logo, ${what}`, hint };
  }
  return undefined;
};

/** What a deck may say of what is around its slides. */
export const deckFrameFields = {
  footer: optional(contentFlaw),
  logo: optional(logo),
  pageNumbers: optional(oneOf(say`numbering of pages`, pageNumberings)),
  sectionNumbers: optional(truth('sectionNumbers: true')),
};

const background: Rule = (value, field) => {
  const forms =
    "background: 'surface', { gradient: ['base-soft', 'ground'] } or { image: './sea.jpg' }";
  const flaw = {
    what: say`${field} is ${quoted(value)}, which is no background`,
    hint: say`write ${forms}`,
  };
  if (isText(value)) return isToken(value) ? undefined : flaw;
  if (!isRecord(value)) return flaw;
  const { gradient, angle, image, alt, veil } = value;
  const isGradient =
    Array.isArray(gradient) &&
    gradient.length > 1 &&
    gradient.every((each) => isText(each) && isToken(each)) &&
    (angle === undefined || isNumber(angle));
  const isPicture =
    isText(image) &&
    (alt === undefined || isText(alt)) &&
    (veil === undefined || (isNumber(veil) && veil >= 0 && veil <= 1));
  return isGradient !== isPicture ? undefined : flaw;
};

function isToken(name: string): boolean {
  return /^[a-z][a-z\d-]*$/.test(name);
}

const classes: Rule = is(say`a text of classes' names`, "class: 'dense'", (value) => {
  return isText(value) && /^\s*[a-zA-Z_][\w-]*(?:\s+[a-zA-Z_][\w-]*)*\s*$/.test(value);
});

/** What the deck itself says of the box of each slide. */
const kept =
  /^(?:position|display|inset|top|left|right|bottom|width|height|min-height|max-height|transform|visibility|opacity|z-index|overflow)$/i;

const style: Rule = (value): Flaw | undefined => {
  const hint = say`write declarations: style: 'font-size: 26px; line-height: 1.2'`;
  if (!isText(value)) return { what: say`style is ${quoted(value)}, not a text`, hint };
  if (/[{}<>@]|\/\*/.test(value)) {
    const rules = say`rules go into slides/styles.css, for a class of the slide: class: 'dense'`;
    return { what: say`style holds more than declarations: ${quoted(value)}`, hint: rules };
  }
  // A semicolon in quotes or brackets is a part of a value.
  const parts = value.match(/(?:[^;"'(]|"[^"]*"|'[^']*'|\([^)]*\))+/g) ?? [];
  for (const part of parts.filter((each) => each.trim() !== '')) {
    const [, name = ''] = /^\s*(-{0,2}[a-zA-Z][\w-]*)\s*:\s*\S/.exec(part) ?? [];
    if (name === '')
      return { what: say`style holds ${quoted(part.trim())}, which is no declaration`, hint };
    if (!kept.test(name)) continue;
    const own = say`say it of something on the slide, in slides/styles.css: .dense .slide-body { … }`;
    return { what: say`the deck says the ${name.toLowerCase()} of a slide`, hint: own };
  }
  return undefined;
};

/** What a slide may say of its look and its place in the talk. */
export const slideFrameFields = {
  class: optional(classes),
  style: optional(style),
  background: optional(background),
  draft: optional(truth('draft: true')),
  skip: optional(truth('skip: true')),
  appendix: optional(truth('appendix: true')),
};
