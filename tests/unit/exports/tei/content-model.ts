/** What an element may hold: its children in their order, each followed by a space; words or not; its attributes. */
export interface ElementModel {
  children: RegExp;
  /** Words may stand beside the children. */
  mixed?: true;
  /** Beside those that every element may have. */
  attributes?: readonly string[];
  required?: readonly string[];
}

/** Attributes of every element of TEI P5, as far as the export uses them. */
export const globalAttributes = [
  'xml:id',
  'xml:lang',
  'xml:space',
  'n',
  'rend',
  'corresp',
  'cert',
  'source',
];

const dates = ['when', 'from', 'to', 'notBefore', 'notAfter'];
/** Pieces of models: the children of a text, what a record says of itself, the blocks of a division. */
const words = '(g )*';
const blocks = '((p|ab|list|table|quote) )*';
const names = '(title|author|idno|date|ref|publisher|note|bibl|biblScope|relatedItem) ';
const text: ElementModel = { children: new RegExp(`^${words}$`), mixed: true };
const named: ElementModel = { ...text, attributes: ['ref'] };
const typed: ElementModel = { ...text, attributes: ['type'] };

/**
 * The part of TEI P5 that the export uses: models of its elements, written after the Guidelines and not wider
 * than they are. What is not named here does not stand in the file.
 */
export const contentModels: Readonly<Record<string, ElementModel>> = {
  teiCorpus: { children: /^teiHeader (standOff )?(TEI )+$/, attributes: ['xmlns'] },
  TEI: { children: /^teiHeader text (standOff )?$/, required: ['xml:id'] },
  teiHeader: { children: /^fileDesc (encodingDesc )?(profileDesc )?(revisionDesc )?$/ },
  fileDesc: { children: /^titleStmt publicationStmt sourceDesc $/ },
  titleStmt: { children: /^(title )+((author|respStmt) )*$/ },
  respStmt: { children: /^resp name $/ },
  publicationStmt: { children: /^(publisher |distributor )+idno (availability )?$/ },
  availability: { children: /^(p )+$/ },
  sourceDesc: { children: /^(listBibl|bibl|listWit) $/ },
  encodingDesc: { children: /^((projectDesc|samplingDecl|variantEncoding) )+$/ },
  projectDesc: { children: /^(p )+$/ },
  samplingDecl: { children: /^(p )+$/ },
  variantEncoding: {
    children: /^$/,
    attributes: ['method', 'location'],
    required: ['method', 'location'],
  },
  profileDesc: { children: /^((creation|langUsage|abstract|textClass) )+$/ },
  creation: { children: /^date $/ },
  langUsage: { children: /^(language )+$/ },
  language: { ...text, attributes: ['ident'], required: ['ident'] },
  abstract: { children: /^p $/ },
  textClass: { children: /^keywords $/ },
  keywords: { children: /^(term )+$/ },
  revisionDesc: { children: /^(change )+$/ },
  change: { children: /^(note )+$/, attributes: dates },
  listWit: { children: /^(witness ){2,}$/ },
  witness: { children: /^(abbr )?title (note )*(date )?$/, required: ['xml:id', 'corresp'] },
  text: { children: /^body $/, required: ['xml:lang'] },
  // A division holds its head, then blocks or notes, then divisions; no block follows one.
  body: { children: new RegExp(`^${blocks}(div )*$`) },
  div: { children: new RegExp(`^(head )?(${blocks}|(note )*)(div )*$`), attributes: ['type'] },
  head: { ...typed, required: ['xml:id'] },
  p: { children: /^((g|milestone|app) )*$/, mixed: true },
  ab: { ...typed, required: ['xml:id', 'type'] },
  quote: { children: new RegExp(`^(${blocks.slice(1, -2)})+$`) },
  list: { children: /^(item )+$/, attributes: ['type'] },
  item: { children: /^((g|p|ab|list|table|quote|term|note|idno|bibl) )*$/, mixed: true },
  table: { children: /^(row )+$/ },
  row: { children: /^(cell )+$/, attributes: ['role'], required: ['xml:id'] },
  cell: text,
  app: { children: /^lem (rdg )*$/, attributes: ['type'], required: ['type'] },
  lem: { children: /^((g|milestone) )*$/, mixed: true, attributes: ['wit'], required: ['wit'] },
  rdg: {
    children: /^((g|milestone) )*$/,
    mixed: true,
    attributes: ['wit', 'type'],
    required: ['wit'],
  },
  milestone: {
    children: /^$/,
    attributes: ['unit', 'edRef'],
    required: ['unit', 'edRef', 'corresp', 'n'],
  },
  standOff: {
    children: /^((listPerson|listOrg|listPlace|listBibl|list|listEvent|listAnnotation) )+$/,
  },
  listPerson: { children: /^(person )+$/ },
  listOrg: { children: /^(org )+$/ },
  listPlace: { children: /^(place )+$/ },
  listBibl: { children: /^(bibl )+$/ },
  listEvent: { children: /^(event )+$/ },
  listAnnotation: { children: /^(annotation )+$/ },
  person: { children: /^(persName )+(idno )*(state )*(note )*(bibl )*$/, required: ['xml:id'] },
  org: { children: /^(orgName )+(idno )*(state )*(note )*(bibl )*$/, required: ['xml:id'] },
  place: { children: /^(placeName )+(state )*(note )*(bibl )*(idno )*$/, required: ['xml:id'] },
  state: { children: /^(label )+$/, attributes: ['type', ...dates] },
  event: { children: /^(label )+((note|ptr|bibl) )*$/, attributes: dates, required: ['xml:id'] },
  bibl: { children: new RegExp(`^(${names})*$`), attributes: ['type'] },
  annotation: {
    children: /^((note|ptr) )*$/,
    attributes: ['motivation', 'target'],
    required: ['xml:id', 'target'],
  },
  note: {
    children: /^((g|p|ab|list|table|quote) )*$/,
    mixed: true,
    attributes: ['type', 'place', 'target'],
  },
  ptr: { children: /^$/, attributes: ['type', 'target'], required: ['target'] },
  ref: { ...text, attributes: ['type', 'target'], required: ['target'] },
  date: { ...text, attributes: ['type', ...dates] },
  title: typed,
  abbr: typed,
  persName: typed,
  orgName: typed,
  placeName: typed,
  term: typed,
  idno: { ...typed, required: ['type'] },
  biblScope: { ...text, attributes: ['unit'] },
  author: named,
  publisher: named,
  distributor: text,
  name: named,
  resp: text,
  label: text,
  g: { children: /^$/, mixed: true, attributes: ['type'], required: ['n'] },
};
