import { descendants, stringValue, type XmlElement } from './read-xml.ts';

const pointing = new Set(['target', 'ref', 'corresp', 'source', 'wit', 'edRef']);

/** What is wrong with a TEI file that its schema cannot see, as sentences: ids that stand twice, pointers to nothing. */
export function teiFaults(root: XmlElement): string[] {
  const all = [...descendants(root)];
  const byId = new Map<string, XmlElement>();
  const faults: string[] = [];
  for (const element of all) {
    const id = element.attributes.get('xml:id');
    if (id !== undefined && byId.has(id)) faults.push(`The id ${id} is there twice`);
    if (id !== undefined) byId.set(id, element);
  }
  return [...faults, ...all.flatMap((element) => pointerFaults(element, byId))];
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
