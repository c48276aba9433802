import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collateDocuments } from '../../../../src/corpus/collation.ts';
import { apparatusOf } from '../../../../src/render/compare/apparatus.ts';
import { cutText, type Mark, marksOf, type Piece } from '../../../../src/render/compare/marks.ts';
import { rowsByPart } from '../../../../src/render/compare/rows.ts';
import { aDocument } from '../entity/a-corpus.ts';
import { twoLetters } from './two-letters.ts';

const { base, witness } = twoLetters();
const collation = collateDocuments(base, witness);

const shown = (marks: Map<string, Mark[]>, texts: { id: string; text: string }[]) =>
  texts.flatMap(({ id, text }) =>
    (marks.get(id) ?? []).map((one) => [id, one.class, text.slice(one.start, one.end), one.other]),
  );
const moved = '; the oak beams were bought in spring from the miller of Dunmore';

test('each side shows what it reads and what the other does', () => {
  expect(shown(marksOf(collation.differences, 'base'), base.units)).toEqual([
    ['p1', 'case', 'Neighbours', 'neighbours'],
    ['p1', 'substantive', '', 'quite'],
    ['p2', 'moved', moved, moved],
    ['p3', 'substantive', 'Tuesday', 'Friday'],
  ]);
  expect(
    shown(marksOf(collation.differences, 'witness'), witness.units).filter(([id]) => id !== 'p3'),
  ).toEqual([
    ['p1', 'case', 'neighbours', 'Neighbours'],
    ['p1', 'substantive', 'quite', ''],
    ['p4', 'moved', moved, moved],
    ['p5', 'substantive', 'Copied by hand.', ''],
  ]);
});

test('words that moved know where they went', () => {
  const [one] = (marksOf(collation.differences, 'base').get('p2') ?? []).filter(
    (mark) => mark.class === 'moved',
  );
  expect(one?.movedTo).toBe('p4');
});

test('rows know their classes, and a row without any has none', () => {
  const [body] = rowsByPart(collation, { base, witness });
  expect(body?.rows.map(({ classes }) => classes)).toEqual([
    ['substantive', 'case'],
    ['moved'],
    ['substantive'],
    ['moved'],
    ['substantive'],
  ]);
  const same = collateDocuments(base, { ...base, id: 'again' });
  expect(rowsByPart(same, { base, witness: base })[0]?.rows[0]?.classes).toEqual([]);
});

test('what differs within words that moved is cut out of them, and the pieces are the text', () => {
  const clause = 'the oak beams were bought in spring from the miller of Dunmore.';
  const changed = clause.replace('oak', 'Oak').replace('in spring ', '');
  const rest = [
    'We met on Monday by the old bridge, and spoke until it was dark outside.',
    'Nobody was hurt when the wheel broke, thanks be to God, not even the cat.',
  ];
  const one = aDocument('moving-oak', [`${rest[0]} The beams: ${clause}`, `${rest[1]}`]);
  const other = aDocument('moved-oak', [`${rest[0]}`, `${rest[1]} The beams: ${changed}`]);
  const found = collateDocuments(one, other);
  const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
  for (const [side, document, own] of [
    ['base', one, ['oak', 'in spring']],
    ['witness', other, ['Oak', '']],
  ] as const) {
    const [[unit = '', marks] = []] = marksOf(found.differences, side);
    const text = document.units.find(({ id }) => id === unit)?.text ?? '';
    const pieces = cutText(text, marks ?? []);
    const [piece] = pieces.filter(({ mark }) => mark?.class === 'moved');
    const inner = piece?.pieces ?? [];
    expect(textOf(pieces)).toBe(text);
    expect(textOf(inner)).toBe(piece?.text);
    expect(inner.flatMap(({ text: words, mark }) => (mark ? words : []))).toEqual(own);
    expect(inner.flatMap(({ mark }) => mark?.class ?? [])).toEqual(['case', 'substantive']);
  }
  const [body] = rowsByPart(found, { base: one, witness: other });
  expect(body?.rows.map(({ classes }) => classes)).toEqual([
    ['moved', 'substantive', 'case'],
    ['moved', 'substantive', 'case'],
  ]);
  expect(apparatusOf(found, () => '').map(({ n, within }) => [n, within])).toEqual([
    [1, undefined],
    [2, 1],
    [3, 1],
  ]);
});

const words = fc
  .array(
    fc.constantFrom('ủy', 'uỷ', 'ban', 'Ban', 'nhân', 'dân', '.', ';', 'xã', '12', '…', '...'),
    { minLength: 1 },
  )
  .map((list) => list.join(' '));
const texts = fc.array(words, { maxLength: 5 });

test('whatever differs, the pieces of a unit are its text', () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const sides = {
        base: { ...aDocument('x', one), digest: one.join('\n') },
        witness: { ...aDocument('y', other), digest: other.join('\n') },
      };
      const { differences } = collateDocuments(sides.base, sides.witness);
      for (const side of ['base', 'witness'] as const) {
        const marks = marksOf(differences, side);
        for (const { id, text } of sides[side].units) {
          const pieces = cutText(text, marks.get(id) ?? []);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          // Each difference shows what it reads on this side.
          for (const { text: piece, mark } of pieces) {
            if (mark) expect(differences[mark.n - 1]?.[side].text).toBe(piece);
          }
        }
      }
    }),
  );
});
