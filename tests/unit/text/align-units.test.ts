import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignUnits, type GivenUnit } from '../../../src/text/align-units.ts';

const texts = [
  'Chống dịch như chống giặc.',
  'Bộ Chính trị yêu cầu các cấp ủy không được lơ là, chủ quan.',
  'Tập trung phòng, chống dịch theo nguyên tắc ngăn chặn, phát hiện, cách ly.',
  'Tổ chức thực hiện nghiêm túc Thông báo này và báo cáo kết quả.',
];
const known = texts.map((text, at) => ({ id: `p${at + 1}`, text }));
const units = (...list: (string | GivenUnit)[]): GivenUnit[] =>
  list.map((one) => (typeof one === 'string' ? { text: one } : one));
const [a = '', b = '', c = '', d = ''] = texts;

test.each<[what: string, given: GivenUnit[], ids: (string | undefined)[]]>([
  ['nothing changed', units(a, b, c, d), ['p1', 'p2', 'p3', 'p4']],
  ['a unit put in', units(a, 'Một đoạn mới.', b, c, d), ['p1', undefined, 'p2', 'p3', 'p4']],
  ['a unit taken out', units(a, c, d), ['p1', 'p3', 'p4']],
  ['two units in each other’s place', units(a, c, b, d), ['p1', 'p3', 'p2', 'p4']],
  ['the last unit first', units(d, a, b, c), ['p4', 'p1', 'p2', 'p3']],
  [
    'a word changed beside a new unit',
    units(a, 'Một đoạn mới.', b.replace('lơ là', 'lơi lỏng'), c, d),
    ['p1', undefined, 'p2', 'p3', 'p4'],
  ],
  [
    'a unit rewritten',
    units(a, 'Toàn văn bản này nay khác hẳn.', c, d),
    ['p1', undefined, 'p3', 'p4'],
  ],
  [
    'a unit split: the greater part stays it',
    units(
      a,
      'Tập trung phòng, chống dịch.',
      'theo nguyên tắc ngăn chặn, phát hiện, cách ly kịp thời.',
      d,
    ),
    ['p1', undefined, 'p3', 'p4'],
  ],
  ['two units joined: it is the longer one', units(a, `${b} ${a}`, d), ['p1', 'p2', 'p4']],
  [
    'an id that the text gives',
    units(a, { id: 'p4', text: b }, c, d),
    ['p1', 'p4', 'p3', undefined],
  ],
  ['a new id in the text', units({ id: 'mo-dau', text: a }, b), ['mo-dau', 'p2']],
])('ids stay with their units: %s', (_what, given, ids) => {
  expect(alignUnits(known, given)).toEqual(ids);
});

test('a unit that stood twice and stands once is the one whose neighbours it has', () => {
  const formula = 'Nơi nhận: như trên.';
  const twice = [a, formula, b, formula, c].map((text, at) => ({ id: `p${at + 1}`, text }));
  expect(alignUnits(twice, units(a, b, formula, c))).toEqual(['p1', 'p3', 'p4', 'p5']);
  expect(alignUnits(twice, units(a, formula, b, c))).toEqual(['p1', 'p2', 'p3', 'p5']);
  expect(alignUnits(twice, units(a, formula, b, formula, c, formula))).toEqual([
    ...['p1', 'p2', 'p3', 'p4', 'p5'],
    undefined,
  ]);
});

test('units with no words are no likeness of each other', () => {
  expect(alignUnits([{ id: 'p1', text: '***' }], units('…'))).toEqual([undefined]);
});

const word = fc.constantFrom('phòng', 'chống', 'dịch', 'Ban', 'chỉ', 'đạo', 'các', 'cấp', '27.100');
const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const published = fc
  .array(text, { maxLength: 12 })
  .map((list) => list.map((one, at) => ({ id: `p${at + 1}`, text: one })));

test('whatever happens to a text, no id is given twice and no other than a known one', () => {
  fc.assert(
    fc.property(
      published,
      fc.array(text, { maxLength: 12 }),
      fc.array(fc.nat(30)),
      (old, fresh, from) => {
        const given = fresh.map((one, at) => {
          const copy = old[from[at] ?? -1];
          return { text: copy ? copy.text : one };
        });
        const ids = alignUnits(old, given);
        const found = ids.filter((id) => id !== undefined);
        expect(new Set(found).size).toBe(found.length);
        for (const id of found) expect(old.map((one) => one.id)).toContain(id);
        // As many as stand on both sides letter for letter keep an id with these very words.
        for (const words of new Set(given.map((one) => one.text))) {
          const before = old.filter((one) => one.text === words).length;
          const now = given.filter((one) => one.text === words).length;
          const kept = ids.filter((id, at) => {
            return given[at]?.text === words && old.find((one) => one.id === id)?.text === words;
          }).length;
          expect(kept).toBe(Math.min(before, now));
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('putting in, taking out and moving units changes the id of no other unit', () => {
  const distinct = fc.uniqueArray(text, { minLength: 1, maxLength: 12 });
  const edit = fc.record({
    kind: fc.constantFrom('in', 'out', 'move'),
    at: fc.nat(12),
    to: fc.nat(12),
  });
  fc.assert(
    fc.property(distinct, fc.array(edit, { maxLength: 6 }), (list, edits) => {
      const old = list.map((one, at) => ({ id: `p${at + 1}`, text: one }));
      const now: { id?: string; text: string }[] = [...old];
      edits.forEach(({ kind, at, to }, count) => {
        const place = at % (now.length + 1);
        if (kind === 'in') now.splice(place, 0, { text: `đoạn mới số ${count} của lần sửa này` });
        else if (now[place]) {
          const [one] = now.splice(place, 1);
          if (one && kind === 'move') now.splice(to % (now.length + 1), 0, one);
        }
      });
      const ids = alignUnits(
        old,
        now.map((one) => ({ text: one.text })),
      );
      expect(ids).toEqual(now.map(({ id }) => id));
    }),
    { numRuns: 500 },
  );
});
