import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { csvColumns } from '../../../site/csv.ts';
import { goodCorpus, markdown } from '../../corpus/temp-corpus.ts';
import { corpora, publishedBytes } from '../summary-corpora.ts';
import { type Descriptor, packageFaults } from './package-faults.ts';

const descriptorOf = (files: ReadonlyMap<string, Buffer>) =>
  JSON.parse(String(files.get('data/datapackage.json'))) as Descriptor;

describe.each(corpora)('%s', (_folder, read) => {
  const files = publishedBytes(read());
  const descriptor = descriptorOf(files);

  test('the descriptor keeps the rules of the specification', () => {
    expect(packageFaults(descriptor)).toEqual([]);
  });

  test('it tells of every data file, with its very size and hash', () => {
    const told = new Map(
      descriptor.resources?.map(({ path, bytes, hash }) => [`data/${path}`, [bytes, hash]]),
    );
    const due = [...files]
      .filter(([path]) => path.startsWith('data/') && path !== 'data/datapackage.json')
      .map(([path, content]) => {
        const hash = createHash('sha256').update(content).digest('hex');
        return [path, [content.length, `sha256:${hash}`]] as const;
      });
    expect(told).toEqual(new Map(due));
  });

  test('the fields of each table are the columns of its file', () => {
    for (const { path, format, schema } of descriptor.resources ?? []) {
      if (format !== 'csv') continue;
      expect([path, schema?.fields.map(({ name }) => name)]).toEqual([
        path,
        csvColumns(String(files.get(`data/${path}`))),
      ]);
    }
  });
});

const small = (settings: string) =>
  descriptorOf(
    publishedBytes(
      goodCorpus({
        'corpus.yaml': `title: { en: Letters, vi: Thư }\nlanguages: [en, vi]\n${settings}`,
        'documents/a/index.md': markdown('One'),
      }),
      '/archive/',
    ),
  );

test('it says whose the archive is, where it stands, and its licence if that has a name', () => {
  expect(
    small(
      'slug: letters\nsite: https://archive.example\npublisher: The library\nrights: CC BY 4.0\ncontact: "Write to <lib@archive.example>."\n',
    ),
  ).toMatchObject({
    name: 'letters',
    title: 'Letters',
    homepage: 'https://archive.example/archive/',
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    contributors: [{ title: 'The library', role: 'publisher', email: 'lib@archive.example' }],
  });
  expect(small('rights: Ask us.\n')).toMatchObject({ rights: 'Ask us.' });
  expect(small('rights: Ask us.\n').licenses).toBeUndefined();
});

test('what refers to a table that is not published refers to nothing', () => {
  const { resources } = small('formats: [jsonl]\n');
  expect(resources?.map(({ name }) => name)).toEqual(['units.jsonl', 'reuse.jsonl']);
  expect(resources?.[0]?.schema?.foreignKeys).toBeUndefined();
  expect(
    small('').resources?.find(({ name }) => name === 'units.jsonl')?.schema?.foreignKeys,
  ).toEqual([{ fields: ['document'], reference: { resource: 'documents.csv', fields: ['id'] } }]);
});

test('the rules find what is wrong', () => {
  const table = small('').resources?.find(({ name }) => name === 'variants.csv');
  if (!table?.schema) throw new Error('There is no table');
  const broken = {
    ...table,
    path: '../variants.csv',
    schema: {
      ...table.schema,
      fields: [{ name: 'work', type: 'text' }],
      primaryKey: ['id'],
      foreignKeys: [{ fields: ['work'], reference: { resource: 'works', fields: ['id'] } }],
    },
  };
  expect(
    packageFaults({ profile: 'data-package', name: 'x', resources: [broken, broken] }),
  ).toEqual(
    [
      'two resources have one name',
      ...Array(2).fill([
        'variants.csv: its path leaves the package',
        'variants.csv: work has no known type',
        'variants.csv: work is not described',
        'variants.csv: no field id for the key',
        'variants.csv: no field works.id to refer to',
      ]),
    ].flat(),
  );
});
