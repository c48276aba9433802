/** Groups in which the data page tells of files, in the order of the page. */
export const dataGroups = [
  'texts',
  'notes',
  'records',
  'witnesses',
  'citations',
  'packages',
  'permanence',
] as const;

export type DataGroup = (typeof dataGroups)[number];

const rules: readonly (readonly [paths: RegExp, group: DataGroup])[] = [
  [/^data\/(documents|units|words|keyness)\./, 'texts'],
  [/^data\/(annotations|links)\./, 'notes'],
  [/^data\/(entities|events|timelinejs)\./, 'records'],
  [/^data\/(variants\.|reuse\.|collation\/|corpus\.tei)/, 'witnesses'],
  [/^data\/citations\.|\.cff$/, 'citations'],
  [/^data\/(addresses|checksums|redirects)\.|^[_.]|^sitemap/, 'permanence'],
];

/** The group of a published file, by its path: `data/units.jsonl` is of the texts. What no rule names is a package. */
export const groupOf = (path: string): DataGroup =>
  rules.find(([paths]) => paths.test(path))?.[1] ?? 'packages';
