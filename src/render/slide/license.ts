/** A licence as a reader wants it: its name, and where its text is. */
export interface License {
  readonly name: string;
  readonly url: string;
}

/** The licence of an SPDX id: Creative Commons has addresses and names of its own. */
export function licenseOf(id: string): License {
  const [, terms, version] = /^CC-([A-Z-]+)-(\d\.\d)$/.exec(id) ?? [];
  if (terms === undefined) return { name: id, url: `https://spdx.org/licenses/${id}.html` };
  return {
    name: `CC ${terms} ${version}`,
    url: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`,
  };
}
