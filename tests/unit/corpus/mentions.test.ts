import { describe, expect, test } from 'vitest';
import { goodCorpus, markdown, readFiles } from './temp-corpus.ts';

const settings =
  'title: Test\nlanguages: [vi]\ntypes: { nghi-quyet: Nghị quyết, thong-bao: Thông báo }\n';
const records = {
  'corpus.yaml': settings,
  'places/ap-do.yaml': 'name: Ấp Đỗ\n',
  'organisations/xa-ap-do.yaml': 'name: xã Ấp Đỗ\nvariants: [Xã Ấp Đỗ]\n',
  'terms/covid.yaml': 'name: Covid-19\n',
  'people/an.yaml': 'name: Nguyễn An\n',
  'works/nq-128.yaml': 'name: Nghị quyết về thích ứng\nnumber: 128/NQ-CP\ntype: nghi-quyet\n',
  'works/nq-7.yaml':
    'name: Nghị quyết năm 2021\nnumber: 7/NQ-CP\ntype: nghi-quyet\ndate: 2021-02\n',
  'works/nq-9.yaml': 'name: Nghị quyết của Quốc hội\nnumber: 9/2021/QH15\ntype: nghi-quyet\n',
  'works/tb-5.yaml': 'name: Thông báo sửa cầu\nnumber: 05/TB-UBND\ntype: thong-bao\n',
};
const read = (text: string, fields = 'title: Test') =>
  readFiles({ ...records, 'documents/a/index.md': markdown(text, fields) });
const found = (text: string, fields?: string) =>
  (read(text, fields).corpus?.links ?? [])
    .filter(({ start }) => start !== undefined)
    .map(({ quote, to }) => [quote, to]);

test.each<[what: string, text: string, links: [string, string][]]>([
  [
    'the longest name',
    'Nhà ở xã Ấp Đỗ và ở Ấp Đỗ.',
    [
      ['xã Ấp Đỗ', '/organisations/xa-ap-do/'],
      ['Ấp Đỗ', '/places/ap-do/'],
    ],
  ],
  ['a variant', 'Xã Ấp Đỗ họp.', [['Xã Ấp Đỗ', '/organisations/xa-ap-do/']]],
  ['a name with a hyphen', 'Dịch Covid-19 bùng lên.', [['Covid-19', '/terms/covid/']]],
  ['no name in other capitals', 'XÃ ẤP ĐỖ, covid-19.', []],
  ['no name inside a word', 'Nguyễn Anh', []],
  ['a number', 'Theo 128/NQ-CP.', [['128/NQ-CP', '/works/nq-128/']]],
  ['a number with a nought before it', 'Theo 5/TB-UBND.', [['5/TB-UBND', '/works/tb-5/']]],
  [
    'a type with a bare number',
    'Theo Nghị quyết số 128 và nghị quyết 128.',
    [
      ['Nghị quyết số 128', '/works/nq-128/'],
      ['nghị quyết 128', '/works/nq-128/'],
    ],
  ],
  ['a number of its own year', 'Nghị quyết 7 năm 2021', [['Nghị quyết 7', '/works/nq-7/']]],
  ['no number of another year', 'Nghị quyết 7 năm 2016 của tỉnh', []],
  ['no full number of another year', 'Theo 7/NQ-CP ngày 1/2/2016.', []],
  [
    'no number that prints another year',
    'Theo 9/2021/QH15 và Nghị quyết 9 năm 2016.',
    [['9/2021/QH15', '/works/nq-9/']],
  ],
  [
    'a number before the year of what follows',
    'Theo Nghị quyết 7, năm 2016 tỉnh đã làm.',
    [['Nghị quyết 7', '/works/nq-7/']],
  ],
  ['no bare number of another type', 'Theo Thông báo 128.', []],
  ['nothing in code', '`Nguyễn An` và:\n\n```\nNguyễn An\n```', [['Nguyễn An', '/people/an/']]],
])('finds %s', (_what, text, links) => {
  expect(found(text)).toEqual(links);
});

test('a mention knows its place, and a work is cited, but for the one of which the document is a witness', () => {
  const corpus = goodCorpus({
    ...records,
    'documents/a/index.md': markdown('Số 05/TB-UBND, theo 128/NQ-CP.', 'title: x\nwork: tb-5'),
  });
  const mentions = corpus.links.filter(({ unit }) => unit !== undefined);
  expect(mentions).toEqual([
    {
      from: '/d/a/#p1',
      to: '/works/tb-5/',
      kind: 'names',
      quote: '05/TB-UBND',
      document: 'a',
      unit: 'p1',
      start: 3,
      end: 13,
    },
    {
      from: '/d/a/#p1',
      to: '/works/nq-128/',
      kind: 'cites',
      quote: '128/NQ-CP',
      document: 'a',
      unit: 'p1',
      start: 20,
      end: 29,
    },
  ]);
});

