import { createHash } from 'node:crypto';
import type { Omission } from '../schema/front-matter.ts';
import { foldSpace } from '../text/fold-space.ts';
import { isWordAt, kindAt, unspaced } from '../text/letters.ts';
import type { Accounting, Unit } from './model.ts';
import type { Problem } from './problem.ts';

/** One word of a capture and the line it stands on. */
interface Token {
  word: string;
  line: number;
  /** What took it: a unit, or nothing yet. */
  unit?: string;
  /** Set when a unit differs here: one report of the place is enough. */
  isDisputed?: true;
}

/** What the accounting of one document starts from. */
export interface AccountingInput {
  /** Text of the capture, line ends as `\n`. */
  text: string;
  bytes: Uint8Array;
  units: Unit[];
  omitted: Omission[];
  captureFile: string;
  file: string;
  /** Line of `index.md` on which an omission stands. */
  omissionLine: (index: number) => number;
}

/** Signs of Markdown that a capture may hold without saying anything: list marks, rules, table borders. */
const signs = /^([-*+>|]|#{1,6}|[|:=-]{3,})$/;

/**
 * Promise 1: every unit stands verbatim in the capture, white space and Markdown signs aside,
 * and every non-empty line of the capture is transcribed or left out with a reason.
 */
export function accountFor(input: AccountingInput): {
  accounting: Accounting;
  problems: Problem[];
} {
  const lines = input.text.normalize('NFC').split('\n').map(withoutTableSigns);
  const filled = lines.map((line) =>
    line.split(' ').some((word) => word !== '' && !signs.test(word)),
  );
  const left = omit(input, lines, filled);
  const tokens = left.lines.flatMap((line, index) =>
    foldSpace(line)
      .split(' ')
      .filter(Boolean)
      .map((word): Token => ({ word, line: index + 1 })),
  );
  const placed = placeUnits(input, tokens);
  const unaccounted = gaps(input, tokens);
  // A line of which words are left over is none that is accounted for.
  const open = new Set(tokens.filter(isOpen).map((token) => token.line));
  const taken = new Set(tokens.filter((token) => token.unit).map((token) => token.line));
  return {
    accounting: {
      sha256: sha256(input.bytes),
      bytes: input.bytes.length,
      lines: lineCount(lines),
      filled: filled.filter(Boolean).length,
      transcribed: taken.difference(open).size,
      omitted: left.omitted.size,
      units: placed.places,
      omissions: left.omissions,
    },
    problems: [...left.problems, ...placed.problems, ...unaccounted],
  };
}

/** Lines of a text; the end of the last line begins no other. */
const lineCount = (lines: readonly string[]) => lines.length - (lines.at(-1) === '' ? 1 : 0);

/** SHA-256 of some bytes as 64 hexadecimal digits. */
export const sha256 = (bytes: Uint8Array | string) =>
  createHash('sha256').update(bytes).digest('hex');

/** A line of the capture with the borders of a Markdown table as spaces and white space folded. */
function withoutTableSigns(line: string): string {
  const folded = foldSpace(line);
  return folded.startsWith('|') ? foldSpace(folded.replaceAll('|', ' ')) : folded;
}

/** The numbers of `"3, 5-6"`; nothing when a line does not exist among so many, or a range runs backwards. */
function lineNumbers(range: string, last: number): number[] | undefined {
  const parts = range.split(',').map((part) => part.trim().split('-').map(Number));
  if (parts.some(([from = 0, to = from]) => from < 1 || to < from || to > last)) return undefined;
  return parts.flatMap(([from = 0, to = from]) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
}

/** Take the omitted lines and words out of the capture. */
function omit(input: AccountingInput, lines: string[], filled: boolean[]) {
  const rest = [...lines];
  const problems: Problem[] = [];
  const omissions: Accounting['omissions'] = [];
  const omitted = new Set<number>();
  const report = (index: number, message: string, fix: string) =>
    problems.push({
      rule: 'bad-omission',
      file: input.file,
      line: input.omissionLine(index),
      message,
      fix,
    });
  input.omitted.forEach((omission, index) => {
    if ('words' in omission) {
      const { line, words, reason } = omission;
      const sought = foldSpace(words.normalize('NFC'));
      const text = rest[line - 1] ?? '';
      const at = wholeWordsAt(text, sought);
      if (at === undefined) {
        const isPart = text.includes(sought);
        report(
          index,
          isPart
            ? `“${words}” stands on line ${line} of ${input.captureFile} only as a part of other words.`
            : `“${words}” does not stand on line ${line} of ${input.captureFile}.`,
          isPart
            ? 'Quote whole words of that line as captured.'
            : 'Quote words of that line as captured.',
        );
        return;
      }
      const kept = `${text.slice(0, at)} ${text.slice(at + sought.length)}`;
      rest[line - 1] = kept;
      if (kept.trim() === '') omitted.add(line);
      omissions.push({ lines: String(line), words, reason, count: 1 });
      return;
    }
    const last = lineCount(lines);
    const numbers = lineNumbers(omission.lines, last);
    if (!numbers) {
      report(
        index,
        `${input.captureFile} has no lines “${omission.lines}”: it ends at line ${last}.`,
        'Name lines that exist, the smaller number first.',
      );
      return;
    }
    for (const number of numbers) rest[number - 1] = '';
    const left = numbers.filter((number) => filled[number - 1]);
    for (const number of left) omitted.add(number);
    omissions.push({ lines: omission.lines, reason: omission.reason, count: left.length });
  });
  return { lines: rest, omissions, omitted, problems };
}

/** Where words first stand in a line as whole words; nothing when they are only parts of others. */
function wholeWordsAt(line: string, words: string): number | undefined {
  for (let at = line.indexOf(words); at !== -1; at = line.indexOf(words, at + 1)) {
    if (isWordEdge(line, at) && isWordEdge(line, at + words.length)) return at;
  }
  return undefined;
}

/** Whether a word may end at a place. Pages run texts together: “lớnThủ tướng” is two words. */
function isWordEdge(text: string, at: number): boolean {
  if (!isWordAt(text, at - 1) || !isWordAt(text, at)) return true;
  if (kindAt(text, at - 1) === unspaced || kindAt(text, at) === unspaced) return true;
  return /\p{Ll}/u.test(text.charAt(at - 1)) && /\p{Lu}/u.test(text.charAt(at));
}

/** Find each unit in the capture, in order where that is possible. */
function placeUnits(input: AccountingInput, tokens: Token[]) {
  const places: Accounting['units'] = [];
  const problems: Problem[] = [];
  const starts = Map.groupBy(tokens.keys(), (index) => tokens[index]?.word ?? '');
  let cursor = 0;
  for (const unit of input.units) {
    const words = unit.text.split(' ');
    const from = starts.get(words[0] ?? '') ?? [];
    const fits = (start: number) => matched(tokens, words, start) === words.length;
    const after = (start: number) => start >= cursor && fits(start);
    // A short unit such as a name would else take its words out of the middle of a longer one.
    const whole = (start: number) => isWhole(tokens, start, start + words.length);
    const at = fits(cursor)
      ? cursor
      : (from.find((start) => whole(start) && after(start)) ??
        from.find(after) ??
        from.find((start) => whole(start) && fits(start)) ??
        from.find(fits));
    if (at === undefined) {
      problems.push(notInCapture(input, { unit, words, from }, tokens));
      continue;
    }
    for (const token of tokens.slice(at, at + words.length)) token.unit = unit.id;
    cursor = at + words.length;
    const line = tokens[at]?.line ?? 1;
    places.push({ unit: unit.id, from: line, to: tokens[cursor - 1]?.line ?? line });
  }
  return { places, problems };
}

/** Whether a run of words begins and ends with a line. */
const isWhole = (tokens: Token[], start: number, end: number) =>
  tokens[start - 1]?.line !== tokens[start]?.line && tokens[end - 1]?.line !== tokens[end]?.line;

/** How many words from the first on stand in a row at a place, and no unit has taken them. */
function matched(tokens: Token[], words: string[], start: number): number {
  let length = 0;
  while (
    length < words.length &&
    tokens[start + length]?.word === words[length] &&
    tokens[start + length]?.unit === undefined
  ) {
    length += 1;
  }
  return length;
}

/** Where a unit begins to differ; `from` are the places at which its first word stands. */
function notInCapture(
  input: AccountingInput,
  { unit, words, from }: { unit: Unit; words: string[]; from: readonly number[] },
  tokens: Token[],
): Problem {
  let best = { start: 0, length: 0 };
  for (const start of from) {
    const length = matched(tokens, words, start);
    if (length > best.length) best = { start, length };
  }
  const written = words.slice(best.length, best.length + 5).join(' ') || 'nothing more';
  const near = tokens[best.start + best.length];
  const captured = tokens
    .slice(best.start + best.length, best.start + best.length + 5)
    .map((token) => token.word)
    .join(' ');
  const begin = words.slice(0, 6).join(' ') + (words.length > 6 ? '…' : '');
  const disputed = tokens
    .slice(best.start)
    .filter(({ line }, at) => at < best.length || line === near?.line);
  if (best.length > 0) for (const token of disputed) token.isDisputed = true;
  const there = near
    ? `line ${near.line}: here “${written}”, there “${captured}”`
    : `which ends before “${written}”`;
  return {
    rule: 'not-in-capture',
    file: input.file,
    line: unit.line,
    message:
      best.length === 0
        ? `The unit ${unit.id}, “${begin}”, does not stand in ${input.captureFile}, or is transcribed twice.`
        : `The unit ${unit.id}, “${begin}”, differs from ${input.captureFile}, ${there}.`,
    fix: 'Write the words as captured; say in an annotation what is wrong with them.',
  };
}

/** Whether nothing took a word of the capture. */
const isOpen = (token: Token) => !token.unit && !signs.test(token.word);

const listNumber = /^\d+[.)]$/;

/** Words of the capture that nothing took, as one problem per run of lines. */
function gaps(input: AccountingInput, tokens: Token[]): Problem[] {
  const open = tokens.filter((token) => isOpen(token) && !token.isDisputed);
  const runs: { from: number; to: number; words: string[] }[] = [];
  for (const token of open) {
    const run = runs.at(-1);
    if (run && token.line <= run.to + 2) {
      run.to = token.line;
      run.words.push(token.word);
    } else runs.push({ from: token.line, to: token.line, words: [token.word] });
  }
  return runs.map(({ from, to, words }) => ({
    rule: 'unaccounted-line',
    file: input.captureFile,
    line: from,
    message: `${from === to ? `Line ${from} is` : `Lines ${from}-${to} are`} neither transcribed nor listed as omitted: “${words.slice(0, 12).join(' ')}${words.length > 12 ? '…' : ''}”.`,
    fix: words.every((word) => listNumber.test(word))
      ? `Markdown took the number for a list: write “${words[0]?.replace(/[.)]$/, '\\$&')}” in ${input.file}.`
      : `Transcribe the words in ${input.file}, or add { lines: "${from === to ? from : `${from}-${to}`}", reason: … } to capture.omitted.`,
  }));
}
