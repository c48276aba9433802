import { expect, test } from 'vitest';
import { corpusReuse } from '../../../src/corpus/reuse.ts';
import { reuseClusters } from '../../../src/corpus/reuse-clusters.ts';
import type { ReusePlace } from '../../../src/corpus/reuse-place.ts';
import { goodCorpus, markdown } from './temp-corpus.ts';

const flood = 'nước dâng qua đập cũ từ lúc nửa đêm hôm qua';
const road = 'con đường lên núi bị đá lấp kín mười ngày liền';
const on = (date: string) => `title: Test\ndates: { issued: "${date}" }`;
const shown = ({ document, unit, start, endUnit, end }: ReusePlace) =>
  `${document} ${unit}:${start}–${endUnit ? `${endUnit}:` : ''}${end}`;

function clustersOf(files: Record<string, [body: string, date: string]>) {
  const corpus = goodCorpus(
    Object.fromEntries(
      Object.entries(files).map(([id, [body, date]]) => [
        `documents/${id}/index.md`,
        markdown(body, on(date)),
      ]),
    ),
  );
  return reuseClusters(corpus, corpusReuse(corpus)).map(({ members, firstSeen, passages }) => ({
    members: members.map(shown),
    firstSeen,
    passages: passages.length,
  }));
}

test('the same words in three documents are one cluster, in time order', () => {
  expect(
    clustersOf({
      a: [`Tin: ${flood}.`, '2003'],
      b: [flood, '2001'],
      c: [`${flood}.\n\nKhác: ${road}`, '2002'],
      d: [road, '2004'],
    }),
  ).toEqual([
    { members: ['b p1:0–43', 'c p1:0–43', 'a p1:5–48'], firstSeen: ['b'], passages: 3 },
    { members: ['c p2:6–52', 'd p1:0–46'], firstSeen: ['c'], passages: 1 },
  ]);
});

test('nothing is first seen where the dates do not tell', () => {
  const [cluster] = clustersOf({ a: [flood, '2001'], b: [flood, '2001-03'], c: [flood, '2004'] });
  expect(cluster?.members).toEqual(['a p1:0–43', 'b p1:0–43', 'c p1:0–43']);
  expect(cluster?.firstSeen).toEqual([]);
});

test.each<[string, dates: [a: string, b: string, c: string], first: string[]]>([
  ['one day for both says of neither that it is first', ['2001', '2001', '2002'], ['a', 'b']],
  ['nor do a year and a day in it', ['2001', '2001-03-04', '2002'], ['a', 'b']],
  ['the earlier of them alone is first', ['2001-05', '2001-03', '2002'], ['b']],
  ['an uncertain date may be the earlier', ['2001', '2000?', '2002'], ['b', 'a']],
  ['a late copy takes nothing from its work', ['2001', '2003', '2002'], ['a']],
  ['nothing is first where another text may be', ['2001', '2003', '2001-02'], []],
  ['a text that is earlier than all of them is first', ['2001', '2003', '2000'], ['c']],
])('of witnesses of one work: %s', (_case, [a, b, c], first) => {
  const corpus = goodCorpus({
    'works/w.yaml': 'name: A work\n',
    'documents/a/index.md': markdown(flood, `${on(a)}\nwork: w`),
    'documents/b/index.md': markdown(flood, `${on(b)}\nwork: w`),
    'documents/c/index.md': markdown(flood, on(c)),
  });
  const [cluster] = reuseClusters(corpus, corpusReuse(corpus));
  expect(cluster?.members).toHaveLength(3);
  expect(cluster?.firstSeen).toEqual(first);
});

test('words that stand twice in a document are two members', () => {
  const [cluster] = clustersOf({
    a: [flood, '2001'],
    b: [`${flood}.\n\nLại nữa: ${flood}`, '2002'],
  });
  expect(cluster?.members).toEqual(['a p1:0–43', 'b p1:0–43', 'b p2:9–52']);
});

test('places that overlap by half are one member; those that only touch at their ends are two clusters', () => {
  const more = `${flood} ${road}`;
  const [whole, ...rest] = clustersOf({ a: [more, '2001'], b: [more, '2002'], c: [flood, '2003'] });
  expect(rest).toEqual([]);
  expect(whole?.members).toEqual(['a p1:0–90', 'b p1:0–90', 'c p1:0–43']);

  const apart = clustersOf({ a: [more, '2001'], b: [flood, '2002'], c: [road, '2003'] });
  expect(apart.map(({ members }) => members)).toEqual([
    ['a p1:0–43', 'b p1:0–43'],
    ['a p1:44–90', 'c p1:0–46'],
  ]);
});
