import { type CivilDate, type DateMember, type DatePart, dateParts } from './date-parts.ts';

/** How a language speaks of dates. Texts come in as `date` gave them. */
export interface DateVoice {
  /** A date inside a phrase; it may leave out the month or year that `next` repeats. */
  date(date: CivilDate, next?: CivilDate): string;
  /** A date, or several days in a list, standing alone. */
  alone(text: string, date: CivilDate): string;
  /** A date of which no more is known than that it lies in this month, year or decade. */
  within(text: string): string;
  /** A date of which no more is known than that it is one from `start` to `end`: of these days, or of these years. */
  among(start: string, end: string, unit: 'day' | 'year'): string;
  /** Ten years from this one on. */
  decade(year: number): string;
  uncertain(text: string): string;
  approximate(text: string): string;
  between(start: string, end: string): string;
  since(text: string, date: CivilDate): string;
  until(text: string, date: CivilDate): string;
  list(texts: string[], join: 'or' | 'and'): string;
}

/** An EDTF value in words; the value itself when it is no date. */
export function datePhrase(value: string, voice: DateVoice): string {
  const parts = dateParts(value);
  if (!parts) return value;
  const [only, ...others] = parts.members;
  if (only && others.length === 0) return memberPhrase(only, voice);
  const dates = parts.members.map(plainDate);
  const last = dates.at(-1);
  if (last && dates.every((date) => date && isSameKind(date, last))) {
    const texts = dates.map((date) =>
      date ? voice.date(date, date === last ? undefined : last) : '',
    );
    return voice.alone(voice.list(texts, parts.join), last);
  }
  const texts = parts.members.map((member) => memberPhrase(member, voice));
  return voice.list(texts, parts.join);
}

function memberPhrase(member: DateMember, voice: DateVoice): string {
  if ('part' in member) return partPhrase(member.part, voice, true);
  const { start, end } = member;
  if (start && end) {
    const next =
      isPlain(start) && isPlain(end) && isSameKind(start.date, end.date) ? end : undefined;
    return voice.between(
      partPhrase(start, voice, false, next?.date),
      partPhrase(end, voice, false),
    );
  }
  if (start) return voice.since(partPhrase(start, voice, false), start.date);
  return end ? voice.until(partPhrase(end, voice, false), end.date) : '';
}

function partPhrase(part: DatePart, voice: DateVoice, isAlone: boolean, next?: CivilDate): string {
  if (isAlone && isPlain(part)) return voice.alone(voice.date(part.date), part.date);
  let text = part.vague ? vagueText(part, voice) : voice.date(part.date, next);
  if (part.approximate) text = voice.approximate(text);
  return part.uncertain ? voice.uncertain(text) : text;
}

function vagueText(part: DatePart, voice: DateVoice): string {
  if (!part.range) return voice.within(voice.date(part.date));
  const [from, to] = part.range;
  if (isDecade(from, to)) return voice.within(voice.decade(from.year));
  const unit = from.day === undefined ? 'year' : 'day';
  return voice.among(voice.date(from, to), voice.date(to), unit);
}

/** Whether unknown digits leave ten years in a row, which have a name of their own. */
function isDecade(from: CivilDate, to: CivilDate): boolean {
  return from.month === undefined && to.year - from.year === 9;
}

function plainDate(member: DateMember): CivilDate | undefined {
  return 'part' in member && isPlain(member.part) ? member.part.date : undefined;
}

function isPlain({ vague, uncertain, approximate }: DatePart): boolean {
  return !vague && !uncertain && !approximate;
}

/** Whether both are days, both months, or both years. */
function isSameKind(a: CivilDate, b: CivilDate): boolean {
  return (
    (a.day === undefined) === (b.day === undefined) &&
    (a.month === undefined) === (b.month === undefined)
  );
}
