import { expect, test } from 'vitest';
import { collateDocuments } from '../../../../src/corpus/collation.ts';
import type { Document } from '../../../../src/corpus/model.ts';
import type { Side } from '../../../../src/render/compare/anchors.ts';
import { drawStrip, stripWidth } from '../../../../src/render/compare/strip.ts';
import { aDocument } from '../entity/a-corpus.ts';
import { twoLetters } from './two-letters.ts';

function stripOf(base: Document, witness: Document) {
  const sides = { base, witness };
  const length = (side: Side, unit: string) =>
    sides[side].units.find(({ id }) => id === unit)?.text.length ?? 0;
  return drawStrip(collateDocuments(base, witness), length);
}

const { base, witness } = twoLetters();

test('rows follow each other in their order and fill the width; each mark stands in its row', () => {
  const { rows, parts } = stripOf(base, witness);
  expect(rows.map(({ anchor }) => anchor)).toEqual(['a.p1', 'a.p2', 'a.p3', 'a.p4', 'b.p5']);
  expect(parts).toEqual([{ part: 'body', x: 0, width: stripWidth }]);
  rows.forEach(({ x, width, marks }, index) => {
    const next = rows[index + 1]?.x ?? stripWidth;
    expect(x + width).toBeCloseTo(next, 0);
    for (const mark of marks) {
      expect(mark.x).toBeGreaterThanOrEqual(x - 0.1);
      expect(mark.x + mark.width).toBeLessThanOrEqual(x + width + 0.2);
    }
  });
});

test('a move shows at both its ends', () => {
  const { rows } = stripOf(base, witness);
  const at = rows.filter(({ marks }) => marks.some((mark) => mark.class === 'moved'));
  expect(at.map(({ anchor }) => anchor)).toEqual(['a.p2', 'a.p4']);
});

test('a thousand rows still fit, and texts that are the same show nothing', () => {
  const many = Array.from({ length: 1_000 }, (_none, at) => `line ${at} of the list`);
  const changed = many.map((text, at) => (at % 10 === 0 ? `${text} again` : text));
  const { rows } = stripOf(aDocument('many', many), aDocument('changed', changed));
  expect(rows).toHaveLength(100);
  const last = rows.at(-1);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(stripWidth + 0.1);
  expect(stripOf(base, { ...base, id: 'again' }).rows).toEqual([]);
});
