import { z } from 'zod';
import type { Problem } from '../problem.ts';
import type { LinePlace, RunFile } from './faults.ts';
import type { StatedPlace } from './find-place.ts';
import { readLines } from './lines.ts';

/** Two places that passim found to be alike, and the line that says so. */
export interface StatedPair {
  a: StatedPlace;
  b: StatedPlace;
  at: LinePlace;
}

const place = z.int();
const pairSchema = z.looseObject({
  id: z.string(),
  begin: place,
  end: place,
  sha256: z.string().optional(),
  id2: z.string(),
  begin2: place,
  end2: place,
  sha2562: z.string().optional(),
});

/** The pairs of `align.json`, which a run with `--pairwise` writes. */
export function alignedPairs(files: readonly RunFile[]): {
  pairs: StatedPair[];
  problems: Problem[];
} {
  const { rows, problems } = readLines(files, pairSchema);
  const pairs = rows.map(({ value, at }) => ({
    a: { id: value.id, begin: value.begin, end: value.end, sha256: value.sha256 },
    b: { id: value.id2, begin: value.begin2, end: value.end2, sha256: value.sha2562 },
    at,
  }));
  return { pairs, problems };
}
