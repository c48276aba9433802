import type { Proposal } from '../../../src/corpus/propose-annotations.ts';
import type { AnnotationKind } from '../../../src/schema/annotation.ts';
import { sentenceSpan } from '../../../src/text/sentence.ts';

/** How words are marked: in a terminal that shows it inverted, else between brackets. */
export type Mark = (words: string) => string;

export const inverted: Mark = (words) => `\x1b[7m${words}\x1b[27m`;
export const bracketed: Mark = (words) => `[${words}]`;

/** A proposal in two lines: the sentence with the words marked, then what the entry would say of them. */
export function proposalText(proposal: Proposal, mark: Mark): string {
  return `${sentenceText(proposal, mark)}\n  ${entryText(proposal)}`;
}

function sentenceText({ unit, start, end }: Proposal, mark: Mark): string {
  const { text } = unit;
  const sentence = sentenceSpan(text, start, end);
  const before = `${sentence.cutStart ? '…' : ''}${text.slice(sentence.start, start)}`;
  const after = `${text.slice(end, sentence.end)}${sentence.cutEnd ? '…' : ''}`;
  return (
    printable(`${unit.id}  ${before}`) + mark(printable(text.slice(start, end))) + printable(after)
  );
}

/** What an entry would say: `date = 2021-12-10, certainty medium. The year is inferred …`. */
function entryText({ entry: { kind, ref, value, certainty }, remark }: Proposal): string {
  const said = [
    ref === undefined ? '' : ` → ${ref}`,
    value === undefined ? '' : ` = ${value}`,
    certainty === undefined ? '' : `, certainty ${certainty}`,
  ].join('');
  return `${kind}${said}${remark === undefined ? '' : `. ${remark}`}`;
}

/** A text without signs that would steer the terminal. */
const printable = (text: string) => text.replace(/\p{Cc}/gu, ' ');

/** How many there are of each kind: `12 date, 3 figure`. */
export function countsText(proposals: readonly { entry: { kind: AnnotationKind } }[]): string {
  const kinds = Map.groupBy(proposals, ({ entry }) => entry.kind);
  const counts = [...kinds].map(([kind, list]) => `${list.length} ${kind}`);
  return counts.join(', ') || 'none';
}
