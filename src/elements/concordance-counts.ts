import { axisY, drawBars, drawYears, hasFigures } from '../render/entity/chart-layout.ts';
import { type LinesOverTime, linesOverTime, perWords } from '../search/concordance/counts.ts';
import type { DocumentLines } from '../search/concordance/document-lines.ts';
import { clone } from './concordance-lines.ts';

/** What counts are told with. */
export interface CountParts {
  row: HTMLTemplateElement;
  /** Months or years of the archive in order, each with its words. */
  periods: ReadonlyMap<string, string>;
  figures: Intl.NumberFormat;
  /** “12 lines” */
  linesLabel(count: number): string;
  unplacedLabel(count: number): string;
  othersLabel(count: number): string;
  /** What tells a document apart from another with its number or title; `''` where nothing has to. */
  apartLabel(document: string): string;
  /** Address of the lines of one document alone. */
  narrowed(document: string): string;
}

/** Documents listed, at most. */
const mostRows = 50;

/** Show how lines spread over documents and time: tables and a chart, whose numbers stand there as text. */
export function showCounts(
  place: Element,
  documents: readonly DocumentLines[],
  parts: CountParts,
): void {
  showRows(place, documents, parts);
  showChart(place, linesOverTime(documents, [...parts.periods.keys()]), parts);
}

function showRows(place: Element, documents: readonly DocumentLines[], parts: CountParts) {
  const sorted = documents.toSorted((a, b) => b.lines.length - a.lines.length);
  const most = sorted[0]?.lines.length ?? 1;
  const figures = new Intl.NumberFormat(parts.figures.resolvedOptions().locale, {
    maximumFractionDigits: 1,
  });
  const rows = sorted.slice(0, mostRows).map((one) => {
    const row = clone(parts.row);
    const link = row.querySelector('a');
    const { id, title, language, dir } = one.document;
    if (link) {
      [link.textContent, link.lang, link.dir, link.href] = [
        ...([title, language, dir, parts.narrowed(id)] as const),
      ];
    }
    const apart = parts.apartLabel(id);
    if (apart) link?.after(` (${apart})`);
    const [count, share] = row.querySelectorAll('td.figure');
    if (count) count.textContent = parts.figures.format(one.lines.length);
    if (share) share.textContent = figures.format(perWords(one));
    row.querySelector('rect')?.setAttribute('width', `${(100 * one.lines.length) / most}%`);
    return row;
  });
  place.querySelector('tbody')?.replaceChildren(...rows);
  const others = place.querySelector('.kwic-others');
  const left = sorted.length - rows.length;
  if (others) others.textContent = left > 0 ? parts.othersLabel(left) : '';
}

function showChart(place: Element, chart: LinesOverTime, parts: CountParts) {
  const figure = place.querySelector('figure');
  if (!figure) return;
  // One month or year alone tells nothing of time.
  figure.hidden = chart.periods.length < 2 || chart.bars.length === 0;
  const labels = chart.bars.map(
    ({ period, count }) => `${parts.periods.get(period) ?? period}: ${parts.linesLabel(count)}`,
  );
  const { unplaced } = chart;
  const say = (selector: string, text: string) => {
    const part = figure.querySelector(selector);
    if (part) part.textContent = text;
  };
  say('.kwic-periods', labels.length > 0 ? `: ${labels.join('; ')}.` : '');
  say('.kwic-unplaced', unplaced > 0 ? ` · ${parts.unplacedLabel(unplaced)}` : '');
  figure.querySelector('svg')?.replaceChildren(...drawn(chart, labels, parts));
}

function drawn(chart: LinesOverTime, labels: readonly string[], parts: CountParts): SVGElement[] {
  const shaped = { ...chart, held: [] };
  const axis = `${axisY}%`;
  const years = drawYears(shaped).flatMap(({ x, year }) => [
    shape('line', { class: 'chart-year', x1: x, x2: x, y1: axis, y2: '100%' }),
    shape('text', { x, dx: '4', y: '98%' }, year),
  ]);
  const bars = drawBars(shaped).map(({ x, y, width, height, middle, figureY }, index) => {
    const bar = shape('g', {});
    bar.append(shape('title', {}, labels[index]), shape('rect', { x, y, width, height }));
    const count = parts.figures.format(chart.bars[index]?.count ?? 0);
    if (hasFigures(shaped)) {
      bar.append(shape('text', { class: 'chart-figure', x: middle, y: figureY }, count));
    }
    return bar;
  });
  return [
    ...years,
    shape('line', { class: 'chart-axis', x1: '0', x2: '100%', y1: axis, y2: axis }),
    ...bars,
  ];
}

function shape(name: string, attributes: Record<string, string>, text?: string): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
}
