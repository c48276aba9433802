import type {
  Collation,
  Difference,
  DifferenceClass,
  Part,
  Reading,
  Row,
} from '../../text/collate/model.ts';
import { rowAnchor, type Side } from './anchors.ts';

/** What has a line of its own in the picture: a class, or what one of two texts has without an answer. */
export type Lane = DifferenceClass | 'alone';

/** Where the differences of one row lie along the texts; all measures from 0 to `stripWidth`. */
export interface StripRow {
  /** Index of the row, and its anchor on the page. */
  row: number;
  anchor: string;
  x: number;
  width: number;
  marks: { class: Lane; x: number; width: number }[];
}

/** A picture of where two texts differ: rows with differences, and where each part stands. */
export interface Strip {
  rows: StripRow[];
  parts: { part: Part; x: number; width: number }[];
}

export const stripWidth = 1000;
/** A row is never narrower than this: a stamp of two words must be seen beside long paragraphs. */
const least = 9;

/**
 * Lay the rows of a collation one after the other, each as wide as its longer side. `length` gives that of a
 * unit's text, `laneOf` the line on which a difference is drawn.
 */
export function drawStrip(
  { rows, differences }: Collation,
  length: (side: Side, unit: string) => number,
  laneOf: (difference: Difference) => Lane = (difference) => difference.class,
): Strip {
  const longer = rows.map((row) => Math.max(sizeOf(row, 'base'), sizeOf(row, 'witness'), 1));
  const sum = longer.reduce((one, other) => one + other, 0);
  const room = Math.max(0, stripWidth - least * rows.length);
  const scale = Math.min(1, stripWidth / (least * Math.max(1, rows.length)));
  let x = 0;
  const places = longer.map((size) => {
    const width = least * scale + (size / sum) * room;
    x += width;
    return { x: x - width, width };
  });
  const rowOf = new Map(
    rows.flatMap((row, index) =>
      (['base', 'witness'] as const).flatMap((side) =>
        row[side].map((unit) => [`${side} ${unit}`, index] as const),
      ),
    ),
  );

  return {
    rows: places.flatMap((place, row) => {
      const marks = marksOfRow(row);
      const own = rows[row];
      return own && marks.length > 0
        ? [{ row, anchor: rowAnchor(own), ...rounded(place), marks }]
        : [];
    }),
    parts: [...Map.groupBy(rows.keys(), (row) => rows[row]?.part)].flatMap(([part, indexes]) => {
      const [first, last] = [places[indexes[0] ?? 0], places[indexes.at(-1) ?? 0]];
      if (part === undefined || !first || !last) return [];
      return [{ part, ...rounded({ x: first.x, width: last.x + last.width - first.x }) }];
    }),
  };

  function sizeOf(row: Row, side: Side): number {
    return row[side].reduce((total, unit) => total + length(side, unit), 0);
  }

  function marksOfRow(index: number): StripRow['marks'] {
    return differences.flatMap((one) => {
      const isHere = one.row === index;
      // The other end of a move stands in a row of its own.
      const isEnd =
        one.class === 'moved' && rowOf.get(`witness ${one.witness.unit}`) === index && !isHere;
      if (!isHere && !isEnd) return [];
      const side = isHere && one.base.unit !== undefined ? 'base' : 'witness';
      return [{ class: laneOf(one), ...placeOf(index, side, one[side]) }];
    });
  }

  function placeOf(index: number, side: Side, { unit, start, end }: Reading) {
    const [row, place] = [rows[index], places[index]];
    if (!row || !place) return { x: 0, width: 0 };
    const before = row[side].slice(0, Math.max(0, row[side].indexOf(unit ?? '')));
    const offset = before.reduce((total, id) => total + length(side, id), 0);
    const per = place.width / Math.max(1, sizeOf(row, side));
    return rounded({ x: place.x + (offset + start) * per, width: (end - start) * per });
  }
}

const rounded = ({ x, width }: { x: number; width: number }) => ({
  x: Math.round(x * 10) / 10,
  width: Math.round(width * 10) / 10,
});
