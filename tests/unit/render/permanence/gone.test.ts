import { describe, expect, test } from 'vitest';
import { addEntries } from '../../../../src/corpus/lock/publish.ts';
import type { Corpus } from '../../../../src/corpus/model.ts';
import { renderDocument } from '../../../../src/render/document.ts';
import { goneDigest, gonePages } from '../../../../src/render/permanence/gone-pages.ts';
import { lostUnits } from '../../../../src/render/permanence/lost-units.ts';
import { nearestPages } from '../../../../src/render/permanence/nearest-pages.ts';
import { revisionDocument } from '../../../../src/render/permanence/revision-document.ts';
import { revisionPages } from '../../../../src/render/permanence/revision-pages.ts';
import { revisionsOf } from '../../../../src/render/permanence/revisions.ts';
import { tombstoneOf } from '../../../../src/render/permanence/tombstone.ts';
import { unitsApart } from '../../../../src/render/permanence/units-apart.ts';
import { siteFor } from '../../../../src/render/site.ts';
import { documentOf, readRevised } from './revised.ts';

const corpus = readRevised();
const diary = documentOf(corpus, 'nhat-ky');
const site = siteFor(corpus, 'vi');

test('units that went into another leave an alias; the others are told of', () => {
  const { aliases, elsewhere, within } = lostUnits(diary, corpus.lock);
  expect([...aliases]).toEqual([['p5', ['p6']]]);
  expect(within).toEqual([{ id: 'p6', to: '/d/nhat-ky/#p5', date: '2026-12-01' }]);
  expect(elsewhere).toEqual([
    { id: 'p10', why: 'Câu này của người chép, không có trên giấy.', date: '2027-02-10' },
    { id: 'p4', to: '/d/thu-moi/#p3', date: '2027-02-10' },
  ]);
});

test('an alias stands empty in the unit that took the other in', async () => {
  const { text } = await renderDocument(diary, corpus, site);
  expect(text).toMatch(/<p id="p5"[^>]*>.*?<span id="p6" class="alias"><\/span>Chiều đến/);
});

test('every page that is gone answers, and every revision of one whose words are not kept', () => {
  expect(gonePages(corpus)).toEqual([
    { address: '/d/don-xin/' },
    { address: '/d/don-xin/r1/', to: '/d/don-xin/' },
    { address: '/d/thu-cu/', to: '/d/thu-moi/' },
    { address: '/d/to-trinh/' },
    { address: '/people/lai-do/', to: '/people/ong-lai-do/' },
    { address: '/people/nguoi-la/' },
  ]);
});

test('the hash of a page that is gone follows what it shows', () => {
  const page = { address: '/d/to-trinh/' };
  const digest = goneDigest(page, corpus);
  expect(goneDigest(page, corpus)).toBe(digest);
  expect(goneDigest(page, { ...corpus, gone: [] })).not.toBe(digest);
  expect(goneDigest({ ...page, to: '/d/nhat-ky/' }, corpus)).not.toBe(digest);
});

