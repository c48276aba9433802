import { stringify } from 'yaml';
import { type Sources, section } from './blocks.ts';
import { capitalized, phrase } from './lexicon.ts';
import { type Random, seededRandom } from './random.ts';
import { documentTypes, type GeneratedRecord } from './records.ts';

/** One generated document. */
export interface GeneratedDocument {
  id: string;
  title: string;
  /** Front matter as an object. */
  matter: Record<string, unknown>;
  /** Markdown below the front matter, about 17 kB. */
  body: string;
}

/** UTF-8 bytes after which no further section begins, so that documents average about 17 kB. */
const enough = 15_000;

function issuedDate(random: Random): Date {
  return new Date(Date.UTC(random.between(2000, 2024), 0, random.between(1, 365)));
}

/** The day `days` after `date`, as EDTF. */
function dayAfter(date: Date, days: number): string {
  return new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

function dates(random: Random): Record<string, string> {
  const issued = issuedDate(random);
  return {
    issued: dayAfter(issued, 0) + (random.chance(0.1) ? '?' : ''),
    ...(random.chance(0.5) ? { received: dayAfter(issued, random.between(1, 9)) } : {}),
    published: dayAfter(issued, random.between(10, 40)),
  };
}

function body(random: Random, sources: Sources): string {
  const sections: string[] = [];
  for (let bytes = 0; bytes < enough; ) {
    const text = section(random, sections.length + 1, sources);
    sections.push(text);
    bytes += Buffer.byteLength(text) + 2;
  }
  return `${sections.join('\n\n')}\n`;
}

/** Document `index` (from 1) of a corpus. Its bytes depend on the seed and the index, not on how many others there are. */
export function generateDocument(
  seed: number,
  index: number,
  records: readonly GeneratedRecord[],
  sources: Sources,
): GeneratedDocument {
  const random = seededRandom(seed, index);
  const ids = (folder: GeneratedRecord['folder']) =>
    records.filter((record) => record.folder === folder).map((record) => record.id);
  const type = random.pick(documentTypes);
  const title = `${type.label.vi} về ${phrase(random, random.between(5, 12))}`;
  const matter = {
    title,
    type: type.id,
    number: `${index}-${type.short}/VP`,
    ...(random.chance(0.04) ? { work: random.pick(ids('works')) } : {}),
    issuer: `organisations/${random.pick(ids('organisations'))}`,
    signer: `people/${random.pick(ids('people'))}`,
    dates: dates(random),
    summary: { vi: `${capitalized(phrase(random, 14))}.` },
  };
  return {
    id: `van-ban-${String(index).padStart(5, '0')}`,
    title,
    matter,
    body: body(random, sources),
  };
}

/** The bytes of a Markdown file with front matter. */
export function markdownFile(matter: Record<string, unknown>, body: string): string {
  return `---\n${stringify(matter, { lineWidth: 0 })}---\n\n${body}`;
}
