import type { Row } from './model.ts';

/** The text of every unit of one side, put together from a collation. */
export function rebuildTexts(
  rows: readonly Row[],
  side: 'base' | 'witness',
): { id: string; text: string }[] {
  return rows.flatMap((row) => {
    const tokens = row.columns.flatMap((column) => column[side]);
    return row[side].map((id) => ({
      id,
      text: tokens
        .filter(({ unit }) => unit === id)
        .map(({ t, space }) => t + space)
        .join(''),
    }));
  });
}
