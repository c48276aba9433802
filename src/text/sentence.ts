import type { Span } from './span.ts';

/** A sentence in a text; when it was too long, what was kept of it. */
export interface SentenceSpan extends Span {
  /** Whether words were left out at its beginning or end. */
  cutStart: boolean;
  cutEnd: boolean;
}

/** How long a sentence may be before it is cut, in UTF-16 units. */
const most = 240;

const stop = /(?<![.!?…])[.!?…]+[”"’»)\]]*(?=\s+[“"‘«([]*[\p{Lu}\p{N}])|[。！？]+[」』”]*/gu;
const quotation = /“[^“”]*”|"[^"]*"|«[^«»]*»/g;
/** How far back an abbreviation can reach. */
const reach = 10;
/** Words that end in a full stop which ends no sentence: TP., PGS., initials, Mr., No. */
const abbreviation =
  /(?:^|[\s(“"./-])(?:\p{Lu}|T[PXTS]|TP\.?HCM|P?GS|B[SV]|Th\.?S|KS|LS|CN|NXB|Tr|tr|Mr|Mrs|Ms|Dr|St|No|Nos|vol|pp?|cf|Art)$/u;

/**
 * The sentence (or sentences) around a place of a text. Stops in abbreviations, in printed numbers
 * (`2.1.`) and inside a short quotation end no sentence. A long sentence is cut at words, so that
 * about 240 characters, or as many as asked for, stay with the place in their middle.
 */
export function sentenceSpan(
  text: string,
  start: number,
  end: number,
  longest = most,
): SentenceSpan {
  const ends = sentenceEnds(text);
  const from = ends.findLast((at) => at <= start) ?? 0;
  const to = ends.find((at) => at >= end) ?? text.length;
  return cut(text, trim(text, { start: from, end: to }), { start, end }, longest);
}

/** The places at which sentences end. */
function sentenceEnds(text: string): number[] {
  const quotations = Array.from(text.matchAll(quotation), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  })).filter(({ start, end }) => end - start <= most);
  const ends: number[] = [];
  for (const { 0: signs, index } of text.matchAll(stop)) {
    const end = index + signs.length;
    const before = text.slice(ends.at(-1) ?? 0, index);
    const isAbbreviation = signs.startsWith('.') && abbreviation.test(before.slice(-reach));
    const isQuoted = quotations.some((quote) => quote.start < index && end < quote.end);
    if (/\p{L}/u.test(before) && !isAbbreviation && !isQuoted) ends.push(end);
  }
  return ends;
}

function trim(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  return {
    start: start + inside.length - inside.trimStart().length,
    end: end - inside.length + inside.trimEnd().length,
  };
}

/** What of a sentence stays, so that it is not much longer than allowed and keeps the place. */
function cut(text: string, sentence: Span, place: Span, longest: number): SentenceSpan {
  const left = Math.min(sentence.start, place.start);
  const right = Math.max(sentence.end, place.end);
  const room = Math.max(0, longest - (place.end - place.start));
  const before = place.start - left;
  const after = right - place.end;
  if (before + after <= room) return { start: left, end: right, cutStart: false, cutEnd: false };
  const keptBefore = Math.min(before, Math.max(room / 2, room - after));
  const keptAfter = Math.min(after, Math.max(room / 2, room - before));
  const start = wordStart(text, Math.ceil(place.start - keptBefore), left, place.start);
  const end = wordEnd(text, Math.floor(place.end + keptAfter), right, place.end);
  return { start, end, cutStart: start > left, cutEnd: end < right };
}

/** The first beginning of a word from a place on, and no later than the words that must stay. */
function wordStart(text: string, at: number, first: number, latest: number): number {
  if (at <= first || /\s/.test(text[at - 1] ?? '')) return Math.max(at, first);
  const gap = text.slice(at, latest).search(/\s\S/);
  return gap < 0 ? latest : at + gap + 1;
}

/** The last end of a word up to a place, and no sooner than the words that must stay. */
function wordEnd(text: string, at: number, last: number, soonest: number): number {
  if (at >= last || /\s/.test(text[at] ?? '')) return Math.min(at, last);
  const kept = /^.*\S(?=\s)/s.exec(text.slice(soonest, at));
  return kept ? soonest + kept[0].length : soonest;
}
