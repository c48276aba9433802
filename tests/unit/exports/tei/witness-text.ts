import type { XmlElement } from './read-xml.ts';

const pointsTo = (element: XmlElement, attribute: string, id: string) =>
  (element.attributes.get(attribute) ?? '').split(' ').includes(`#${id}`);

/**
 * The units of one witness, read off a text by parallel segmentation as any reader of TEI would: plain text
 * belongs to all, of an `app` the `lem` or `rdg` that names the witness, a milestone of it begins its next unit.
 */
export function witnessText(body: XmlElement, witness: string): { id: string; text: string }[] {
  const units: { id: string; text: string }[] = [];
  const walk = (element: XmlElement) => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        const unit = units.at(-1);
        if (unit) unit.text += child;
        else if (child !== '') throw new Error(`“${child}” stands before any unit of ${witness}`);
      } else if (child.name === 'milestone') {
        const id = child.attributes.get('n') ?? '';
        if (pointsTo(child, 'edRef', witness)) units.push({ id, text: '' });
      } else if (child.name === 'g') {
        const unit = units.at(-1);
        const code = child.attributes.get('n')?.slice(2) ?? '';
        if (unit) unit.text += String.fromCodePoint(Number.parseInt(code, 16));
      } else if (child.name === 'app') walk(reading(child, witness));
      else if (child.name === 'seg') walk(child);
      else throw new Error(`<${child.name}> stands in a paragraph`);
    }
  };
  for (const part of body.children) {
    for (const paragraph of typeof part === 'string' ? [] : part.children) {
      if (typeof paragraph !== 'string') walk(paragraph);
    }
  }
  return units;
}

function reading(app: XmlElement, witness: string): XmlElement {
  const own = app.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && pointsTo(child, 'wit', witness),
  );
  if (own.length !== 1) throw new Error(`${own.length} readings of ${witness} in an app`);
  return own[0] as XmlElement;
}
