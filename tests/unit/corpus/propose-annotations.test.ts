import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendAnnotations } from '../../../scripts/commands/append-annotations.ts';
import { mentionRules } from '../../../src/corpus/mentions.ts';
import type { Corpus, Document } from '../../../src/corpus/model.ts';
import { proposeAnnotations } from '../../../src/corpus/propose-annotations.ts';
import { proposedRecords } from '../../../src/corpus/propose-records.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { goodCorpus, interfaceLanguages, markdown, tempFolder } from './temp-corpus.ts';

const records = {
  'corpus.yaml':
    'title: Test\nlanguages: [vi]\ntypes: { nghi-quyet: Nghị quyết, ke-hoach: Kế hoạch }\n',
  'places/ap-do.yaml': 'name: Ấp Đỗ\n',
  'organisations/xa-ap-do.yaml': 'name: Ủy ban nhân dân xã Ấp Đỗ\n',
  'organisations/ban-chi-dao.yaml': 'name: Ban Chỉ đạo phòng, chống lụt bão\n',
  'organisations/chinh-phu.yaml': 'name: Chính phủ\n',
  'terms/covid.yaml': 'name: Covid-19\n',
  'terms/nghi-quyet.yaml': 'name: nghị quyết\n',
  'people/an.yaml': 'name: Nguyễn An\n',
  'people/an-2.yaml': 'name: Nguyễn An\n',
  'people/binh.yaml': 'name: Lê Văn Bình\n',
  'people/binh-2.yaml': 'name: Đỗ Bình\n',
  'works/kh-5.yaml': 'name: Kế hoạch làm cầu\nnumber: 5/KH-UBND\ntype: ke-hoach\n',
  'works/nq-128.yaml': 'name: Nghị quyết về thích ứng\nnumber: 128/NQ-CP\ntype: nghi-quyet\n',
};
const dated = 'title: Test\ndates: { published: "2021-12-10" }';

const documentOf = ({ document }: Corpus): Document => document.get('a') as Document;
const proposalsOf = (corpus: Corpus) =>
  proposeAnnotations(documentOf(corpus), mentionRules(corpus.entities, corpus.settings));

/** Kind, words, and what would be said of them. */
const proposed = (text: string, fields = dated, more: Record<string, string> = {}) =>
  proposalsOf(
    goodCorpus({ ...records, ...more, 'documents/a/index.md': markdown(text, fields) }),
  ).map(({ unit, start, end, entry }) =>
    [entry.kind, unit.text.slice(start, end), entry.ref ?? entry.value, entry.certainty]
      .filter((part) => part !== undefined)
      .join(' | '),
  );

describe('a document gets proposals for', () => {
  test.each<[what: string, text: string, expected: string[]]>([
    [
      'a citation, and the date in it',
      'Theo Nghị quyết số 128/NQ-CP, ngày 11/10/2021 của Chính phủ.',
      [
        'document | Nghị quyết số 128/NQ-CP, ngày 11/10/2021 | works/nq-128',
        'date | ngày 11/10/2021 | 2021-10-11',
        'organisation | Chính phủ | organisations/chinh-phu',
      ],
    ],
    ['a citation without a record', 'Theo Chỉ thị số 16.', ['document | Chỉ thị số 16']],
    [
      'a law by title and date, and no office in its title',
      'Luật Tổ chức Chính phủ năm 2015.',
      ['document | Luật Tổ chức Chính phủ năm 2015', 'date | năm 2015 | 2015'],
    ],
    ['an inferred date', 'Sáng 10.12.', ['date | Sáng 10.12 | 2021-12-10 | medium']],
    ['a figure', 'Có 27.100 ca.', ['figure | 27.100 ca | 27100 ca']],
    ['a name that two records share', 'Ông Nguyễn An.', ['person | Nguyễn An']],
    [
      'the longest name, not the place in it',
      'UBND xã Ấp Đỗ họp.',
      ['organisation | UBND xã Ấp Đỗ | organisations/xa-ap-do'],
    ],
    [
      'a short form that the text explains, from there on',
      'BCĐ là gì? Ban Chỉ đạo phòng, chống lụt bão (BCĐ) họp.\n\nBCĐ kết luận.',
      [
        'organisation | Ban Chỉ đạo phòng, chống lụt bão | organisations/ban-chi-dao',
        'organisation | BCĐ | organisations/ban-chi-dao',
        'organisation | BCĐ | organisations/ban-chi-dao',
      ],
    ],
    ['a name of two words in capitals', 'TẠI ẤP ĐỖ', ['place | ẤP ĐỖ | places/ap-do']],
    [
      'a plan by its bare number only when it is known',
      'Theo Kế hoạch 5 của xã, Kế hoạch 6 của xã.',
      ['document | Kế hoạch 5 | works/kh-5'],
    ],
    [
      'a day told from the date of the document',
      'Hôm qua.',
      ['date | Hôm qua | 2021-12-09 | medium'],
    ],
    [
      'a person by the given name after the full one, and not before another name',
      'Lê Văn Bình họp. Ông Bình nói, bà Bình Minh và xã Bình thì không.',
      ['person | Lê Văn Bình | people/binh', 'person | Bình | people/binh'],
    ],
    ['no person by the given name alone', 'Ông Bình nói.', []],
    [
      'no person by a given name that two have',
      'Lê Văn Bình, Đỗ Bình. Ông Bình nói.',
      ['person | Lê Văn Bình | people/binh', 'person | Đỗ Bình | people/binh-2'],
    ],
    ['no printed number', '2.1. Các cấp; 3 xã.', ['figure | 3 xã | 3 xã']],
    ['nothing in a name', 'Dịch Covid – 19 xã ấy.', ['term | Covid – 19 | terms/covid']],
    ['nothing in code', '```\nngày 20/3/2020\n```', []],
  ])('%s', (_what, text, expected) => {
    expect(proposed(text)).toEqual(expected);
  });

  test('the body that issues it by the first words of its name, and not its own number', () => {
    const issued = `${dated}\nnumber: 12/TB-UBND\nissuer: organisations/xa-ap-do`;
    expect(proposed('Số: 12/TB-UBND\n\nTM. ỦY BAN NHÂN DÂN', issued)).toEqual([
      'organisation | ỦY BAN NHÂN DÂN | organisations/xa-ap-do',
    ]);
    expect(proposed('TM. ỦY BAN NHÂN DÂN')).toEqual([]);
  });

  test('a date of an unknown year when nothing tells when it was written', () => {
    expect(proposed('Sáng 10.12.', 'title: x')).toEqual(['date | Sáng 10.12 | low']);
    const captured = 'title: x\ndates: { captured: "2026-03" }';
    expect(proposed('Sáng 10.12.', captured)).toEqual(['date | Sáng 10.12 | low']);
  });

  test('English dates in an English text, names alone in another', () => {
    const text = 'Nguyễn An, 20 March 2020, ngày 20/3/2020, 128/NQ-CP, Covid-19.';
    expect(proposed(text, 'title: x\nlanguage: en-GB')).toEqual([
      'person | Nguyễn An',
      'date | 20 March 2020 | 2020-03-20',
      'term | Covid-19 | terms/covid',
    ]);
    expect(proposed(text, 'title: x\nlanguage: fr')).toEqual([
      'person | Nguyễn An',
      'term | Covid-19 | terms/covid',
    ]);
  });
});