describe('a page that was withdrawn', () => {
  test('is known by the title of its last text, and by its units', () => {
    const { title, language, kept, withPage, apart } = tombstoneOf('/d/to-trinh/', corpus, site);
    expect([title, language]).toEqual(['Tờ trình đắp bờ', 'vi']);
    expect(kept.map(({ revision }) => revision)).toEqual([1, 2]);
    expect(withPage.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(apart).toMatchObject([{ id: 'p3', why: 'Đoạn này chép nhầm từ tờ khác.' }]);
  });

  test('is in the language with which its text was kept', () => {
    const gone = corpus.gone?.map((one) => ({
      ...one,
      snapshots: one.snapshots.map((kept) => ({ ...kept, language: 'ar' })),
    }));
    const foreign: Corpus = { ...corpus, ...(gone && { gone }) };
    expect(tombstoneOf('/d/to-trinh/', foreign, site).language).toBe('ar');
    const page = revisionPages(foreign).find(({ frame }) => frame.id === 'to-trinh');
    expect(page && revisionDocument(page.snapshot, page.frame)).toMatchObject({
      ...{ language: 'ar', dir: 'rtl' },
    });
    expect(page?.next).toMatchObject({ language: 'ar', dir: 'rtl' });
    const address = { address: '/d/to-trinh/' };
    expect(goneDigest(address, foreign)).not.toBe(goneDigest(address, corpus));
  });

  test('is known by its id where no text is kept', () => {
    expect(tombstoneOf('/d/don-xin/', corpus, site)).toMatchObject({
      ...{ title: 'don-xin', kept: [] },
      citation: 'don-xin, Tủ giấy bến sông, /d/don-xin/, bản r2 (1/12/2026), đã rút 10/2/2027',
    });
  });

  test('is cited by its permanent address in every language', () => {
    const settings = { ...corpus.settings, site: 'https://archive.example' };
    const english = siteFor(corpus, 'en', '/archive/');
    const { citation } = tombstoneOf('/d/to-trinh/', { ...corpus, settings }, english);
    expect(citation).toContain('https://archive.example/archive/d/to-trinh/, revision r2');
  });

  test.each([
    ['/people/nguoi-la/', ['/people/', '/documents/']],
    ['/terms/x/', ['/documents/']],
    ['/events/x/', ['/documents/']],
    ['/d/to-trinh/', ['/documents/']],
  ])('%s sends readers on to lists that are there', (address, lists) => {
    expect(nearestPages(address, corpus).map((page) => page.address)).toEqual(lists);
  });
});

test('a document that was renamed takes its revisions along, and their addresses lead there', () => {
  const entry = { address: '/d/nhat-ky/', revision: 3, state: 'moved' as const, hash: '' };
  const units = diary.units.map(({ id }) => id);
  const lock = addEntries(
    corpus.lock,
    ['', ...units.map((id) => `#${id}`)].flatMap((id) => {
      const [from, to] = [`/d/nhat-ky/${id}`, `/d/so-tay/${id}`];
      const hash = corpus.lock.history.get(from)?.at(-1)?.hash ?? '';
      return [
        { ...entry, address: from, date: '2027-03-01', note: to },
        { ...entry, address: to, state: 'live' as const, hash, date: '2027-03-01', note: '' },
      ];
    }),
  );
  const renamed = { ...diary, id: 'so-tay', address: '/d/so-tay/' };
  const document = new Map([['so-tay', renamed]]);
  const pages = gonePages({ ...corpus, lock, document, documents: [renamed] });
  expect(pages.filter(({ address }) => address.startsWith('/d/nhat-ky/'))).toEqual([
    { address: '/d/nhat-ky/', to: '/d/so-tay/' },
    { address: '/d/nhat-ky/r1/', to: '/d/so-tay/r1/' },
    { address: '/d/nhat-ky/r2/', to: '/d/so-tay/r2/' },
  ]);
  const { aliases, elsewhere } = lostUnits(renamed, lock);
  expect([...aliases]).toEqual([['p5', ['p6']]]);
  expect(elsewhere.map(({ id }) => id)).toEqual(['p10', 'p4']);
  const moved = { ...corpus, lock, document };
  expect(unitsApart('/d/nhat-ky/', '/d/so-tay/', moved)).toEqual([]);
  expect(revisionsOf(renamed, lock)[0]).toEqual({
    ...{ number: 1, date: '2026-11-22', address: '/d/so-tay/r1/' },
  });
});

test('of two documents that became one each leads its own lost units on', () => {
  const entry = { revision: 3, state: 'moved' as const, hash: '', date: '2027-03-01' };
  const joined = { address: '/d/nhat-ky/', note: '/d/thu-moi/' };
  const lock = addEntries(corpus.lock, [{ ...entry, ...joined }]);
  const moved = { ...corpus, lock };
  const apart = unitsApart('/d/nhat-ky/', '/d/thu-moi/', moved);
  expect(apart).toContainEqual(expect.objectContaining({ id: 'p4', to: '/d/thu-moi/#p3' }));
  expect(apart.find(({ id }) => id === 'p10')?.why).toContain('người chép');
  expect(lostUnits(documentOf(corpus, 'thu-moi'), lock).elsewhere).toEqual([]);
});
