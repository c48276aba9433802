/** What the service worker says, in one language of the interface. */
export interface KeepPhrases {
  /** Of a kept page; `{date}` is when it was kept. */
  notice: string;
  /** Of a page that was not kept. */
  absentTitle: string;
  absent: string;
  /** Above the list of pages that were. */
  keptList: string;
}

/** Its words in each language of the archive (BCP 47 tags), the first language first. */
export type KeepWords = readonly (readonly [tag: string, phrases: KeepPhrases])[];

/** The words for a language, else those of the first. */
export function wordsFor(words: KeepWords, language: string): KeepPhrases & { tag: string } {
  const found = words.find(([tag]) => tag === language) ?? words[0];
  if (!found) throw new Error('The words of the service worker are missing.');
  return { tag: found[0], ...found[1] };
}
