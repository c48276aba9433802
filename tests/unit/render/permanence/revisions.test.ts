import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { citedItem } from '../../../../src/exports/citations/item.ts';
import { renderDocument } from '../../../../src/render/document.ts';
import { pageDigest } from '../../../../src/render/page-digest.ts';
import { formerWords, otherWords } from '../../../../src/render/permanence/cited-words.ts';
import {
  bareCorpus,
  citedRevision,
  revisionDocument,
} from '../../../../src/render/permanence/revision-document.ts';
import { revisionDigest, revisionPages } from '../../../../src/render/permanence/revision-pages.ts';
import { revisionsOf } from '../../../../src/render/permanence/revisions.ts';
import { siteFor } from '../../../../src/render/site.ts';
import { documentOf, readRevised } from './revised.ts';

const corpus = readRevised();
const diary = documentOf(corpus, 'nhat-ky');
const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

test('a document lists its revisions with dates, what and why', () => {
  expect(revisionsOf(diary, corpus.lock)).toMatchObject([
    { number: 1, date: '2026-11-22', address: '/d/nhat-ky/r1/' },
    {
      number: 2,
      date: '2026-12-01',
      address: '/d/nhat-ky/r2/',
      why: { vi: 'Bản giấy ghi “ba ngày”' },
    },
    { number: 3, date: '2027-02-10', address: '/d/nhat-ky/' },
  ]);
});

test('a revision of which no text is kept has no page', () => {
  const lost = { ...diary, snapshots: diary.snapshots.slice(1) };
  expect(revisionsOf(lost, corpus.lock)[0]).toEqual({ number: 1, date: '2026-11-22' });
});

test('kept texts of documents that stand and of those that are gone have pages', () => {
  const pages = revisionPages(corpus).map(({ snapshot, frame, current, next, previous }) => [
    ...[`${frame.id} r${snapshot.revision}`, current?.id, next?.revision, previous],
  ]);
  expect(pages).toEqual([
    ['nhat-ky r1', 'nhat-ky', 2, undefined],
    ['nhat-ky r2', 'nhat-ky', 3, 1],
    ['to-trinh r1', undefined, 2, undefined],
    ['to-trinh r2', undefined, undefined, 1],
  ]);
});

test('a kept text is cited at its own address and by its own words, with what is known of its document', () => {
  const [first] = diary.snapshots;
  if (!first) throw new Error('no text is kept');
  const kept = revisionDocument(first, diary);
  const current = { ...diary, matter: { ...diary.matter, number: '7/NK' }, title: 'Tên mới' };
  const context = { corpus, base: '/kho/', language: 'vi' };
  const item = citedItem(citedRevision(kept, current), context, { from: 'p3', to: 'p3' });
  const code = hash(kept.units.find(({ id }) => id === 'p3')?.text ?? '');
  expect(item).toMatchObject({
    ...{ id: 'nhat-ky-r1-p3', title: first.title, number: '7/NK' },
    URL: `/kho/d/nhat-ky/r1/?v=${code}#p3`,
    note: `đoạn 3; bản r1, sha256:${code}`,
  });
  expect(citedItem(citedRevision(kept), context)).not.toHaveProperty('number');
});

