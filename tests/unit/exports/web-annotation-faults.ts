import { motivations } from '../../../src/schema/annotation.ts';

type Node = Record<string, unknown>;

/** Terms of http://www.w3.org/ns/anno.jsonld whose values are nodes or addresses. */
const nodeTerms =
  'body target source selector refinedBy creator conformsTo items partOf first last'.split(' ');
/** Terms of it whose values are words or numbers. */
const valueTerms =
  'id type motivation purpose format language value exact prefix suffix name label start end total startIndex'.split(
    ' ',
  );
const prefixes = [
  'oa',
  'dc',
  'dcterms',
  'dctypes',
  'foaf',
  'rdf',
  'rdfs',
  'skos',
  'xsd',
  'iana',
  'owl',
  'as',
  'schema',
];
const types = [
  ...['Annotation', 'AnnotationCollection', 'AnnotationPage', 'TextualBody', 'SpecificResource'],
  ...['FragmentSelector', 'TextQuoteSelector', 'TextPositionSelector'],
];
const iri = /^(?:[a-z][a-z0-9+.-]*:|\/|#)[^\s<>"{}|\\^`]*$/i;
const isText = (value: unknown): value is string => typeof value === 'string';
const isIri = (value: unknown) => isText(value) && iri.test(value);
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
const list = (value: unknown): Node[] => (value === undefined ? [] : [value].flat()) as Node[];

/**
 * What a collection breaks of the demands (MUST) of https://www.w3.org/TR/annotation-model/ and of its context:
 * one line a fault, none when it is sound.
 */
export function collectionFaults(collection: Node): string[] {
  const faults: string[] = [];
  const need = (isSo: boolean, fault: string) => void (isSo || faults.push(fault));
  need(collection['@context'] === 'http://www.w3.org/ns/anno.jsonld', 'context of the collection');
  need(isIri(collection.id), 'id of the collection');
  need(collection.type === 'AnnotationCollection', 'type of the collection');
  need(isCount(collection.total), 'total');
  const page = collection.first as Node;
  need(isIri(page?.id) && page.type === 'AnnotationPage', 'first page');
  need(Array.isArray(page?.items) && !('@context' in page), 'items of the first page');
  need(page.partOf === collection.id && isCount(page.startIndex), 'place of the first page');
  const items = list(page.items);
  need(items.length === collection.total, 'total is not the number of items');
  need(new Set(items.map(({ id }) => id)).size === items.length, 'an id stands twice');
  const { '@context': _context, ...terms } = collection;
  return [...faults, ...termFaults(terms), ...items.flatMap(itemFaults)];
}

/** What one annotation breaks of the model. */
export function itemFaults(item: Node): string[] {
  const faults: string[] = [];
  const need = (isSo: boolean, fault: string) => void (isSo || faults.push(`${item.id}: ${fault}`));
  need(isIri(item.id), 'id is no IRI');
  need(list(item.type).includes('Annotation' as never), 'type');
  for (const one of list(item.motivation))
    need(motivations.includes(one as never), `motivation ${one}`);
  for (const body of list(item.body)) {
    for (const one of list(body.purpose))
      need(motivations.includes(one as never), `purpose ${one}`);
    if (body.type === 'TextualBody') need(isText(body.value), 'a TextualBody has one value');
    else need(body.type === 'SpecificResource' && isIri(body.source), 'a body has one source');
    if (body.format !== undefined) need(/^\w+\/[\w.+-]+$/.test(String(body.format)), 'format');
    if (body.language !== undefined)
      need(/^[a-z]{2,3}(-\w+)*$/i.test(String(body.language)), 'language');
  }
  const targets = list(item.target);
  need(targets.length > 0, 'no target');
  for (const target of targets) {
    need(isIri(target.source), 'source of the target');
    for (const selector of list(target.selector)) need(isSelector(selector), `${selector.type}`);
  }
  return faults;
}

function isSelector(selector: Node): boolean {
  if (selector.refinedBy !== undefined && !list(selector.refinedBy).every(isSelector)) return false;
  if (selector.type === 'FragmentSelector')
    return isText(selector.value) && isIri(selector.conformsTo);
  if (selector.type === 'TextPositionSelector') {
    return (
      isCount(selector.start) &&
      isCount(selector.end) &&
      Number(selector.start) < Number(selector.end)
    );
  }
  const { exact, prefix = '', suffix = '' } = selector;
  const texts = [exact, prefix, suffix];
  // Half a character outside the first plane cannot be written as UTF-8.
  return (
    selector.type === 'TextQuoteSelector' &&
    exact !== '' &&
    texts.every((text) => isText(text) && text.isWellFormed())
  );
}

/** Keys and types that the context does not know: a reader of JSON-LD would drop them in silence. */
function termFaults(node: Node): string[] {
  return Object.entries(node).flatMap(([key, value]) => {
    const isCompact = prefixes.includes(key.split(':')[0] ?? '') && key.includes(':');
    const known = isCompact || nodeTerms.includes(key) || valueTerms.includes(key);
    const typed =
      key !== 'type' || types.includes(String(value)) || /^schema:\w+$/.test(String(value));
    const inner = list(value).filter((one) => typeof one === 'object' && one !== null);
    return [
      ...(known ? [] : [`${key} is no term of the context`]),
      ...(typed ? [] : [`${value} is no class of the context`]),
      ...inner.flatMap(termFaults),
    ];
  });
}
