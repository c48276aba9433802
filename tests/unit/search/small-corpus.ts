import { emptyLock } from '../../../src/corpus/lock/lock.ts';
import type { Corpus, Document, Unit } from '../../../src/corpus/model.ts';
import { parseEdtf } from '../../../src/text/edtf.ts';

/** What a test says of a document; each line of `text` is a unit, one that begins with `# ` a heading. */
export interface Sketch {
  id: string;
  title?: string;
  date?: string;
  number?: string;
  type?: string;
  issuer?: string;
  text: string;
}

/** A document as the reader of content folders would make it, as far as search looks at it. */
export function document({ id, title = id, date, text, ...matter }: Sketch): Document {
  const span = date === undefined ? undefined : parseEdtf(date);
  return {
    id,
    file: `documents/${id}/index.md`,
    body: text,
    title,
    matter: { title, ...matter },
    language: 'vi',
    dir: 'ltr',
    address: `/d/${id}/`,
    dates: [],
    ...(date && span && { date: { clock: 'issued', value: date, span } }),
    units: text.trim().split('\n').map(unit),
    tree: { type: 'root', children: [] },
    writtenLinks: [],
    images: [],
    facsimile: [],
    words: 0,
    annotations: [],
    orphans: [],
    revision: 1,
    snapshots: [],
    digest: `digest-of-${id}`,
  };
}

function unit(line: string, index: number): Unit {
  const heading = line.trim().startsWith('# ');
  return {
    id: `p${index + 1}`,
    kind: heading ? 'heading' : 'paragraph',
    ...(heading && { level: 1 }),
    text: line.trim().replace(/^# /, ''),
    line: index + 1,
  };
}

/** A corpus of some documents. */
export function corpus(
  sketches: Sketch[],
  languages: [string, ...string[]] = ['vi', 'en'],
): Corpus {
  const documents = sketches.map(document);
  return {
    folder: '',
    settings: {
      title: 'Thử',
      slug: 'thu',
      languages,
      types: {},
      formats: [],
      limits: { bytes: 1 },
      captures: 'transcribed',
      orphans: 'error',
    },
    documents,
    document: new Map(documents.map((one) => [one.id, one])),
    entities: [],
    entity: new Map(),
    events: [],
    links: [],
    backlinks: new Map(),
    essays: [],
    lock: emptyLock,
    fresh: [],
    recordsDigest: 'records',
    digest: 'digest',
  };
}

/** Three small documents in Vietnamese. */
export const threeDocuments: Sketch[] = [
  {
    id: 'thong-bao',
    title: 'Thông báo về phòng, chống dịch',
    date: '2020-03-20',
    number: '172-TB/TW',
    type: 'notice',
    issuer: 'organisations/van-phong',
    text: `
      # Thông báo về phòng, chống dịch <COVID-19>
      Đảng và Nhà nước ta xác định: chống dịch như chống giặc.
      Ủy ban nhân dân các tỉnh triển khai Kết luận 296-KL/TU.`,
  },
  {
    id: 'ket-luan',
    title: 'Kết luận của tỉnh',
    date: '2020-03-26',
    number: '296-KL/TU',
    type: 'conclusion',
    issuer: 'Tỉnh uỷ, ban "A"',
    text: `
      # Kết luận
      Dịch bệnh Covid – 19 đang lan nhanh; uỷ ban đáng khen.
      Các bạn, các bản làng và bàn ghế.`,
  },
  {
    id: 'khong-ngay',
    text: `
      Một đoạn không có ngày, nói về kỹ thuật & y tế.
      ---
      Hết.`,
  },
];