test('a kept text shows its words under the ids that it was published with', async () => {
  const [first] = diary.snapshots;
  if (!first) throw new Error('no text is kept');
  const document = revisionDocument(first, diary);
  expect(document.units.map(({ id }) => id)).toEqual(first.units);
  for (const { id, text } of document.units) {
    const live = corpus.lock.history.get(`/d/nhat-ky/#${id}`)?.[0];
    expect(live?.hash.startsWith(hash(text))).toBe(true);
  }
  const { title, text } = await renderDocument(document, bareCorpus(corpus), siteFor(corpus, 'vi'));
  expect(title).toContain('Nhật ký bến sông');
  expect(text).toMatch(/<p id="p6"[^>]*>.*Tối, mưa tạnh\.<\/p>/);
  expect(text).not.toMatch(/alias|mention|class="beside/);
});

test('a picture that is no longer published leaves its description', () => {
  const snapshot = {
    ...{ revision: 1, title: 'A', units: ['p1', 'p2'], file: 'documents/a/revisions/r1.md' },
    body: '![Bến](ben.png)\n\n![Đò](do.png) Chữ.\n',
  };
  const frame = { ...diary, images: ['ben.png'] };
  const html = JSON.stringify(revisionDocument(snapshot, frame).tree);
  expect(html).toContain('"dataImage":"ben.png"');
  expect(html).not.toContain('do.png');
  expect(html).toContain('"Đò"');
});

describe('words that were cited', () => {
  const former = formerWords(diary);
  const found = (unit: string, text: string) =>
    former.find((one) => one.unit === unit && one.hash === hash(text))?.revision;

  test.each([
    ['a changed unit', 'p3', 'Thuyền chở muối từ cửa biển về muộn hai ngày vì gió ngược.', 1],
    ['a unit that grew', 'p5', 'Chiều đến, dân trong xóm đắp thêm một đoạn bờ.', 1],
    ['a unit that went into another', 'p6', 'Tối, mưa tạnh.', 1],
    [
      'a unit that went elsewhere',
      'p4',
      'Ông lái đò nói rằng năm ngoái nước còn cao hơn năm nay.',
      2,
    ],
    ['a unit that was withdrawn', 'p10', 'Giá muối hôm ấy chưa ai hay.', 2],
    ['a row that changed last', 'p9', 'mồng bốn ba bậc', 2],
    [
      'a unit as it reads now',
      'p3',
      'Thuyền chở muối từ cửa biển về muộn ba ngày vì gió ngược.',
      undefined,
    ],
  ])('%s is found in the last revision that had it', (_what, unit, text, revision) => {
    expect(found(unit, text)).toBe(revision);
  });

  test('the whole text of every earlier revision is found', () => {
    expect(former.filter(({ unit }) => unit === '').map(({ revision }) => revision)).toEqual([
      2, 1,
    ]);
  });

  test('on the page of a kept text, those of other revisions are found, in the latest that has them', () => {
    const page = (id: string, n: number) => {
      const found = revisionPages(corpus).find(
        (one) => one.frame.id === id && one.snapshot.revision === n,
      );
      return found ? otherWords(found, corpus) : [];
    };
    const of = (id: string, n: number) =>
      page(id, n).map(({ unit, revision }) => `${unit || 'all'} r${revision}`);
    expect(of('nhat-ky', 1)).toEqual([
      ...['all r3', 'p3 r3', 'p5 r3', 'p11 r3', 'p9 r3'],
      ...['all r2', 'p10 r2'],
    ]);
    expect(of('to-trinh', 1)).toEqual(['all r2']);
    expect(of('to-trinh', 2)).toEqual(['all r1', 'p3 r1']);
  });

  test('a document in its first revision has none', () => {
    expect(formerWords(documentOf(corpus, 'thu-moi'))).toEqual([]);
  });
});

describe('what a page shows is in its hash', () => {
  const emptied = { ...corpus, lock: { ...corpus.lock, history: new Map() } };

  test('revisions and lost places, of a document', () => {
    expect(pageDigest(diary, corpus, '/')).not.toBe(pageDigest(diary, emptied, '/'));
  });

  test('the text after it, of a kept text', () => {
    const [page] = revisionPages(corpus);
    if (!page) throw new Error('no kept text');
    const digest = revisionDigest(page, corpus);
    expect(revisionDigest(page, emptied)).not.toBe(digest);
    expect(revisionDigest({ ...page, next: diary }, corpus)).not.toBe(digest);
    const renumbered = { ...diary, matter: { ...diary.matter, number: '7/NK' } };
    expect(revisionDigest({ ...page, current: renumbered }, corpus)).not.toBe(
      revisionDigest({ ...page, current: diary }, corpus),
    );
  });
});
