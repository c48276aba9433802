import {
  areWordsAsTyped,
  isPhraseAsTyped,
  phraseUnits,
  type Scanned,
  scanWords,
  wordUnits,
} from './plain-scan.ts';

/** Documents, with how they answer and where: `tier document: units`. */
export type Lines = string[];

/**
 * What the scan finds, each document in its closest tier; a query in quotation marks has one tier. What stands there just as
 * it was typed is found as written, even where marks were not asked for.
 */
export function expectedLines(query: string, documents: readonly Scanned[]): Lines {
  const words = scanWords(query);
  const isQuoted = query.startsWith('"');
  const marked = words.exact.some((word, index) => word !== words.folded[index]);
  const ways = [
    ...(marked ? [['phrase', 'words', 'exact'] as const] : []),
    ...(marked && isQuoted ? [] : [['folded-phrase', 'folded-words', 'folded'] as const]),
  ];
  return documents
    .flatMap((document) => {
      for (const [phrase, all, spelling] of ways) {
        const wanted = words[spelling];
        const inRow = isQuoted || wanted.length > 1 ? phraseUnits(document, wanted, spelling) : [];
        if (inRow.length > 0) {
          const name = isPhraseAsTyped(document, words) ? 'phrase' : phrase;
          return [resultLine(name, document.id, inRow)];
        }
        const loose = isQuoted ? [] : wordUnits(document, wanted, spelling);
        if (loose.length > 0) {
          const name = areWordsAsTyped(document, words) ? 'words' : all;
          return [resultLine(name, document.id, loose)];
        }
      }
      return [];
    })
    .sort();
}

/** How one document answers, and in which units. */
export const resultLine = (tier: string, id: string, units: string[]) =>
  `${tier} ${id}: ${units.sort().join(' ')}`;
