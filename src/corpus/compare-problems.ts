import { nearestWord } from '../text/nearest.ts';
import type { ReferenceContext } from './address-problem.ts';
import { compareAddress, witnessPairs } from './compared.ts';
import type { Document, Entity, Settings } from './model.ts';
import type { Problem } from './problem.ts';
import type { Placed } from './records.ts';

/** Why a work cannot have this base: the document carries another work, or none. Whether it exists is asked elsewhere. */
export function baseProblems(
  work: Entity,
  { file, lineOf }: Placed,
  document: ReadonlyMap<string, Document>,
): Problem[] {
  const base = work.base === undefined ? undefined : document.get(work.base);
  if (!base || base.matter.work === work.id) return [];
  const witnesses = [...document.values()].filter(({ matter }) => matter.work === work.id);
  const ids = witnesses.map(({ id }) => id);
  const near = nearestWord(base.id, ids) ?? ids[0];
  return [
    {
      rule: 'not-a-witness',
      file,
      line: lineOf(['base']),
      message: `The document “${base.id}” is no witness of the work “${work.id}”.`,
      fix: near
        ? `Name a witness, such as “${near}”, or write “work: ${work.id}” in ${base.file}.`
        : `Write “work: ${work.id}” in ${base.file}, or take the base out.`,
    },
  ];
}

/** Witnesses of one work that state the same sign, whatever its capitals: readers could not tell them apart. */
export function siglumProblems(
  read: readonly { document?: Document; lineOf: Placed['lineOf'] }[],
): Problem[] {
  const first = new Map<string, Document>();
  return read.flatMap(({ document, lineOf }) => {
    const { work, siglum } = document?.matter ?? {};
    if (!document || work === undefined || siglum === undefined) return [];
    const key = `${work} ${siglum.toLowerCase()}`;
    const other = first.get(key);
    if (!other) {
      first.set(key, document);
      return [];
    }
    return [
      {
        rule: 'same-siglum',
        file: document.file,
        line: lineOf(['siglum']),
        message: `The sign “${siglum}” also stands for ${other.id}, another witness of “${work}”.`,
        fix: 'Give each witness of a work a sign of its own.',
      },
    ];
  });
}

/** Pairs that `corpus.yaml` names a second time, in the same order or turned round: which of the two is the base would be left to chance. */
export function pairProblems({ compare = [] }: Settings, { file, lineOf }: Placed): Problem[] {
  const first = new Map<string, number>();
  return compare.flatMap((pair, at): Problem[] => {
    const key = pair.toSorted().join(' ');
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, at);
      return [];
    }
    const shown = (one: number) => `[${compare[one]?.join(', ')}]`;
    return [
      {
        rule: 'duplicate-pair',
        file,
        line: lineOf(['compare', at]),
        message: `“compare” names ${shown(at)}, and on line ${lineOf(['compare', before])} ${shown(before)}: this is one pair.`,
        fix: 'Keep one of the two: the first document of a pair is the base.',
      },
    ];
  });
}

/** Pairs of `corpus.yaml` that turn two witnesses of one work round: the page that these have anyway has the other one as its base. */
export function turnedProblems(
  { settings: { compare = [] }, document, entity }: ReferenceContext,
  { file, lineOf }: Placed,
): Problem[] {
  if (compare.length === 0) return [];
  const pairs = witnessPairs({ documents: [...document.values()], entity: new Map(entity) });
  const turned = new Map(pairs.map((pair) => [`${pair.witness.id} ${pair.base.id}`, pair]));
  return compare.flatMap(([base, witness], at): Problem[] => {
    const pair = turned.get(`${base} ${witness}`);
    if (!pair) return [];
    const record = entity.get(`works/${pair.work}`)?.file ?? `works/${pair.work}.yaml`;
    return [
      {
        rule: 'turned-pair',
        file,
        line: lineOf(['compare', at]),
        message: `“compare” names [${base}, ${witness}], but both are witnesses of the work “${pair.work}”, and stand in the other order under ${compareAddress(pair)}.`,
        fix: `Take the pair out. If “${base}” is to be the base, write “base: ${base}” in ${record}.`,
      },
    ];
  });
}
