import { motivations } from '../../../../src/schema/annotation.ts';
import { contentModels, globalAttributes } from './content-model.ts';
import { descendants, stringValue, type XmlElement } from './read-xml.ts';

/** What the value of an attribute looks like, after the data types of TEI P5. */
const values: Readonly<Record<string, RegExp>> = {
  'xml:id': /^[A-Za-z_][\w.-]*$/,
  'xml:lang': /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  'xml:space': /^preserve$/,
  when: /^(?!0000)\d{4}(-\d\d(-\d\d)?)?$/,
  type: /^[\p{L}\p{N}\p{P}\p{S}]+$/u,
  cert: /^(high|medium|low|unknown)$/,
  motivation: new RegExp(`^(${motivations.join('|')})$`),
  n: /\S/,
  xmlns: /^http:\/\/www\.tei-c\.org\/ns\/1\.0$/,
  method: /^(location-referenced|double-end-point|parallel-segmentation)$/,
  location: /^(internal|external)$/,
};
const typeOf = (name: string) =>
  values[['from', 'to', 'notBefore', 'notAfter'].includes(name) ? 'when' : name];
const pointing = new Set(['target', 'ref', 'corresp', 'source', 'wit', 'edRef']);

/** What is wrong with a TEI file, as sentences: elements and attributes out of place, ids, pointers. */
export function teiFaults(root: XmlElement): string[] {
  const all = [...descendants(root)];
  const byId = new Map<string, XmlElement>();
  const faults: string[] = root.name === 'teiCorpus' ? [] : [`<${root.name}> is the root`];
  for (const element of all) {
    const id = element.attributes.get('xml:id');
    if (id !== undefined && byId.has(id)) faults.push(`The id ${id} is there twice`);
    if (id !== undefined) byId.set(id, element);
  }
  return [
    ...faults,
    ...all.flatMap(elementFaults),
    ...all.flatMap((element) => pointerFaults(element, byId)),
  ];
}

function elementFaults({ name, attributes, children }: XmlElement): string[] {
  const model = contentModels[name];
  if (!model) return [`<${name}> is not known`];
  const names = children
    .map((child) => (typeof child === 'string' ? '' : `${child.name} `))
    .join('');
  const known = [...globalAttributes, ...(model.attributes ?? [])];
  const faults: string[] = [];
  if (!model.children.test(names)) faults.push(`<${name}> holds ${names || 'nothing'}`);
  const hasWords = children.some((child) => typeof child === 'string' && child.trim() !== '');
  if (hasWords && !model.mixed) faults.push(`<${name}> holds words`);
  for (const required of model.required ?? []) {
    if (!attributes.has(required)) faults.push(`<${name}> lacks ${required}`);
  }
  for (const [attribute, value] of attributes) {
    if (!known.includes(attribute)) faults.push(`<${name}> has ${attribute}`);
    if (typeOf(attribute)?.test(value) === false)
      faults.push(`${attribute}="${value}" on <${name}>`);
  }
  return faults;
}

function pointerFaults(
  { name, attributes }: XmlElement,
  byId: ReadonlyMap<string, XmlElement>,
): string[] {
  return [...attributes].flatMap(([attribute, value]) => {
    if (!pointing.has(attribute)) return [];
    const pointers = value.split(' ');
    return pointers.flatMap((pointer) =>
      pointer !== '' && (!pointer.startsWith('#') || isResolved(pointer.slice(1), byId))
        ? []
        : [`${attribute}="${value}" on <${name}> leads nowhere`],
    );
  });
}

function isResolved(fragment: string, byId: ReadonlyMap<string, XmlElement>): boolean {
  const [, id = '', start, length] = /^string-range\(([^,]+),(\d+),(\d+)\)$/.exec(fragment) ?? [];
  const element = byId.get(id || fragment);
  if (!element || start === undefined) return element !== undefined;
  return Number(start) + Number(length) <= Array.from(stringValue(element)).length;
}

/** The words to which the pointer of an annotation leads, counted in code points; `byId` holds elements by `xml:id`. */
export function pointedWords(
  annotation: XmlElement,
  byId: ReadonlyMap<string, XmlElement>,
): string | undefined {
  const target = annotation.attributes.get('target') ?? '';
  const [, id = '', start, length] = /^#string-range\(([^,]+),(\d+),(\d+)\)$/.exec(target) ?? [];
  const element = byId.get(id);
  if (!element) return undefined;
  return Array.from(stringValue(element))
    .slice(Number(start), Number(start) + Number(length))
    .join('');
}
