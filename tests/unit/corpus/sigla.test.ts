import { expect, test } from 'vitest';
import { witnessedWorks } from '../../../src/corpus/collation.ts';
import { comparedPairs } from '../../../src/corpus/compared.ts';
import { sigla, siglaOf } from '../../../src/corpus/sigla.ts';
import { collationJson } from '../../../src/exports/collation-table.ts';
import { corpusTei } from '../../../src/exports/tei/corpus-tei.ts';
import { variantsCsv } from '../../../src/exports/variants.ts';
import { comparedNames } from '../../../src/render/compare/names.ts';
import { goodCorpus, markdown } from './temp-corpus.ts';

test.each<[string, string[], string[]]>([
  ['capitals of names', ['bản gốc', 'bản Kiên Giang'], ['G', 'KG']],
  ['first letters of what differs', ['newspaper copy', 'stamped copy'], ['N', 'S']],
  ['three letters at most', ['bản có dấu công văn đến', 'bản đăng báo'], ['CDC', 'ĐB']],
  ['A and B where letters do not tell', ['copy one', 'copy other'], ['A', 'B']],
  ['A and B where one name is part of the other', ['copy', 'copy two'], ['A', 'B']],
  ['three names', ['bản gốc', 'bản Kiên Giang', 'bản Kiên Lương'], ['G', 'KG', 'KL']],
  ['A, B and C where two of three are alike', ['An Giang', 'Anh Gia', 'Bến Tre'], ['A', 'B', 'C']],
])('makes signs of %s', (_case, names, signs) => {
  expect(siglaOf(names.map((name) => ({ name })))).toEqual(signs);
});

test.each<[string, [string | undefined, string | undefined], [string, string]]>([
  ['as they are stated', ['ĐB', 'CV'], ['ĐB', 'CV']],
  ['made for the one that states none', ['ĐB', undefined], ['ĐB', 'S']],
  ['and never the same: stated as the other would be made', ['S', undefined], ['S', 'B']],
  ['nor when the stated one is B', [undefined, 'n'], ['A', 'n']],
  ['A and B for documents that state the same', ['X', 'x'], ['A', 'B']],
])('signs are %s', (_case, [one, other], signs) => {
  const names = [
    { name: 'newspaper copy', siglum: one },
    { name: 'stamped copy', siglum: other },
  ] as const;
  expect(siglaOf(names)).toEqual(signs);
});

test.each<[string, (string | [string, string])[], string[]]>([
  [
    'of the others those keep their own that are free',
    ['Bản gốc', ['Bản in', 'G'], 'Bản báo'],
    ['A', 'G', 'B'],
  ],
  [
    'a letter is none that another has of its own',
    [['Bản in', 'G'], 'Bản gốc', 'Bản báo'],
    ['G', 'A', 'B'],
  ],
  [
    'what two would have is given to neither',
    [['Bản in', 'K'], 'Bản báo', 'Bản bàn', 'Bản gốc'],
    ['K', 'B', 'C', 'G'],
  ],
  [
    'the letters of one that states a sign stand in no way',
    [['Bản giữ', 'X'], 'Bản gốc', 'Bản báo'],
    ['X', 'G', 'B'],
  ],
])('beside a stated sign %s', (_case, names, signs) => {
  const named = names.map((one) =>
    typeof one === 'string' ? { name: one } : { name: one[0], siglum: one[1] },
  );
  expect(siglaOf(named)).toEqual(signs);
});

test('a sign A or B that one states leaves the other letter, or the letter of its own', () => {
  expect(siglaOf([{ name: 'copy' }, { name: 'copy two', siglum: 'a' }])).toEqual(['B', 'a']);
  expect(siglaOf([{ name: 'copy', siglum: 'B' }, { name: 'copy two' }])).toEqual(['B', 'T']);
});

/** Three witnesses of a work, the first two with a label in both languages, and a text beside them. */
const three = () => {
  const witness = (label: string, body: string) =>
    markdown(body, `title: Thư\nwork: letter\n${label}`);
  return goodCorpus({
    'corpus.yaml': 'title: Test\nlanguages: [vi, en]\n',
    'works/letter.yaml': 'name: Letter\n',
    'documents/k-1/index.md': witness('label: { vi: bản in, en: print }', 'Một hai ba'),
    'documents/k-2/index.md': witness('label: { vi: bản bàn, en: desk copy }', 'Một bốn ba'),
    'documents/k-3/index.md': witness('label: bản giữ\nsiglum: Z', 'Một năm ba'),
    'documents/x/index.md': markdown('Khác'),
  });
};

test('a work has one sign for each witness, from the labels in the first language; other documents have none', () => {
  expect(Object.fromEntries(sigla(three()))).toEqual({ 'k-1': 'I', 'k-2': 'B', 'k-3': 'Z' });
});

test('witnesses that have no labels are told apart by titles, else by ids', () => {
  const of = (titles: string[]) =>
    [
      ...sigla(
        goodCorpus({
          'works/w.yaml': 'name: W\n',
          ...Object.fromEntries(
            titles.map((title, at) => [
              `documents/${'mn'[at]}-x/index.md`,
              markdown('Một', `title: ${title}\nwork: w`),
            ]),
          ),
        }),
      ).values(),
    ].join(' ');
  expect(of(['Thông báo Huế', 'Thông báo Sơn La'])).toBe('H SL');
  expect(of(['Thư', 'Thư'])).toBe('M N');
});

test('pages of every language, the table of variants, the collation and the TEI give the same signs', () => {
  const corpus = three();
  const signs = sigla(corpus);
  for (const language of ['vi', 'en']) {
    for (const pair of comparedPairs(corpus)) {
      const { base, witness } = comparedNames(pair, language, corpus);
      expect([base.siglum, witness.siglum]).toEqual(
        [pair.base, pair.witness].map(({ id }) => signs.get(id)),
      );
    }
  }
  const [head = '', ...rows] = variantsCsv(corpus).trimEnd().split('\r\n');
  const columns = ['base_siglum', 'witness_siglum'].map((name) => head.split(',').indexOf(name));
  expect(rows.map((row) => columns.map((at) => row.split(',')[at]))).toEqual([
    ['I', 'B'],
    ['I', 'Z'],
  ]);
  const [work] = witnessedWorks(corpus);
  if (!work) throw new Error('No work has witnesses');
  expect(JSON.parse(collationJson(work, corpus))).toMatchObject({
    witnesses: ['k-1', 'k-2', 'k-3'],
    sigla: ['I', 'B', 'Z'],
  });
  const tei = Buffer.from(corpusTei(corpus, '/')).toString('utf8');
  expect(tei.match(/(?<=<abbr type="siglum">)[^<]*/g)).toEqual(['I', 'B', 'Z']);
});
