import { emptyLock } from '../../../../src/corpus/lock/lock.ts';
import type { Corpus, Document, Entity, Link } from '../../../../src/corpus/model.ts';
import { parseEdtf } from '../../../../src/text/edtf.ts';

/** A record with what a test is about. */
export function anEntity(ref: string, more: Partial<Entity> = {}): Entity {
  const [kind = '', id = ''] = ref.split('/');
  const name = more.name ?? id;
  return {
    kind: kind as Entity['kind'],
    id,
    ref,
    address: `/${ref}/`,
    file: `${ref}.yaml`,
    name,
    variants: [],
    sort: name,
    roles: [],
    sameAs: [],
    sources: [],
    ...more,
  };
}

/** A document with one paragraph for each text. */
export function aDocument(
  id: string,
  texts: string[],
  matter: Partial<Document['matter']> = {},
): Document {
  return {
    id,
    file: `documents/${id}/index.md`,
    title: id,
    matter: { title: id, ...matter },
    language: 'en',
    dir: 'ltr',
    address: `/d/${id}/`,
    dates: [],
    units: texts.map((text, index) => ({
      id: `p${index + 1}`,
      kind: 'paragraph',
      text,
      line: index + 1,
    })),
    body: texts.join('\n\n'),
    tree: { type: 'root', children: [] },
    writtenLinks: [],
    images: [],
    facsimile: [],
    words: 0,
    annotations: [],
    orphans: [],
    revision: 1,
    snapshots: [],
    digest: id,
  };
}

/** A link from the words of a unit to a record. */
export function aMention(document: Document, unit: string, words: string, to: string): Link {
  const text = document.units.find(({ id }) => id === unit)?.text ?? '';
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in ${unit}`);
  const from = `${document.address}#${unit}`;
  return {
    from,
    to,
    kind: 'names',
    quote: words,
    document: document.id,
    unit,
    start,
    end: start + words.length,
  };
}

/** A corpus of these documents, records and links. */
export function aCorpus(documents: Document[], entities: Entity[], links: Link[]): Corpus {
  return {
    folder: '/none',
    settings: {
      title: 'Test',
      languages: ['vi'],
      slug: 'test',
      types: {},
      formats: [],
      limits: { bytes: 1 },
      captures: 'transcribed',
      orphans: 'error',
    },
    documents,
    document: new Map(documents.map((one) => [one.id, one])),
    entities,
    entity: new Map(entities.map((one) => [one.ref, one])),
    events: [],
    links,
    backlinks: Map.groupBy(links, ({ to }) => to),
    essays: [],
    lock: emptyLock,
    fresh: [],
    recordsDigest: '',
    digest: '',
  };
}

/** A date as a record holds it. */
export function aDate(value: string): NonNullable<Entity['date']> {
  const span = parseEdtf(value);
  if (!span) throw new Error(`${value} is no date`);
  return { value, span };
}
