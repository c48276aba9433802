import type { Corpus } from '../../corpus/model.ts';
import { words } from '../../i18n/words.ts';
import { localized } from '../../schema/localized.ts';
import { foldSpace } from '../../text/fold-space.ts';
import { archiveFacts } from '../archive-facts.ts';

/** What `bag-info.txt` tells beside what the archive says of itself. */
export interface BagFacts {
  /** Path under which the site of the archive stands. */
  base: string;
  /** Files below `data/` and their bytes. */
  files: number;
  bytes: number;
  captures: BagCaptures;
  /** What made the bag, `Biên Niên 0.1.0`. */
  agent: string;
}

/** Captures that the bag holds or leaves out; `private` are whole ones of which the site publishes parts only. */
export interface BagCaptures {
  kind: 'none' | 'public' | 'private' | 'left-out';
  count: number;
}

/** The declaration of a bag, `bagit.txt`. */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** Label before the name of what made a bag; by it a later run knows its own. */
export const agentLabel = 'Bag-Software-Agent';

/**
 * `bag-info.txt`: who keeps the archive and what it is, in each of its languages; how much the bag holds; whether there are
 * captures in it that may not be published. Its date is the newest day that the lock of addresses knows.
 */
export function bagInfo(corpus: Corpus, facts: BagFacts): string {
  const { settings } = corpus;
  const { language, title, publisher, contact, date, url } = archiveFacts(corpus, facts.base);
  const t = words(language);
  const { kind, count } = facts.captures;
  const described = settings.languages.map((one) =>
    [settings.title, settings.description]
      .map((text) => foldSpace(localized(text, one)))
      .filter(Boolean)
      .join('. '),
  );
  const captures = kind === 'none' ? [] : [t(`package.captures.${kind}`, { n: count })];
  const elements: [label: string, value: string | undefined][] = [
    ['Source-Organization', publisher],
    ['Contact-Email', contact?.email],
    ['Contact', contact?.text],
    ...[...new Set(described)].map((text): [string, string] => ['External-Description', text]),
    ['Bagging-Date', date],
    ['External-Identifier', url ?? settings.slug],
    ['Bag-Size', sizeWords(facts.bytes)],
    ['Payload-Oxum', `${facts.bytes}.${facts.files}`],
    ['Internal-Sender-Identifier', settings.slug],
    ['Internal-Sender-Description', [t('package.holds', { title }), ...captures].join(' ')],
    [agentLabel, facts.agent],
  ];
  return elements.map(([label, value]) => (value ? folded(`${label}: ${value}`) : '')).join('');
}

/** A line of at most 79 letters, its rest on lines that begin with white space. */
function folded(line: string): string {
  const lines = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if ([...longer].length <= 79 || last === '') lines[lines.length - 1] = longer;
    else lines.push(`  ${word}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Bytes as people say them, in thousands: `1.9 MB`. */
function sizeWords(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const number = bytes / 1000 ** step;
  return `${step === 0 ? bytes : number.toFixed(1)} ${units[step]}`;
}
