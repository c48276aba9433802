/** Words of a page, between what stands before and after them. Line ends part blocks; `\0` encloses what does not show. */
export interface PageWords {
  before: string;
  quote: string;
  after: string;
}

/** The terms of a text directive; none of them crosses the end of a block. */
export interface DirectiveTerms {
  prefix: string;
  start: string;
  /** Last words of a long quotation, or of one that crosses blocks; else empty. */
  end: string;
  suffix: string;
}

/** Words that a directive may take from what stands around. */
const reach = 400;
/** A quotation of more words is given by its first and its last. */
const wholeUpTo = 8;
const contexts = [1, 2, 3, 5, 8, 13];

/**
 * What leads a browser to some words of a page, to stand after the address of their unit: `:~:text=start,end`, with as much of what stands
 * around them as tells them from the same words elsewhere on the page. Half words at the ends count as whole ones. Nothing
 * where there are no words, or nothing tells them from others.
 */
export function textDirective(page: PageWords): string | undefined {
  const text = page.before + page.quote + page.after;
  const quoteEnd = page.before.length + page.quote.length;
  const words = wordsAround(text, page.before.length, quoteEnd);
  const inside = words.filter(({ start, end }) => end > page.before.length && start < quoteEnd);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return undefined;
  const span = { start: first.start, end: last.end };
  const folded = fold(text);
  for (const terms of candidates(text, words, span)) {
    const found = findTerms(folded, terms);
    if (found?.start === span.start && found.end === span.end) return written(terms);
  }
  return undefined;
}

interface Span {
  start: number;
  end: number;
}

/** The words of a stretch and of what stands near it. */
function wordsAround(text: string, start: number, end: number): Span[] {
  const from = Math.max(0, start - reach);
  const near = text.slice(from, end + reach);
  const segments = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(near)];
  const words = segments
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: from + index, end: from + index + segment.length }));
  // The first and the last may be halves of words.
  return words.filter(
    (word) =>
      (from === 0 || word.start > from) && (end + reach >= text.length || word.end < end + reach),
  );
}

/** Terms that would lead to a stretch, the shortest first. */
function* candidates(text: string, words: readonly Span[], span: Span): Generator<DirectiveTerms> {
  const inside = words.filter(({ start, end }) => start >= span.start && end <= span.end);
  const isWhole = inside.length <= wholeUpTo && !/[\n\0]/.test(text.slice(span.start, span.end));
  const bodies = isWhole
    ? [{ start: text.slice(span.start, span.end), end: '' }]
    : [3, 5, 8].map((count) => endsOf(text, inside, count)).filter((ends) => ends !== undefined);
  for (const count of [0, ...contexts]) {
    const around = contextOf(text, words, span, count);
    for (const body of bodies) {
      if (count === 0) yield { ...body, prefix: '', suffix: '' };
      else {
        yield { ...body, prefix: around.prefix, suffix: '' };
        yield { ...body, prefix: '', suffix: around.suffix };
        yield { ...body, ...around };
      }
    }
  }
}

/** The first and the last words of a stretch, as many as their blocks have and as do not meet. */
function endsOf(
  text: string,
  inside: readonly Span[],
  count: number,
): { start: string; end: string } | undefined {
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last || inside.length < 2) return undefined;
  const most = Math.min(count, Math.floor(inside.length / 2));
  const slice = (from: Span, to: Span) => text.slice(from.start, to.end);
  const isOneBlock = (words: string) => !/[\n\0]/.test(words);
  const starts = inside.slice(0, most).map((word) => slice(first, word));
  const ends = inside.slice(-most).map((word) => slice(word, last));
  const start = starts.filter(isOneBlock).at(-1);
  const end = ends.find(isOneBlock);
  return start !== undefined && end !== undefined ? { start, end } : undefined;
}

/** Some words before and after a stretch, with the signs between; where it begins or ends a block those of the next block. */
function contextOf(
  text: string,
  words: readonly Span[],
  span: Span,
  count: number,
): { prefix: string; suffix: string } {
  const before = words.filter(({ end }) => end <= span.start).slice(-count);
  const after = words.filter(({ start }) => start >= span.end).slice(0, count);
  const prefix = before[0] ? text.slice(before[0].start, span.start).trimEnd() : '';
  const last = after.at(-1);
  const suffix = last ? text.slice(span.end, last.end).trimStart() : '';
  return {
    prefix: prefix.split('\n').at(-1)?.split('\0').at(-1)?.trim() ?? '',
    suffix: suffix.split('\n')[0]?.split('\0')[0]?.trim() ?? '',
  };
}

/** The first place that terms lead to in a folded text, as browsers look for it; ends of words do not count, so it finds what they find or more. */
function findTerms(folded: string, terms: DirectiveTerms): Span | undefined {
  const [prefix, start, end, suffix] = [
    fold(terms.prefix),
    fold(terms.start),
    fold(terms.end),
    fold(terms.suffix),
  ];
  const hasSuffix = (at: number) => suffix === '' || folded.startsWith(suffix, skip(folded, at));
  for (let from = 0; ; from += 1) {
    const lead = folded.indexOf(prefix === '' ? start : prefix, from);
    if (lead < 0) return undefined;
    from = lead;
    const place = prefix === '' ? lead : skip(folded, lead + prefix.length);
    if (!folded.startsWith(start, place)) continue;
    const after = place + start.length;
    if (end === '') {
      if (hasSuffix(after)) return { start: place, end: after };
      continue;
    }
    let stop = folded.indexOf(end, after);
    while (stop >= 0 && !hasSuffix(stop + end.length)) stop = folded.indexOf(end, stop + 1);
    if (stop >= 0) return { start: place, end: stop + end.length };
  }
}

/** The next place that is not white space. */
function skip(text: string, at: number): number {
  let place = at;
  while (/\s/.test(text[place] ?? '')) place += 1;
  return place;
}

/** The text, sign by sign, without what browsers do not tell apart: capitals, marks, kinds of quotation marks. */
const fold = (text: string): string =>
  text.replace(/[A-Z\u0080-\uffff]/g, (sign) => {
    if (/[“”„]/.test(sign)) return '"';
    if (/[‘’]/.test(sign)) return "'";
    if (/\s/.test(sign)) return ' ';
    const base = sign.normalize('NFD')[0]?.toLowerCase()[0] ?? sign;
    return base === 'đ' ? 'd' : base;
  });

function written({ prefix, start, end, suffix }: DirectiveTerms): string {
  const parts = [
    prefix === '' ? '' : `${encoded(prefix)}-`,
    encoded(start),
    encoded(end),
    suffix === '' ? '' : `-${encoded(suffix)}`,
  ];
  return `:~:text=${parts.filter((part) => part !== '').join(',')}`;
}

/** A dash is a sign of directives, which nothing else writes out. */
const encoded = (term: string) => encodeURIComponent(term).replaceAll('-', '%2D');
