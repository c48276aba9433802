import { z } from 'zod';
import type { Problem } from '../problem.ts';
import type { StatedPair } from './aligned.ts';
import type { LinePlace, RunFile } from './faults.ts';
import type { StatedPlace } from './find-place.ts';
import { readLines } from './lines.ts';

/** A number of 64 bits: what of it JavaScript keeps is enough to tell a few million apart. */
const hash = z.union([z.number(), z.string()]).transform(String);
const place = z.int();
const memberSchema = z.looseObject({
  id: z.string(),
  uid: hash,
  cluster: hash,
  begin: place,
  end: place,
  sha256: z.string().optional(),
  src: z.array(z.looseObject({ uid: hash, begin: place, end: place })).optional(),
});
type Member = z.output<typeof memberSchema>;

interface Row {
  value: Member;
  at: LinePlace;
}

/** The members of the clusters of `out.json`, each with its place, and the pairs that they make. */
export function clusteredPairs(files: readonly RunFile[]): {
  members: { place: StatedPlace; at: LinePlace }[];
  pairs: StatedPair[];
  problems: Problem[];
} {
  const { rows, problems } = readLines(files, memberSchema);
  const clusters = Map.groupBy(rows, ({ value }) => value.cluster);
  const members = rows.map(({ value, at }) => ({ place: placeOf(value), at }));
  return { members, pairs: [...clusters.values()].flatMap(pairsOf), problems };
}

/** Each member with the members that passim names as its sources, else with the first of its cluster. */
function pairsOf(cluster: readonly Row[]): StatedPair[] {
  const [first] = cluster;
  if (!first) return [];
  const pairs = cluster.flatMap((row) => {
    const sources = cluster.filter((other) => other !== row && isSource(row.value, other.value));
    return sources.map((source) => pairOf(source, row));
  });
  if (pairs.length > 0) return pairs;
  return cluster.slice(1).map((row) => pairOf(first, row));
}

const isSource = ({ src }: Member, { uid, begin, end }: Member) =>
  src?.some((one) => one.uid === uid && one.begin < end && one.end > begin) ?? false;

const pairOf = (source: Row, { value, at }: Row): StatedPair => ({
  a: placeOf(source.value),
  b: placeOf(value),
  at,
});

const placeOf = ({ id, begin, end, sha256 }: Member): StatedPlace => ({ id, begin, end, sha256 });
