import { DeckError, type Place, together } from '../../errors.ts';
import { say } from '../../say.ts';
import type { Theme } from '../styles/theme.ts';
import { distanceFor, readColour } from '../themes/colours.ts';

/** How far apart the colours of two roles have to be, in CIEDE2000: what is seen from the last row. */
const apart = 15;

/**
 * Throws what keeps the roles of a project from being told apart in a theme: by their colours, or by shape and
 * line where there are none. Of the default roles, each theme is asked by itself.
 */
export function checkRoles({ roles, tokens, name }: Theme): void {
  const own = [...roles].filter(([, { look }]) => look !== undefined).map(([role]) => role);
  const faults = own.flatMap((role) => {
    const others = [...roles.keys()].filter((other) => {
      return other !== role && (!own.includes(other) || own.indexOf(other) < own.indexOf(role));
    });
    const { file } = roles.get(role) ?? {};
    const place: Place = { file, part: say`the role '${role}', in the theme ${name}` };
    return others.flatMap((other) => [...twins(role, other, tokens, place)]);
  });
  const fault = together(faults);
  if (fault) throw fault;
}

function* twins(
  role: string,
  other: string,
  tokens: ReadonlyMap<string, string>,
  place: Place,
): Iterable<DeckError> {
  const of = (name: string, part = '') => tokens.get(`--${name}${part}`) ?? '';
  const [own, theirs] = [readColour(of(role)), readColour(of(other))];
  const distance = own && theirs ? distanceFor('most', own, theirs) : apart;
  if (distance < apart) {
    const what = say`the colour of '${role}' meets that of '${other}': ${of(role)} and ${of(other)} are ${distance.toFixed(0)} apart`;
    const hint = say`take another hue for one of them: ${apart} in CIEDE2000 is seen from the last row`;
    yield new DeckError(what, place, hint);
  }
  const same = ['-shape', '-line'].every((part) => of(role, part) === of(other, part));
  if (!same) return;
  const what = say`'${role}' and '${other}' have the same shape and line, ${of(role, '-shape')} and ${of(role, '-line')}`;
  const hint = say`give one of them another: in grey and for colour-blind eyes nothing else tells them apart`;
  yield new DeckError(what, place, hint);
}
