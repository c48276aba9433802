import { expect, test } from 'vitest';
import { type AnchorQuote, type AnchorUnit, anchorIn } from '../../../src/text/anchor.ts';

const p1 = 'Chống dịch như chống giặc; chống dịch là nhiệm vụ trước mắt.';
const p2 = 'Hội nghị yêu cầu các cấp ủy không được lơ là, chủ quan trong phòng, chống dịch.';
const p3 = 'Tổ chức thực hiện nghiêm túc Thông báo này và báo cáo kết quả.';
const units: AnchorUnit[] = [p1, p2, p3].map((text, index) => ({ id: `p${index + 1}`, text }));

/** What becomes of a quote, in short: how it was found and where, or what may be meant. */
function outcome(quote: AnchorQuote, among = units) {
  const anchor = anchorIn(among)(quote);
  if (anchor.state === 'found') return [anchor.how, anchor.unit, anchor.text];
  const list = anchor.state === 'lost' ? anchor.candidates : anchor.places;
  return [anchor.state, ...list.map(({ unit, text }) => `${unit}: ${text}`)];
}

/** A hash that holds for one text alone. */
const at = (text: string, words: string, from = 0) => ({
  start: text.indexOf(words, from),
  isIntact: (one: string) => one === text,
});

test.each<[what: string, quote: AnchorQuote, outcome: string[]]>([
  [
    'by its place in an unchanged unit, though the words stand there twice',
    { quote: 'chống dịch', unit: 'p1', at: at(p1, 'chống dịch') },
    ['position', 'p1', 'chống dịch'],
  ],
  ['in the unit that it names', { quote: 'chống dịch', unit: 'p2' }, ['quote', 'p2', 'chống dịch']],
  ['in the whole document', { quote: 'lơ là' }, ['quote', 'p2', 'lơ là']],
  ['by its context', { quote: 'chống dịch', before: 'phòng,' }, ['quote', 'p2', 'chống dịch']],
  [
    'by context that cuts words and begins with white space',
    { quote: 'chống dịch', before: 'rong phòng, ', after: ' .\n' },
    ['quote', 'p2', 'chống dịch'],
  ],
  [
    'by context that stands in the unit before and the unit after',
    { quote: p2, before: 'vụ trước mắt.\n\n', after: 'Tổ chức thực' },
    ['quote', 'p2', p2],
  ],
  [
    'in another unit, if its context stands there',
    { quote: 'lơ là', unit: 'p1', before: 'không được' },
    ['moved', 'p2', 'lơ là'],
  ],
  [
    'in another unit, if its own is gone and its context stands there',
    { quote: 'lơ là', unit: 'p9', after: ', chủ quan' },
    ['moved', 'p2', 'lơ là'],
  ],
  [
    'in another unit without context, if it is a sentence and nothing is like it',
    { quote: 'yêu cầu các cấp ủy không được lơ là, chủ quan', unit: 'p1' },
    ['moved', 'p2', 'yêu cầu các cấp ủy không được lơ là, chủ quan'],
  ],
  [
    'in another unit without context, if it is a sentence and its own unit is gone',
    { quote: 'yêu cầu các cấp ủy không được lơ là, chủ quan', unit: 'p9' },
    ['moved', 'p2', 'yêu cầu các cấp ủy không được lơ là, chủ quan'],
  ],
  [
    'changed in another unit, if its context stands there',
    { quote: 'các cấp ủy không được lơ lả', unit: 'p1', before: 'yêu cầu' },
    ['similar', 'p2', 'các cấp ủy không được lơ là'],
  ],
  [
    'in another unit that is still what its own was',
    { quote: 'chống dịch', unit: 'p1', at: at(p2, 'chống dịch') },
    ['moved', 'p2', 'chống dịch'],
  ],
  [
    'though a tenth of its letters has changed',
    { quote: 'Hội nghị yêu cầu các cấp uỷ không được lơi là, chủ quan', unit: 'p2' },
    ['similar', 'p2', 'Hội nghị yêu cầu các cấp ủy không được lơ là, chủ quan'],
  ],
  [
    'changed, in a document without its unit, if its context stands there',
    { quote: 'các cấp ủy không được lơ lả', unit: 'p9', before: 'yêu cầu' },
    ['similar', 'p2', 'các cấp ủy không được lơ là'],
  ],
])('a quote is found %s', (_what, quote, expected) => {
  expect(outcome(quote)).toEqual(expected);
});

test.each<[what: string, quote: AnchorQuote, outcome: string[]]>([
  [
    'twice in its unit',
    { quote: 'hống dịch', unit: 'p1' },
    ['ambiguous', 'p1: hống dịch', 'p1: hống dịch'],
  ],
  ['in several units', { quote: 'chống dịch' }, ['ambiguous', 'p1: chống dịch', 'p2: chống dịch']],
  ['in another unit only, without context', { quote: 'lơ là', unit: 'p3' }, ['lost', 'p2: lơ là']],
  [
    'in another unit only, with other words around',
    { quote: 'lơ là', unit: 'p9', before: 'không thể' },
    ['lost', 'p2: lơ là'],
  ],
  [
    'changed in another unit, when its own is gone and nothing but the words would tell',
    { quote: 'các cấp ủy không được lơ lả', unit: 'p9' },
    ['lost', 'p2: các cấp ủy không được lơ là'],
  ],
  [
    'changed in another unit without context, long as it is',
    { quote: 'yêu cầu các cấp ủy không được lơ lả, chủ quan', unit: 'p1' },
    ['lost', 'p2: yêu cầu các cấp ủy không được lơ là, chủ quan'],
  ],
  [
    'in its unit, but with other words around',
    { quote: 'nghiêm túc Thông báo này', unit: 'p3', before: 'thực hành' },
    ['lost', 'p3: nghiêm túc Thông báo này'],
  ],
  [
    'changed by more than a tenth',
    { quote: 'yêu cầu các cấp bộ không được chủ quan', unit: 'p2' },
    ['lost', 'p2: yêu cầu các cấp ủy không được lơ là'],
  ],
  [
    'with other capitals or marks, and short',
    { quote: 'Lơ La', unit: 'p2' },
    ['lost', 'p2: lơ là'],
  ],
])('a quote is not placed when it stands %s', (_what, quote, expected) => {
  expect(outcome(quote).slice(0, expected.length)).toEqual(expected);
});