test('what is annotated already is not proposed; a note or a correction of the words does not count', () => {
  const entry = (yaml: string) => ({ 'documents/a/annotations.yaml': `- { id: a, ${yaml} }\n` });
  const text = 'Ở Ấp Đỗ, ngày 20/3/2020.';
  const place = 'place | Ấp Đỗ | places/ap-do';
  const date = 'date | ngày 20/3/2020 | 2020-03-20';
  const left = (yaml: string) => proposed(text, dated, entry(yaml));
  expect(left('kind: date, quote: 20/3/2020')).toEqual([place]);
  expect(left('kind: place, quote: Ở Ấp Đỗ')).toEqual([date]);
  expect(left('kind: term, quote: Ấp Đỗ')).toEqual([date]);
  expect(left('kind: term, quote: Ở Ấp Đỗ')).toEqual([place, date]);
  expect(left('kind: note, quote: Ấp Đỗ, note: x')).toEqual([place, date]);
  expect(left('kind: note, quote: Ấp Đỗ, ref: places/ap-do, note: x')).toEqual([date]);
});

const words = fc.constantFrom(
  ...['ngày 20/3/2020', 'sáng 10.12', 'tháng 3/2020', 'năm 2021', 'từ ngày 1 đến ngày 15/4/2020'],
  ...['Nghị quyết số 128/NQ-CP', 'Chỉ thị 16', '27.100 ca', '96,4%', '5 – 11 tuổi', '1,3 triệu ca'],
  ...[
    'Nguyễn An',
    'Ấp Đỗ',
    'UBND xã Ấp Đỗ',
    'Covid – 19',
    'nghị quyết',
    '"Chính phủ": #1',
    '𠮷',
    '(BCĐ)',
  ],
  ...['Ban Chỉ đạo phòng, chống lụt bão', 'BCĐ', 'họp', 'của', 'và', ',', '.', '- & *', '2.1.'],
);
const unit = fc
  .array(words, { minLength: 1, maxLength: 12 })
  .map((list) => `Theo ${list.join(' ')}`);
const bodies = fc.array(unit, { minLength: 1, maxLength: 4 }).map((units) => units.join('\n\n'));

test('what is written reads back on the same words, and nothing is left to propose', () => {
  fc.assert(
    fc.property(bodies, fc.boolean(), (body, isBegun) => {
      const begun = isBegun ? { 'documents/a/annotations.yaml': '# none yet\n' } : {};
      const folder = tempFolder({
        ...records,
        ...begun,
        'documents/a/index.md': markdown(body, dated),
      });
      const read = () => readCorpus(folder, { interfaceLanguages });
      const corpus = read().corpus as Corpus;
      const proposals = proposalsOf(corpus);
      const entries = proposedRecords(proposals, documentOf(corpus));
      appendAnnotations(join(folder, 'documents/a/annotations.yaml'), entries);

      const again = read();
      expect(again.problems.filter(({ severity }) => severity !== 'warning')).toEqual([]);
      const spans = (list: readonly { unit: string; start: number; end: number }[]) =>
        list.map(({ unit: id, start, end }) => [id, start, end]);
      const stands = spans(documentOf(again.corpus as Corpus).annotations);
      expect(stands).toEqual(spans(proposals.map((one) => ({ ...one, unit: one.unit.id }))));
      expect(proposalsOf(again.corpus as Corpus)).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 60_000);
