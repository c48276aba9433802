import type { Corpus } from '../../../../src/corpus/model.ts';
import { type ZipEntry, zip } from '../../../../src/exports/zip/zip.ts';
import { epubEntries } from '../../../../src/offline/epub/write-epub.ts';
import { goodCorpus, markdown } from '../../corpus/temp-corpus.ts';

/** A corpus with what is hard for a book: notes on notes, footnotes, tables, signs that XML cannot hold, two documents that cite each other. */
export const hardCorpus = (more: Record<string, string> = {}): Corpus =>
  goodCorpus({
    'corpus.yaml':
      'title: { vi: "Kho <A> & B", en: Archive }\nlanguages: [vi, en]\nsite: https://archive.example\n',
    'documents/a/index.md': markdown(
      [
        '# Thư <một> & “hai”',
        'Ông An đi Huế ngày 2/3.[^ghi] Xem [thư b](/d/b/#p1), [chỗ cũ](/d/b/?to=p1&v=1a2b3c4d#p1) và [dòng thời gian](/timeline/).',
        '| Cột | Số |\n| --- | ---: |\n| một | 1 |',
        '- [x] xong\n- [ ] chưa',
        'Chữ `mã`\u0007 và [ngoài](https://example.org/a?b=c&d="e").',
        '[^ghi]: Lời ghi cuối.',
      ].join('\n\n'),
      'title: Thư <một> & “hai”\nissuer: people/an\nsummary: { vi: Tóm tắt. }',
    ),
    'documents/a/annotations.yaml': [
      '- { id: x, kind: note, quote: An đi Huế, note: { vi: "Xem [b](/d/b/)." }, source: https://example.org/x }',
      '- { id: y, kind: place, quote: Huế, note: { vi: "Thành phố." }, certainty: low }',
      '- { id: z, kind: person, quote: Ông An, ref: people/an }',
      '',
    ].join('\n'),
    'documents/b/index.md': markdown('Trả lời [thư a](/d/a/#p2).', 'title: Thư b\nlanguage: en'),
    'people/an.yaml':
      'name: An\nvariants: [Ông An]\nroles: [{ title: Trưởng thôn, from: "2020" }]\n',
    'events/lu.yaml':
      'title: Lũ\ndate: "2020-03~"\nkind: k\nsource: [/d/a/#p2, https://example.org/lu]\n',
    ...more,
  });

/** A book from its entries, some of them damaged first. */
export function bookOf(
  corpus: Corpus,
  damage: (path: string, content: string) => string = (_path, content) => content,
): Uint8Array {
  const entries = epubEntries(corpus, '/').map((entry): ZipEntry => {
    const content = Buffer.from(entry.content()).toString();
    return /\.(xhtml|opf|css|xml)$|^mimetype$/.test(entry.path)
      ? { ...entry, content: () => Buffer.from(damage(entry.path, content)) }
      : entry;
  });
  return Buffer.concat([...zip(entries)]);
}
