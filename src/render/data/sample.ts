/** A few lines cut from a file, in order; `…` stands by itself where lines are passed over, and at the end of a line that goes on. */
export type Sample = string[];

/** Stands for what a sample leaves out. */
export const gap = '…';

/** Longest line of a sample, in characters. */
const widest = 300;

/** How a kind of file is cut: up to and with the first line that `end` finds, at most so many lines. */
interface Cut {
  end?: RegExp;
  most: number;
}

const cuts: readonly (readonly [paths: RegExp, cut: Cut])[] = [
  [/(^|\/)(datapackage|feed|ro-crate-metadata)\.json$/, { most: 18 }],
  [/data\/(addresses|timelinejs)\.json$/, { most: 4 }],
  [/\.json$/, { end: /^ \},?$/, most: 22 }],
  [/\.csv$/, { most: 3 }],
  [/\.jsonld?$/, { most: 2 }],
  [/\.bib$/, { end: /^\}/, most: 16 }],
  [/\.ris$/, { end: /^ER {2}-/, most: 16 }],
  [/\.ics$/, { end: /^END:VEVENT/, most: 32 }],
  [/feed\.xml$/, { end: /<\/entry>/, most: 30 }],
  [/\.rng$/, { most: 12 }],
];

/**
 * The beginning of a file as a sample. Of TEI, whose beginning is a long header, the root, the first words of
 * a text and the first entry of an apparatus.
 */
export function sampleOf(path: string, text: string): Sample {
  const lines = text.split(/\r?\n/);
  if (path.endsWith('.tei.xml')) return teiSample(lines);
  const { end, most } = cuts.find(([paths]) => paths.test(path))?.[1] ?? { most: 10 };
  const last = end ? lines.findIndex((line) => end.test(line)) : -1;
  const count = Math.min(most, last < 0 ? lines.length : last + 1);
  const goesOn = lines.slice(count).some((line) => line.trim() !== '');
  return [...withoutEnd(lines.slice(0, count)).map(cut), ...(goesOn ? [gap] : [])];
}

function teiSample(lines: readonly string[]): Sample {
  const body = lines.indexOf('<body>');
  const entry = /<app .*?<\/app>/.exec(lines.find((line) => line.includes('<app ')) ?? '')?.[0];
  return [
    ...lines.slice(0, 3).map(cut),
    gap,
    ...(body < 0 ? [] : [...lines.slice(body, body + 5).map(cut), gap]),
    ...(entry === undefined ? [] : [cut(entry), gap]),
  ];
}

const cut = (line: string): string => {
  // Code points, so that no sign beyond the first plane is halved; a line may be a whole file.
  const signs = [...line.slice(0, 2 * widest + 2)];
  return signs.length > widest ? `${signs.slice(0, widest).join('').trimEnd()}${gap}` : line;
};

const withoutEnd = (lines: readonly string[]): string[] =>
  lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
