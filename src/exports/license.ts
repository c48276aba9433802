/** A licence that programs know by its name on the list of SPDX. */
export interface License {
  /** `CC-BY-SA-4.0` */
  id: string;
  url: string;
}

const creativeCommons = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-([1-4]\.0|2\.5)$/;
const others = new Map([
  ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['ODbL-1.0', 'https://opendatacommons.org/licenses/odbl/1-0/'],
  ['ODC-By-1.0', 'https://opendatacommons.org/licenses/by/1-0/'],
  ['PDDL-1.0', 'https://opendatacommons.org/licenses/pddl/1-0/'],
]);
const address =
  /^https?:\/\/creativecommons\.org\/(?:licenses\/([a-z-]+)|publicdomain\/(zero))\/(\d\.\d)\/?$/;

/** The licence that a text on rights is, by its name (`CC BY-SA 4.0`, `CC-BY-SA-4.0`) or its address; undefined for any other words. */
export function licenseOf(rights: string): License | undefined {
  const text = rights.trim();
  const [, kind, isZero, version] = address.exec(text) ?? [];
  const id = isZero
    ? `CC0-${version}`
    : kind
      ? `CC-${kind.toUpperCase()}-${version}`
      : text.replaceAll(' ', '-');
  const [, terms, number] = creativeCommons.exec(id) ?? [];
  const url = terms
    ? `https://creativecommons.org/licenses/${terms.toLowerCase()}/${number}/`
    : others.get(id);
  return url === undefined ? undefined : { id, url };
}
