import { describe, expect, test } from 'vitest';
import { renderDocument } from '../../../../src/render/document.ts';
import { goneDigest, gonePages } from '../../../../src/render/permanence/gone-pages.ts';
import { lostUnits } from '../../../../src/render/permanence/lost-units.ts';
import { nearestPages } from '../../../../src/render/permanence/nearest-pages.ts';
import { tombstoneOf } from '../../../../src/render/permanence/tombstone.ts';
import { siteFor } from '../../../../src/render/site.ts';
import { documentOf, readRevised } from './revised.ts';

const corpus = readRevised();
const diary = documentOf(corpus, 'nhat-ky');
const site = siteFor(corpus, 'vi');

test('units that went into another leave an alias; the others are told of', () => {
  const { aliases, elsewhere } = lostUnits(diary, corpus.lock);
  expect([...aliases]).toEqual([['p5', ['p6']]]);
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
    const { title, isNamed, kept, withPage, apart } = tombstoneOf('/d/to-trinh/', corpus, site);
    expect([title, isNamed]).toEqual(['Tờ trình đắp bờ', true]);
    expect(kept.map(({ revision }) => revision)).toEqual([1, 2]);
    expect(withPage.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(apart).toMatchObject([{ id: 'p3', why: 'Đoạn này chép nhầm từ tờ khác.' }]);
  });

  test('is known by its id where no text is kept', () => {
    expect(tombstoneOf('/d/don-xin/', corpus, site)).toMatchObject({
      ...{ title: 'don-xin', isNamed: false, kept: [] },
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
