import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { collate, type Witness } from '../../../../src/text/collate/collate.ts';
import type { Collation, Difference, Reading } from '../../../../src/text/collate/model.ts';
import { rebuildTexts } from '../../../../src/text/collate/rebuild.ts';
import { editedArbitrary, movedArbitrary, textsArbitrary, witness } from './texts.ts';

const anyTexts = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 6 });
const unitTexts = ({ units }: Witness) => units.map(({ id, text }) => ({ id, text }));
const runs = { numRuns: 150 };
vi.setConfig({ testTimeout: 30_000 });

function expectRebuilt(base: Witness, other: Witness): void {
  const { rows } = collate(base, other);
  expect(rebuildTexts(rows, 'base')).toEqual(unitTexts(base));
  expect(rebuildTexts(rows, 'witness')).toEqual(unitTexts(other));
}

test('both witnesses are rebuilt byte for byte after random edits, splits, joins and moves', () => {
  fc.assert(
    fc.property(editedArbitrary, ({ texts, edited }) => {
      expectRebuilt(witness(texts), witness(edited));
    }),
    runs,
  );
});

test('both witnesses are rebuilt whatever signs they hold', () => {
  fc.assert(
    fc.property(anyTexts, anyTexts, (one, other) => {
      expectRebuilt(witness(one), witness(other));
      expectRebuilt(witness(one, 'en'), witness(other, 'en'));
    }),
    runs,
  );
});

test('the same text has no differences', () => {
  fc.assert(
    fc.property(fc.oneof(textsArbitrary, anyTexts), (texts) => {
      expect(collate(witness(texts), witness(texts)).differences).toEqual([]);
    }),
    runs,
  );
});

test('swapped witnesses differ at the same places, in the same ways', () => {
  const places = ({ differences }: Collation, swap: boolean) =>
    differences
      .map(({ class: kind, base, witness: other }) =>
        JSON.stringify([kind, ...(swap ? [other, base] : [base, other])]),
      )
      .sort();
  fc.assert(
    fc.property(editedArbitrary, ({ texts, edited }) => {
      const forth = collate(witness(texts), witness(edited));
      const back = collate(witness(edited), witness(texts));
      expect(places(back, true)).toEqual(places(forth, false));
    }),
    runs,
  );
});

const bare = (text: string) => text.replace(/\s+/g, '');

/** The text of the units of a row with the differences of one side replaced, without white space. */
function replaced(
  units: readonly { id: string; text: string }[],
  ids: readonly string[],
  changes: readonly { at: Reading; by: string }[],
): string {
  const texts = ids.map((id) => {
    // The last first; of several at one place too, for they are listed in the order of the witness.
    const own = changes
      .filter(({ at }) => at.unit === id)
      .reverse()
      .sort((a, b) => b.at.start - a.at.start);
    return own.reduce(
      (text, { at, by }) => text.slice(0, at.start) + by + text.slice(at.end),
      units.find((unit) => unit.id === id)?.text ?? '',
    );
  });
  return bare(texts.join(''));
}

test('the differences are all there is: put into the base they give the witness', () => {
  fc.assert(
    fc.property(editedArbitrary, ({ texts, edited }) => {
      const { rows, differences } = collate(witness(texts), witness(edited));
      const inPlace = ({ class: kind, within }: Difference) =>
        kind !== 'moved' && within === undefined;
      const moves = differences.filter((one) => one.class === 'moved');
      rows.forEach((row, index) => {
        const own = differences.filter((one) => one.row === index && inPlace(one));
        const fromBase = [
          ...own.map(({ base, witness: other }) => ({ at: base, by: other.text })),
          ...moves.map(({ base }) => ({ at: base, by: '' })),
        ];
        const fromWitness = moves.map(({ witness: other }) => ({ at: other, by: '' }));
        if (row.base.length === 0) {
          const added = own.map(({ witness: other }) => ({ at: other, by: '' }));
          const rest = replaced(unitTexts(witness(edited)), row.witness, [
            ...fromWitness,
            ...added,
          ]);
          expect(rest).toBe('');
          return;
        }
        expect(replaced(unitTexts(witness(texts)), row.base, fromBase)).toBe(
          replaced(unitTexts(witness(edited)), row.witness, fromWitness),
        );
      });
    }),
    runs,
  );
});

/** The witness's words of a move, made of those of the base and of what differs within it. */
const put = (move: Difference, inner: readonly Difference[]) =>
  inner.reduceRight(
    (text, { base, witness: other }) =>
      text.slice(0, base.start - move.base.start) +
      other.text +
      text.slice(base.end - move.base.start),
    move.base.text,
  );

test('what differs within a move is all there is: put into its words in the base it gives those in the witness', () => {
  let [moves, changed] = [0, 0];
  fc.assert(
    fc.property(fc.oneof(movedArbitrary, movedArbitrary, editedArbitrary), ({ texts, edited }) => {
      const { differences } = collate(witness(texts), witness(edited));
      differences.forEach((move, index) => {
        const inner = differences.filter(({ within }) => within === index);
        if (move.class !== 'moved') expect(inner).toEqual([]);
        if (move.class !== 'moved') return;
        moves += 1;
        changed += inner.length;
        expect(bare(put(move, inner))).toBe(bare(move.witness.text));
        for (const { base, witness: other } of inner) {
          expect([base.unit, other.unit]).toEqual([move.base.unit, move.witness.unit]);
        }
      });
    }),
    { numRuns: 300 },
  );
  expect(moves).toBeGreaterThan(30);
  expect(changed).toBeGreaterThan(10);
});

test('both witnesses are rebuilt byte for byte after moves of runs, sentences and paragraphs with edits among their words', () => {
  fc.assert(
    fc.property(movedArbitrary, ({ texts, edited }) => {
      expectRebuilt(witness(texts), witness(edited));
      expectRebuilt(witness(edited), witness(texts));
    }),
    { numRuns: 200 },
  );
});

test('each reading is what stands at its place', () => {
  fc.assert(
    fc.property(editedArbitrary, ({ texts, edited }) => {
      for (const one of collate(witness(texts), witness(edited)).differences) {
        for (const [{ unit, text, start, end }, list] of [
          [one.base, texts],
          [one.witness, edited],
        ] as const) {
          const whole = unit === undefined ? '' : list[Number(unit.slice(1)) - 1];
          expect(whole?.slice(start, end)).toBe(text);
        }
        expect(one.base.text === one.witness.text && one.class !== 'moved').toBe(false);
      }
    }),
    runs,
  );
});
