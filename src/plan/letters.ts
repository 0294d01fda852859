const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho varsigma ' +
  'sigma tau upsilon phi chi psi omega';

const signs: Readonly<Record<string, string>> = {
  ...Object.fromEntries(greek.split(' ').map((name, i) => [name, String.fromCodePoint(0x3b1 + i)])),
  varepsilon: 'ε',
  dagger: '†',
  infty: '∞',
  ast: '*',
};

/** Letters that are words of a text as well, so that no label with one shows a symbol. */
const words = new Set(['a', 'A', 'I']);

/** How a symbol is written in plain text, such as `ρ†` for `\rho^\dagger`; undefined if it can't be. */
export function plainOf(tex: string): string | undefined {
  const plain = tex
    .replace(/\\(?:text|mathcal|mathrm|mathbf|textsf)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\hat\s*\{?\s*(\p{L})\s*\}?/gu, '$1\u0302')
    .replace(/\\([A-Za-z]+)\s*/g, (whole, name: string) => signs[name] ?? whole)
    .replace(/[{}^\s]/g, '')
    .normalize('NFC');
  return plain === '' || /[\\#]/.test(plain) || words.has(plain) ? undefined : plain;
}
