import { timesTenTo } from '../decimal.ts';
import type { FoundFigure } from '../language-rules.ts';
import type { Span } from '../span.ts';

const powers: Record<string, number> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const nouns = [
  ...[
    '%',
    'per cent',
    'percent',
    'percentage points?',
    'deaths?',
    'cases?',
    'doses?',
    'people',
    'persons?',
  ],
  ...[
    'patients?',
    'children',
    'years?(?: old)?',
    'months?',
    'weeks?',
    'days?',
    'hours?',
    'minutes?',
    'tests?',
  ],
  ...[
    'provinces?',
    'cities',
    'districts?',
    'villages?',
    'communes?',
    'countries',
    'households?',
    'families',
  ],
  ...[
    'members?',
    'delegates?',
    'workers?',
    'men',
    'women',
    'students?',
    'soldiers?',
    'letters?',
    'pages?',
  ],
  ...[
    'copies',
    'houses?',
    'schools?',
    'hospitals?',
    'beds?',
    'ships?',
    'times',
    'miles?',
    'acres?',
    'hectares?',
  ],
  ...[
    'km2?',
    'kg',
    'tons?',
    'tonnes?',
    'met(?:re|er)s?',
    'feet',
    'pounds?',
    'dollars?',
    'euros?',
    'dong',
    'USD',
    'VND',
  ],
].join('|');
const figure = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\p{N}[-/.,:]|\\p{L}[-/])(?<first>${number})(?:(?:\\s?[-–—]\\s?|\\s+to\\s+)(?<second>${number}))?(?![\\p{L}\\p{N}]|[-/.,:]\\p{N}|[-/]\\p{L})(?:\\s+(?<times>${Object.keys(powers).join('|')})(?!\\p{L}))?(?:[\\s-]*(?<noun>(?:${nouns})(?![\\p{L}\\p{N}])|%))?`,
  'giu',
);
const bounds: readonly [sign: string, before: RegExp][] = [
  ['<', /\b(?:less than|fewer than|under|below|at most|up to|not more than|no more than)\s+$/iu],
  ['>', /\b(?:more than|over|above|at least|not less than|no fewer than|exceeding)\s+$/iu],
  ['~', /\b(?:about|around|some|roughly|nearly|almost|approximately|circa)\s+$/iu],
];
const ordinal =
  /(?<!\p{L})(?:article|chapter|covid|number|no\.?|page|section|volume|vol\.?)\s*[-–]?\s*$/iu;

/** Find numbers with what they count in an English text: `1.3 million cases`, `27,100 cases`, `96.4%`. */
export function findFigures(text: string, taken: readonly Span[]): FoundFigure[] {
  return Array.from(text.matchAll(figure))
    .flatMap((match) => figureOf(match, text) ?? [])
    .filter(({ start, end }) => taken.every((one) => end <= one.start || one.end <= start));
}

function figureOf(match: RegExpMatchArray, text: string): FoundFigure | undefined {
  const { first = '', second, times = '', noun = '' } = match.groups ?? {};
  const start = match.index ?? 0;
  const before = text.slice(Math.max(0, start - 24), start);
  if (noun === '' && times === '' && !first.includes(',')) return undefined;
  if (times === '' && noun !== '%' && ordinal.test(before)) return undefined;
  const amountOf = (written: string) =>
    timesTenTo(written.replaceAll(',', ''), powers[times.toLowerCase()] ?? 0);
  const range = second === undefined ? [amountOf(first)] : [amountOf(first), '–', amountOf(second)];
  const bound = bounds.find(([, words]) => words.test(before))?.[0] ?? '';
  const value = `${bound}${[...range, noun.replace(/\s+/g, ' ')].filter(Boolean).join(' ')}`;
  return { start, end: start + match[0].trimEnd().length, value };
}
