import { count } from '../report.ts';

/** Why a passage that a run states is not taken over. */
export type Reason = 'itself' | 'work' | 'repeated' | 'few';

/** How many passages of a run were left out, by reason. */
export type LeftOut = Record<Reason, number>;

/** What a keeper is told of passages and files that came to nothing, a line for each reason; nothing where all is taken over. */
export function reportLeftOut(
  leftOut: LeftOut,
  { least, empty }: { least: number; empty: readonly string[] },
): string[] {
  const reasons: Record<Reason, string> = {
    itself: 'both sides stand in one document',
    work: 'the documents are witnesses of one work',
    repeated: 'given before',
    few: `both sides share fewer than ${count(least, 'word')} in the same order (--min-align asks for fewer or more)`,
  };
  const passages = (Object.keys(reasons) as Reason[])
    .filter((reason) => leftOut[reason] > 0)
    .map((reason) => `${count(leftOut[reason], 'passage')} left out: ${reasons[reason]}`);
  const [first] = empty;
  if (first === undefined) return passages;
  const files =
    empty.length === 1
      ? `${first} holds no line`
      : `${empty.length} files hold no line, such as ${first}`;
  return [...passages, files];
}