describe('what no rule can settle', () => {
  const twins = { ...records, 'people/an-2.yaml': 'name: Nguyễn An\n' };

  test('is left alone when two records have the same name, and warned of once', () => {
    const { corpus, problems } = readFiles({
      ...twins,
      'documents/a/index.md': markdown('Ông Nguyễn An.\n\nNguyễn An.'),
      'documents/b/index.md': markdown('Ông Nguyễn An.'),
    });
    expect(corpus?.links).toEqual([]);
    expect(problems.map(({ rule, file, line, severity }) => [rule, file, line, severity])).toEqual([
      ['ambiguous-name', 'documents/a/index.md', 5, 'warning'],
    ]);
  });

  test.each([
    ['an annotation', 'Ông Nguyễn An.'],
    ['a link of the text', 'Ông [Nguyễn An](/people/an-2/).'],
  ])('is settled by %s', (_what, text) => {
    const { corpus, problems } = readFiles({
      ...twins,
      'documents/a/index.md': markdown(text),
      ...(text.includes('[')
        ? {}
        : {
            'documents/a/annotations.yaml':
              '- { id: a, kind: person, quote: Nguyễn An, ref: people/an-2 }\n',
          }),
    });
    expect(problems).toEqual([]);
    expect(corpus?.links.map(({ to }) => to)).toEqual(['/people/an-2/']);
  });

  test('names the year that the text states', () => {
    const { problems } = read('Theo 7/NQ-CP ngày 1/2/2016.');
    expect(problems.map(({ message }) => message)).toEqual([
      'No record in works/ has the number “7/NQ-CP” of 2016.',
    ]);
  });

  test('is warned of once for each number of a document', () => {
    const { problems } = read('Theo 16/CT-TTg.\n\nTheo 16/CT-TTg và 19/CT-TTg.');
    expect(problems.map(({ rule, line, severity }) => [rule, line, severity])).toEqual([
      ['unknown-number', 5, 'warning'],
      ['unknown-number', 7, 'warning'],
    ]);
  });

  test('is no longer warned of when an annotation says which record is meant', () => {
    const { problems } = readFiles({
      ...records,
      'works/nq-128-b.yaml': 'name: Nghị quyết khác\nnumber: 128/NQ-HĐND\ntype: nghi-quyet\n',
      'documents/a/index.md': markdown('Theo Nghị quyết 128.'),
      'documents/a/annotations.yaml':
        '- { id: a, kind: document, quote: Nghị quyết 128, ref: works/nq-128 }\n',
    });
    expect(problems).toEqual([]);
  });

  test('finds no numbers in texts of other languages', () => {
    expect(read('See 16/CT-TTg.', 'title: x\nlanguage: en').problems).toEqual([]);
  });
});

test('an annotation and a mention of the same words are one link', () => {
  const corpus = goodCorpus({
    ...records,
    'documents/a/index.md': markdown('Ông Nguyễn An.'),
    'documents/a/annotations.yaml': '- { id: a, kind: person, quote: Nguyễn An, ref: people/an }\n',
  });
  expect(corpus.links.map(({ to, kind, quote }) => [to, kind, quote])).toEqual([
    ['/people/an/', 'names', 'Nguyễn An'],
  ]);
});

const annotated = (text: string, quote: string, ref: string) =>
  goodCorpus({
    ...records,
    'documents/a/index.md': markdown(text),
    'documents/a/annotations.yaml': `- { id: a, kind: note, quote: ${quote}, ref: ${ref} }\n`,
  }).links.map(({ to, quote: words }) => [words, to]);

describe('what a keeper states wins over what a rule finds', () => {
  test('in the same words', () => {
    expect(annotated('Ông Nguyễn An.', 'Nguyễn An', 'terms/covid')).toEqual([
      ['Nguyễn An', '/terms/covid/'],
    ]);
  });

  test('in words that overlap', () => {
    expect(annotated('Ông Nguyễn An.', 'Ông Nguyễn', 'terms/covid')).toEqual([
      ['Ông Nguyễn', '/terms/covid/'],
    ]);
  });

  test('in a longer name of the same kind', () => {
    expect(annotated('Ông Nguyễn An Bình.', 'Nguyễn An Bình', 'people/an')).toEqual([
      ['Nguyễn An Bình', '/people/an/'],
    ]);
  });

  test('but leaves a shorter name of another kind', () => {
    expect(annotated('Số 05/TB-UBND của Ấp Đỗ', '05/TB-UBND của Ấp Đỗ', 'works/tb-5')).toEqual([
      ['05/TB-UBND của Ấp Đỗ', '/works/tb-5/'],
      ['Ấp Đỗ', '/places/ap-do/'],
    ]);
  });

  test('and a written link is one link', () => {
    const { links } = goodCorpus({
      ...records,
      'documents/a/index.md': markdown('Ông [Nguyễn An](/people/an/).'),
    });
    expect(links.map(({ to, kind }) => [to, kind])).toEqual([['/people/an/', 'links-to']]);
  });
});

test('the tag of Vietnamese may be written in capitals, and other tags begin alike', () => {
  expect(found('Theo 128/NQ-CP.', 'title: x\nlanguage: VI-VN')).toHaveLength(1);
  expect(found('Theo 128/NQ-CP.', 'title: x\nlanguage: vif')).toHaveLength(0);
});
