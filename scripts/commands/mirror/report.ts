import { count } from '../../../src/corpus/report.ts';
import type { Comparison } from './compare.ts';
import type { Difference } from './difference.ts';

const headings: Record<Difference['kind'], string> = {
  'missing-page': 'Pages that are missing',
  'missing-unit': 'Paragraphs that are missing',
  'other-words': 'Paragraphs whose words are not those that were published',
  'still-shown': 'Still shows what was withdrawn or moved',
  'unknown-address': 'Published there, and not known to addresses.lock',
  'missing-file': 'Files that are missing',
  'other-bytes': 'Files whose bytes differ',
};

/** What was compared and what differs, for the person who asked. */
export function reportMirror(comparison: Comparison): string {
  const { pages, units, files, skipped, differences } = comparison;
  const lists = [...Map.groupBy(differences, ({ kind }) => kind)].map(([kind, list]) =>
    [
      `${headings[kind]} (${list.length}):`,
      ...list.map(({ what, why }) => `  ${what}  ${why}`),
    ].join('\n'),
  );
  const kept = skipped > 0 ? ` (${count(skipped, 'file')} of its host not asked for)` : '';
  const compared = `Compared: ${count(pages, 'page')} and ${count(units, 'paragraph')} of addresses.lock, ${count(files, 'file')} of the list of hashes${kept}.`;
  const end =
    differences.length === 0 ? 'Nothing differs.' : count(differences.length, 'difference');
  return [...lists, `${compared}\n${end}`].join('\n\n');
}
