import { expect, test } from 'vitest';
import { entityDigest, indexDigest } from '../../../../src/render/entity/digest.ts';
import { timelineDigest } from '../../../../src/render/timeline/digest.ts';
import { aCorpus, aDocument, aMention, anEntity } from './a-corpus.ts';

const bridge = anEntity('places/bridge');
const naming = aDocument('naming', ['The bridge fell.']);
const other = aDocument('other', ['Nothing fell.']);
const links = [aMention(naming, 'p1', 'bridge', bridge.address)];
const before = aCorpus([naming, other], [bridge], links);

const digests = (corpus: typeof before) => ({
  timeline: timelineDigest(corpus, '/'),
  index: indexDigest([bridge], corpus, '/'),
  page: entityDigest(bridge, corpus, '/'),
});

test('keeps every page when the text of a document that names nothing changes', () => {
  const after = aCorpus([naming, { ...other, digest: 'new' }], [bridge], links);
  expect(digests(after)).toEqual(digests(before));
});

test('makes the page of a record anew when a text that names it changes', () => {
  const after = aCorpus([{ ...naming, digest: 'new' }, other], [bridge], links);
  const { page, ...rest } = digests(after);
  expect(digests(before)).toMatchObject(rest);
  expect(page).not.toBe(digests(before).page);
});

test('makes all anew when a document is renamed', () => {
  const after = aCorpus([naming, { ...other, title: 'Another' }], [bridge], links);
  const kept = Object.values(digests(before));
  expect(Object.values(digests(after)).filter((digest) => kept.includes(digest))).toEqual([]);
});

test('makes an index anew when a text names a record once more', () => {
  const after = aCorpus(
    [naming, other],
    [bridge],
    [...links, { ...(links[0] as (typeof links)[0]), start: 0, end: 3 }],
  );
  expect(digests(after).index).not.toBe(digests(before).index);
});

test('makes an index anew when a document is told apart by another label', () => {
  const labelled = { ...other, matter: { ...other.matter, label: 'copy' } };
  const after = aCorpus([naming, labelled], [bridge], links);
  expect(digests(after).index).not.toBe(digests(before).index);
  expect(digests(after).page).not.toBe(digests(before).page);
});

test('makes the index of works anew when a text cites a work in another way', () => {
  const work = anEntity('works/law');
  const mention = aMention(naming, 'p1', 'bridge', work.address);
  const digest = (kind: 'cites' | 'implements') => {
    const corpus = aCorpus([naming, other], [work], [{ ...mention, kind }]);
    return indexDigest([work], corpus, '/');
  };
  expect(digest('cites')).not.toBe(digest('implements'));
});
