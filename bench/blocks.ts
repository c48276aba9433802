import { capitalized, phrase, word } from './lexicon.ts';
import type { Random } from './random.ts';

/** What texts of one corpus draw on besides words. */
export interface Sources {
  /** Names of people, organisations and works. */
  mentions: readonly string[];
  /** Paragraphs that recur word for word in many documents, as set phrases of offices do. */
  stock: readonly string[];
}

/** Eight to thirty words, a comma here and there, at times a name. */
export function sentence(random: Random, mentions: readonly string[] = []): string {
  const words = Array.from({ length: random.between(8, 30) }, () => {
    if (mentions.length > 0 && random.chance(0.02)) return random.pick(mentions);
    return random.chance(0.09) ? `${word(random)},` : word(random);
  });
  return `${capitalized(words.join(' ').replace(/,$/, ''))}.`;
}

/** Two to six sentences; one paragraph in twenty is a stock one. */
export function paragraph(random: Random, { mentions, stock }: Sources): string {
  if (stock.length > 0 && random.chance(0.05)) return random.pick(stock);
  const sentences = Array.from({ length: random.between(2, 6) }, () => sentence(random, mentions));
  if (random.chance(0.1)) sentences.push(`**${capitalized(phrase(random, 4))}**.`);
  return sentences.join(' ');
}

/** Three to seven list items. */
function list(random: Random): string {
  const items = Array.from({ length: random.between(3, 7) }, () => `- ${phrase(random, 9)};`);
  return items.join('\n');
}

/** A table of three columns and three to eight rows. */
function table(random: Random): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = Array.from({ length: random.between(3, 8) }, (_none, index) =>
    row([String(index + 1), phrase(random, 4), String(random.between(10, 9999))]),
  );
  return [
    row(['TT', capitalized(phrase(random, 2)), 'Số']),
    row(['--', '--', '--:']),
    ...rows,
  ].join('\n');
}

/** Section `number` of a document: heading, numbered points, and at times a list or a table. */
export function section(random: Random, number: number, sources: Sources): string {
  const points = Array.from(
    { length: random.between(2, 5) },
    (_none, index) => `${number}.${index + 1}. ${paragraph(random, sources)}`,
  );
  const blocks = [
    `## ${number}\\. ${capitalized(phrase(random, random.between(4, 9)))}`,
    paragraph(random, sources),
    ...points,
  ];
  if (random.chance(0.4)) blocks.push(list(random));
  if (random.chance(0.25)) blocks.push(table(random));
  return blocks.join('\n\n');
}
