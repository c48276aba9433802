import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../../scripts/commands/tool.ts';
import { collateDocuments, witnessedWorks } from '../../../../src/corpus/collation.ts';
import type { Corpus } from '../../../../src/corpus/model.ts';
import { readCorpus } from '../../../../src/corpus/read-corpus.ts';
import { collationJson } from '../../../../src/exports/collation-table.ts';
import { variantsCsv } from '../../../../src/exports/variants.ts';
import { rebuildTexts } from '../../../../src/text/collate/rebuild.ts';
import { interfaceLanguages } from '../../corpus/temp-corpus.ts';

const corpus = readCorpus(join(root, 'content'), { interfaceLanguages }).corpus as Corpus;
const [notice] = witnessedWorks(corpus).filter(({ work }) => work === 'tb-172-tw');
const [base, witness] = [notice?.base, notice?.witnesses[0]];
if (!notice || !base || !witness) throw new Error('the notice has two witnesses');
const { rows, differences } = collateDocuments(base, witness);

const listed = (part: string) =>
  differences
    .filter((one) => one.part === part)
    .map((one) => [
      ...[one.class, one.base.unit ?? '', one.base.text],
      ...[one.witness.unit ?? '', one.witness.text],
    ]);

test('the newspaper copy is the base: of two witnesses of one date the first by id', () => {
  expect([base.id, witness.id]).toEqual(['tb-172-tw-bao-chi', 'tb-172-tw-kien-giang']);
});

test('paragraph answers to paragraph, and the sentence that introduces the text to none', () => {
  expect(
    rows.filter(({ part }) => part === 'body').map((row) => [...row.base, ...row.witness]),
  ).toEqual([['p3'], ...Array.from({ length: 18 }, (_none, at) => [`p${at + 4}`, `p${at + 7}`])]);
});

test('the bodies differ in 23 places, and a word in two of them', () => {
  expect(listed('body')).toEqual([
    ['substantive', 'p3', 'Toàn văn Thông báo như sau:', '', ''],
    ['punctuation', 'p4', '"', 'p7', ''],
    ['case', 'p4', 'COVID-19', 'p7', 'Covid-19'],
    ['case', 'p5', 'COVID-19', 'p8', 'Covid-19'],
    ['tone-placement', 'p5', 'khỏe', 'p8', 'khoẻ'],
    ['case', 'p6', 'COVID-19', 'p9', 'Covid-19'],
    ['unicode', 'p6', '…', 'p9', '...'],
    ['tone-placement', 'p6', 'ủy', 'p9', 'uỷ'],
    ['ocr', 'p6', 'kiềm', 'p9', 'kiểm'],
    ['substantive', 'p8', 'lơi lỏng', 'p11', 'lơ là'],
    ['tone-placement', 'p9', 'ủy', 'p12', 'uỷ'],
    ['tone-placement', 'p11', 'ủy', 'p14', 'uỷ'],
    ['case', 'p11', 'COVID-19', 'p14', 'Covid-19'],
    ['case', 'p13', 'COVID-19', 'p16', 'Covid-19'],
    ['tone-placement', 'p13', 'ủy', 'p16', 'uỷ'],
    ['tone-placement', 'p19', 'ủy', 'p22', 'uỷ'],
    ['tone-placement', 'p20', 'ủy', 'p23', 'uỷ'],
    ['tone-placement', 'p20', 'ủy', 'p23', 'uỷ'],
    ['tone-placement', 'p20', 'ủy', 'p23', 'uỷ'],
    ['tone-placement', 'p20', 'ủy', 'p23', 'uỷ'],
    ['tone-placement', 'p20', 'ủy', 'p23', 'uỷ'],
    ['case', 'p21', 'COVID-19', 'p24', 'Covid-19'],
    ['punctuation', 'p21', '"./.', 'p24', '.'],
  ]);
});

test('the titles differ in capitals', () => {
  expect(listed('title')).toEqual([
    [
      'case',
      'p1',
      'Thông báo kết luận của Bộ Chính trị',
      'p6',
      'THÔNG BÁO KẾT LUẬN CỦA BỘ CHÍNH TRỊ',
    ],
    ['case', 'p1', 'COVID-19', 'p6', 'Covid-19'],
  ]);
});

test('the frames have nothing in common: caption and byline here, stamp, recipients and signature there', () => {
  const alone = [
    ['p2', ''],
    ['p22', ''],
    ...[1, 2, 3, 4, 5, 25, 26, 27, 28, 29, 30, 31, 32].map((at) => ['', `p${at}`]),
  ];
  expect(listed('frame').map(([kind, unit, , other]) => [kind, unit, other])).toEqual(
    alone.map((pair) => ['substantive', ...pair]),
  );
});

test('every unit of both is rebuilt byte for byte', () => {
  for (const [side, document] of [
    ['base', base],
    ['witness', witness],
  ] as const) {
    const rebuilt = new Map(rebuildTexts(rows, side).map(({ id, text }) => [id, text]));
    expect(rebuilt).toEqual(new Map(document.units.map(({ id, text }) => [id, text])));
  }
});

test('a collation is made once', () => {
  expect(collateDocuments(base, witness).rows).toBe(rows);
});

test('data/variants.csv has a row for each difference', () => {
  const lines = variantsCsv(corpus).trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + differences.length);
  expect(lines.slice(0, 4)).toEqual([
    'work,base,witness,part,base_unit,witness_unit,base_reading,witness_reading,class,base_siglum,witness_siglum,number,within,base_start,witness_start',
    'tb-172-tw,tb-172-tw-bao-chi,tb-172-tw-kien-giang,title,p1,p6,Thông báo kết luận của Bộ Chính trị,THÔNG BÁO KẾT LUẬN CỦA BỘ CHÍNH TRỊ,case,ĐB,CV,1,,0,0',
    'tb-172-tw,tb-172-tw-bao-chi,tb-172-tw-kien-giang,title,p1,p6,COVID-19,Covid-19,case,ĐB,CV,2,,71,71',
    'tb-172-tw,tb-172-tw-bao-chi,tb-172-tw-kien-giang,body,p3,,Toàn văn Thông báo như sau:,,substantive,ĐB,CV,3,,0,',
  ]);
});

test('the CollateX table holds a cell for each witness in every column, and the texts with their spaces', () => {
  const { witnesses, sigla, table } = JSON.parse(collationJson(notice, corpus)) as {
    witnesses: string[];
    sigla: string[];
    table: { t: string; n: string; unit: string }[][][];
  };
  expect(witnesses).toEqual([base.id, witness.id]);
  expect(sigla).toEqual(['ĐB', 'CV']);
  expect(table.every((column) => column.length === 2)).toBe(true);
  expect(table.find((column) => column[0]?.[0]?.t === 'khỏe ')).toEqual([
    [{ t: 'khỏe ', n: expect.any(String), unit: 'p5' }],
    [{ t: 'khoẻ ', n: expect.any(String), unit: 'p8' }],
  ]);
  const text = table.flatMap((column) => column[1] ?? []).filter(({ unit }) => unit === 'p24');
  expect(text.map(({ t }) => t).join('')).toBe(witness.units.find(({ id }) => id === 'p24')?.text);
});
