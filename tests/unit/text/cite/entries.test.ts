import { expect, test } from 'vitest';
import { bibtexEntry, bibtexFields } from '../../../../src/text/cite/bibtex.ts';
import type { CslDate, CslItem } from '../../../../src/text/cite/csl.ts';
import { risEntry } from '../../../../src/text/cite/ris.ts';

const item: CslItem = {
  id: 'tb-12',
  type: 'report',
  title: 'Thông báo {100 %} về COVID-19',
  author: [{ literal: 'Bộ Y tế' }, { family: 'Phạm', given: 'Minh Chính' }],
  issued: { 'date-parts': [[2020, 3, 5]] },
  number: '172-TB/TW',
  genre: 'Thông báo',
  publisher: 'Bộ Y tế',
  archive: 'Kho',
  URL: 'https://archive.example/d/tb-12/#p7',
  language: 'vi',
  note: 'đoạn 7; bản r1, sha256:1a2b3c4d',
  custom: { edtf: '2020-03-05', locator: 'đoạn 7', revision: 1, sha256: '1a2b3c4d' },
};

test('an entry of BibTeX keeps Vietnamese letters, and bodies in braces of their own', () => {
  expect(bibtexEntry(item)).toMatchInlineSnapshot(`
    "@techreport{tb-12,
      author = {{Bộ Y tế} and Phạm, Minh Chính},
      title = {{Thông báo \\textbraceleft{}100 \\%\\textbraceright{} về COVID-19}},
      type = {Thông báo},
      number = {172-TB/TW},
      institution = {{Bộ Y tế}},
      date = {2020-03-05},
      year = {2020},
      month = mar,
      day = {5},
      library = {Kho},
      url = {https://archive.example/d/tb-12/#p7},
      langid = {vietnamese},
      note = {đoạn 7; bản r1, sha256:1a2b3c4d},
    }
    "
  `);
});

test('an entry of RIS has lines that end in CR and LF, and no day of access unless one is given', () => {
  expect(risEntry(item).split('\r\n')).toMatchInlineSnapshot(`
    [
      "TY  - RPRT",
      "ID  - tb-12",
      "TI  - Thông báo {100 %} về COVID-19",
      "AU  - Bộ Y tế",
      "AU  - Phạm, Minh Chính",
      "M3  - Thông báo",
      "SN  - 172-TB/TW",
      "PB  - Bộ Y tế",
      "PY  - 2020",
      "DA  - 2020/03/05/",
      "DB  - Kho",
      "LA  - vi",
      "UR  - https://archive.example/d/tb-12/#p7",
      "N1  - đoạn 7; bản r1, sha256:1a2b3c4d",
      "ER  - ",
      "",
    ]
  `);
  expect(risEntry(item)).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
  expect(risEntry(item, '2026-11-22')).toContain('\r\nY2  - 2026/11/22/\r\n');
});

const dates: [edtf: string, issued: CslDate, due: string[]][] = [
  ['2020-03', { 'date-parts': [[2020, 3]] }, ['date = {2020-03}', 'year = {2020}', 'month = mar']],
  ['2020?', { 'date-parts': [[2020]], circa: true }, ['date = {2020?}', 'year = {2020}']],
  [
    '[2020-03-20,2020-03-21]',
    {
      'date-parts': [
        [2020, 3, 20],
        [2020, 3, 21],
      ],
      circa: true,
    },
    ['date = {2020-03-20/2020-03-21}', 'year = {2020}', 'month = mar'],
  ],
  [
    '2019-12-30/2020-01-02',
    {
      'date-parts': [
        [2019, 12, 30],
        [2020, 1, 2],
      ],
    },
    ['date = {2019-12-30/2020-01-02}'],
  ],
  [
    '2020-03/..',
    { 'date-parts': [[2020, 3]], circa: true },
    ['date = {2020-03/..}', 'year = {2020}', 'month = mar'],
  ],
  ['0980', { 'date-parts': [[980]] }, ['date = {0980}', 'year = {0980}']],
];

test.each(dates)('BibTeX has of %s what is certain in year, month and day', (edtf, issued, due) => {
  const entry = bibtexEntry({ ...item, issued, custom: { ...item.custom, edtf } });
  expect(entry.match(/\b(date|year|month|day) = [^,\n]+/g)).toEqual(due);
});

test('every field that is written is announced', () => {
  const written = [
    ...bibtexEntry({ ...item, type: 'article-newspaper', 'container-title': 'Báo' }).matchAll(
      /^ {2}(\w+) =/gm,
    ),
  ].map(([, name]) => name);
  expect(bibtexFields).toEqual(expect.arrayContaining(written));
});
