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
