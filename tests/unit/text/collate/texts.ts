import fc from 'fast-check';
import type { Witness } from '../../../../src/text/collate/collate.ts';
import type { Collation, Part } from '../../../../src/text/collate/model.ts';

/** A witness whose units are these texts, `p1`, `p2` …, all of one part. */
export const witness = (
  texts: readonly string[],
  language = 'vi',
  part: Part = 'body',
): Witness => ({
  language,
  units: texts.map((text, at) => ({ id: `p${at + 1}`, text, part })),
});

/** Differences as `class: base reading → witness reading`. */
export const summary = ({ differences }: Collation): string[] =>
  differences.map((one) => `${one.class}: ${one.base.text} → ${one.witness.text}`);

const words =
  `phòng chống dịch bệnh Ủy ban nhân dân tỉnh quý kỹ hoà khỏe đoàn kết toàn dân TW Trung ương COVID-19
  05/3/2020 35-CT/TW 96,4% 27.100 “lời” (một) và, các; của. l1 rn kiểm soát – … ./. 中文`.split(
    /\s+/,
  );

/** Texts of several units, of words that recur as they do in real ones. */
export const textsArbitrary = fc.array(
  fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 })
    .map((list) => list.join(' ')),
  { minLength: 1, maxLength: 6 },
);

const edits: ((word: string, other: string) => string)[] = [
  (_word, other) => other,
  () => '',
  (word, other) => `${word} ${other}`,
  (word) => word.toUpperCase(),
  (word) => word.normalize('NFD').replace(/\p{M}/gu, ''),
  (word) => word.normalize('NFD'),
  (word) => `${word.slice(0, 2)} ${word.slice(2)}`,
  (word) => `${word},`,
  (word) => `${word}  `,
  (word) => `${word}\n\n`,
];

/** A copy of some texts with random edits of words, splits, joins and moves; `\n\n` divides units. */
export const editedArbitrary = textsArbitrary.chain((texts) => {
  const places = texts.join(' \n\n ').split(' ').length;
  return fc
    .tuple(
      fc.array(
        fc.record({
          at: fc.nat(places - 1),
          edit: fc.constantFrom(...edits),
          other: fc.constantFrom(...words),
        }),
        { maxLength: 12 },
      ),
      fc.option(
        fc.record({
          from: fc.nat(places),
          length: fc.integer({ min: 5, max: 15 }),
          to: fc.nat(places),
        }),
      ),
      fc.option(fc.nat(texts.length)),
    )
    .map(([changes, move, join]) => {
      const list = texts.join(' \n\n ').split(' ');
      for (const { at, edit, other } of changes) list[at] = edit(list[at] ?? '', other);
      if (move) list.splice(move.to, 0, ...list.splice(move.from, move.length));
      const units = list.join(' ').split('\n\n');
      if (join !== null && units.length > join + 1) {
        units.splice(join, 2, `${units[join]} ${units[join + 1]}`);
      }
      return { texts, edited: units.map((text) => text.trim()).filter((text) => text !== '') };
    });
});

const vocabulary = `trong thời gian qua diễn biến ngày càng phức tạp đang bùng phát mạnh nhiều nước khu vực tác động
  sâu rộng phát triển kinh nghiệm hưởng nghiêm trọng đời sống người dân quốc gia chỉ đạo các cấp ngành nắm chắc
  tình hình kịp giải pháp hiệu quả tăng cường kiểm tra việc thực hiện tại cơ sở báo cáo kết quý trước mỗi tháng
  ký hoà khoẻ lý tỷ bảo đảm cung ứng đủ hàng thiết yếu cho nhân viên y tế tuyến đầu chống dịch bệnh hỗ trợ vay vốn
  doanh nghiệp nhỏ vừa giảm thuế phí miễn tiền thuê đất gia hạn nộp mở rộng xét nghiệm cách ly tập trung theo dõi`;

/** Words for a text in which none comes twice. */
export const distinctWords = [...new Set(vocabulary.split(/\s+/))];

/** Other ways to write a word. */
const rewritten: ((word: string) => string)[] = [
  (word) => word.toUpperCase(),
  (word) => word.replace('y', 'i').replace('ý', 'í').replace('oà', 'òa').replace('oẻ', 'ỏe'),
  () => 'Xyz',
  () => '',
  (word) => `${word},`,
  (word) => `${word} Uvw`,
  (word) => word.normalize('NFD'),
  (word) => `${word.slice(0, 1)} ${word.slice(1)}`,
];

/** Units of one to three sentences, each of five to fourteen words, and its end. */
const sentencesArbitrary = fc
  .tuple(
    fc.shuffledSubarray(distinctWords, { minLength: 80 }),
    fc.array(fc.array(fc.integer({ min: 5, max: 14 }), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.constantFrom('.', ';', '!', '”.'),
  )
  .map(([words, lengths, end]) => {
    const left = [...words];
    return lengths.map((list) =>
      list
        .map((count) => `${left.splice(0, count).join(' ')}${end}`)
        .filter((text) => text !== end),
    );
  });

/**
 * Texts, and a copy in which a run of words, a sentence or a whole unit stands elsewhere, once or twice, forwards
 * or backwards, in its own unit or another, with some of its words and of those around rewritten.
 */
export const movedArbitrary = sentencesArbitrary.chain((units) => {
  const sentence = fc.record({ unit: fc.nat(units.length - 1), at: fc.nat(3) });
  const move = fc.record({ from: sentence, to: sentence, ofUnit: fc.boolean(), part: fc.nat(4) });
  const edit = fc.record({
    place: fc.tuple(fc.nat(units.length - 1), fc.nat(2), fc.nat(13)),
    rewrite: fc.constantFrom(...rewritten),
  });
  return fc
    .tuple(fc.array(move, { minLength: 1, maxLength: 2 }), fc.array(edit, { maxLength: 8 }))
    .map(([moves, edits]) => {
      const copy = units.map((list) => list.map((text) => text.split(' ')));
      for (const { place, rewrite } of edits) {
        const list = copy[place[0]] ?? [];
        const words = list[place[1] % Math.max(1, list.length)] ?? [''];
        const at = place[2] % words.length;
        words[at] = rewrite(words[at] ?? '');
      }
      for (const { from, to, ofUnit, part } of moves) {
        if (ofUnit) copy.splice(to.unit, 0, ...copy.splice(from.unit, 1));
        else {
          const [taken = []] = copy[from.unit]?.splice(from.at, 1) ?? [];
          // Of some only the words from one place on.
          const kept = taken.length > 8 ? taken.splice(0, part) : [];
          if (kept.length > 0) copy[from.unit]?.splice(from.at, 0, kept);
          copy[to.unit]?.splice(to.at, 0, taken);
        }
      }
      const textOf = (list: readonly (readonly string[])[]) =>
        list
          .map((words) => words.join(' '))
          .join(' ')
          .trim();
      return {
        texts: units.map((list) => list.join(' ')).filter((text) => text !== ''),
        edited: copy.map(textOf).filter((text) => text !== ''),
      };
    });
});
