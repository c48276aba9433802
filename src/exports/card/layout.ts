import { face } from './faces.ts';
import {
  balanceLines,
  breakLines,
  drawableShare,
  lineWidth,
  type Setting,
  shortenLine,
} from './line.ts';

/** What stands on a card; all texts as readers see them. */
export interface CardInput {
  /** Name of the archive. */
  archive: string;
  title: string;
  issuer?: string;
  /** Type and number, such as “Kết luận 296-KL/TU”. */
  numberLine?: string;
  /** The date in words. */
  date?: string;
  /** BCP 47 tag of the texts. */
  language: string;
}

/** One line of text on a card: left end of the base line, in pixels. */
export interface PlacedLine {
  text: string;
  setting: Setting;
  x: number;
  y: number;
}

/** A filled rectangle: seal red, or the grey of hairlines. */
export interface Rule {
  x: number;
  y: number;
  width: number;
  height: number;
  tone: 'seal' | 'hairline';
}

/** A card laid out: 1200 × 630 pixels. */
export interface CardLayout {
  lines: PlacedLine[];
  rules: Rule[];
}

/** Size of a card in pixels, as link previews want it. */
export const cardSize = { width: 1200, height: 630 } as const;

const margin = 80;
const measure = cardSize.width - 2 * margin;
const folded = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Sizes for titles, the largest first, each with the number of lines that fit. */
const titleSizes = [
  { size: 76, lines: 3 },
  { size: 64, lines: 4 },
  { size: 50, lines: 5 },
  { size: 41, lines: 6 },
] as const;

/** The title in the largest size in which it fits; in the smallest, cut, when it fits in none. */
function setTitle(title: string): { lines: string[]; setting: Setting } {
  const serif = face('serif');
  for (const { size, lines } of titleSizes) {
    const setting = { face: serif, size };
    const broken = breakLines(title, measure, setting);
    const fits = broken.every((line) => lineWidth(line, setting) <= measure);
    if (fits && broken.length <= lines) {
      return { lines: balanceLines(title, measure, setting), setting };
    }
  }
  const setting = { face: serif, size: 41 };
  const all = breakLines(title, measure, setting);
  const rest = all.slice(5).join(' ');
  const lines = rest ? [...all.slice(0, 5), rest] : all;
  return { lines: lines.map((line) => shortenLine(line, measure, setting)), setting };
}

/** Lay out a card as a printed head: archive, red line, issuer, title; number and date at the foot. */
export function layOutCard(input: CardInput): CardLayout {
  const small: Setting = { face: face('sans'), size: 27 };
  const strong: Setting = { face: face('sans-strong'), size: 30 };
  const lines: PlacedLine[] = [];
  const place = (text: string | undefined, setting: Setting, y: number, width = measure) => {
    if (!text || drawableShare(text, setting.face) < 0.9) return undefined;
    const line = { text: shortenLine(folded(text), width, setting), setting, x: margin, y };
    lines.push(line);
    return line;
  };
  place(input.archive, small, 96);
  place(input.issuer, strong, 182);
  // A script that no bundled font holds is better left out than set with holes.
  if (drawableShare(input.title, face('serif')) >= 0.9) {
    const title = setTitle(folded(input.title));
    const top = input.issuer ? 202 : 150;
    title.lines.forEach((text, index) => {
      const y = Math.round(top + title.setting.size * (1.05 + index * 1.25));
      lines.push({ text, setting: title.setting, x: margin, y });
    });
  }
  const dateWidth = input.date ? lineWidth(folded(input.date), small) : 0;
  place(input.numberLine, small, 574, measure - dateWidth - 40);
  const date = place(input.date, small, 574);
  if (date) date.x = cardSize.width - margin - lineWidth(date.text, small);
  const rules: Rule[] = [
    { x: margin, y: 122, width: measure, height: 4, tone: 'seal' },
    { x: margin, y: 530, width: measure, height: 1, tone: 'hairline' },
  ];
  return { lines, rules };
}