test('of units with the same text none is proof, but where what stands beside it is given', () => {
  const twins = [...units, { id: 'p4', text: p1 }];
  const quote = { quote: 'hống dịch', at: at(p1, 'hống dịch', 9) };
  const both = ['ambiguous', 'p1: hống dịch', 'p4: hống dịch'];
  expect(outcome({ ...quote, unit: 'p4' }, twins)).toEqual(both);
  expect(outcome({ ...quote, unit: 'p2' }, twins)).toEqual(both);
  const before = 'báo cáo kết quả. Chống dịch như c';
  const after = ' như chống giặc; chống dịch là nhiệm vụ trước mắt. Hội nghị';
  const first = { quote: 'Chống dịch', at: at(p1, 'Chống dịch') };
  expect(
    outcome({ ...quote, unit: 'p4', before: 'kết quả. Chống dịch như chống giặc; c' }, twins),
  ).toEqual(['position', 'p4', 'hống dịch']);
  expect(outcome({ ...first, unit: 'p4', after }, twins)).toEqual(['moved', 'p1', 'Chống dịch']);
  expect(outcome({ ...first, unit: 'p1', before: before.slice(0, 16) }, twins)).toEqual([
    'moved',
    'p4',
    'Chống dịch',
  ]);
});

test('of units with the same text each is told by the words of those beside it', () => {
  const motion = 'The motion was carried.';
  const minutes = ['Motion of Mr Hill.', motion, 'Motion of Mr Dale.', motion, 'The end.'];
  const among = minutes.map((text, index) => ({ id: `p${index + 1}`, text }));
  const quote = { quote: 'motion', unit: 'p4', at: at(motion, 'motion') };
  expect(anchorIn(among)(quote)).toMatchObject({
    state: 'ambiguous',
    places: [
      { unit: 'p2', by: { before: 'Hill. The' } },
      { unit: 'p4', by: { before: 'Dale. The' } },
    ],
  });
  const told = { ...quote, before: 'Dale. The' };
  expect(outcome(told, among)).toEqual(['position', 'p4', 'motion']);
  const fresh = ['Opened.', 'Minutes read.', ...minutes].map((text, index) => ({
    id: `p${index + 1}`,
    text,
  }));
  expect(outcome(told, fresh)).toEqual(['moved', 'p6', 'motion']);
});

test('a place counts the letters of its unit as the text has them', () => {
  const text = '𠮷 Bộ  Chính\n trị họp, Bộ Chính trị bàn';
  const among = [{ id: 'p1', text }];
  const quote = { quote: 'Bộ Chính trị', unit: 'p1', at: { start: 2, isIntact: () => true } };
  expect(anchorIn(among)(quote)).toMatchObject({ how: 'position', start: 3, end: 17 });
  const changed = { quote: '𠮷 Bộ Chính trị hợp, Bộ Chính', unit: 'p1' };
  expect(anchorIn(among)(changed)).toMatchObject({ how: 'similar', start: 0, end: 31 });
});

// What browsers' annotation tools do here is to jump: https://github.com/hypothesis/client/issues/7571
const alpha =
  'Team Alpha reported that the new deployment reduced latency by twelve percent in all regions.';
const beta =
  'Team Beta reported that the new deployment reduced latency by twelve percent in all regions.';
const gone = 'The first team has withdrawn its statement and says nothing more of it.';
const lookalikes = (first: string) => [
  { id: 'alpha', text: first },
  { id: 'beta', text: beta },
];

test.each<[what: string, quote: AnchorQuote]>([
  ['the sentence, in its unit', { quote: alpha, unit: 'alpha' }],
  [
    'words that both have, in their unit',
    { quote: 'reduced latency by twelve percent', unit: 'alpha' },
  ],
  [
    'words that both have, after words of its own',
    { quote: 'the new deployment reduced latency', before: 'Team Alpha reported that ' },
  ],
  ['the sentence, before the next', { quote: alpha, after: 'Team Beta' }],
  [
    'the sentence, at its place',
    { quote: alpha, unit: 'alpha', at: { start: 0, isIntact: (text) => text === alpha } },
  ],
])('a note never jumps to a lookalike when its own words are rewritten: %s', (_what, quote) => {
  const own = { state: 'found', unit: 'alpha' };
  expect(anchorIn(lookalikes(alpha))(quote)).toMatchObject(own);
  expect(anchorIn(lookalikes(gone))(quote).state).toBe('lost');
  // Changed just a little, it is as like the other as itself: still no guess.
  expect(anchorIn(lookalikes(alpha.replace('Alpha', 'Delta')))(quote)).not.toMatchObject({
    unit: 'beta',
  });
});
