import type { Document } from '../../../src/corpus/model.ts';

/** As much of a document as the search bench looks at. */
export function oneDocument({ number, units }: { number: string; units: string[] }): Document {
  return {
    id: 'van-ban',
    title: 'Văn bản',
    matter: { title: 'Văn bản', number },
    units: units.map((text, index) => ({ id: `p${index + 1}`, text })),
  } as Document;
}
