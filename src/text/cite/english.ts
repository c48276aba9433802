import { authorWords } from './authors.ts';
import type { CslItem } from './csl.ts';
import { datedWords } from './dated.ts';
import { type CitePart, joinSegments, type Segment, tailSegments, words } from './parts.ts';
import { startsWithWord } from './title-rest.ts';
import { citeWords } from './words.ts';

/**
 * A citation as a note in the manner of Chicago, with whole names as they are read: `Phạm Hoan, “Title,” Paper,
 * 10 December 2021, par. 7, …`
 */
export function englishForm(item: CslItem): CitePart[] {
  const use = citeWords('en');
  const { title, custom } = item;
  const authors = authorWords(item, use);
  const label = custom.label === undefined ? [] : [words(` (${custom.label})`)];
  const heading: Segment = [words('“'), { kind: 'title', text: title }, words('”'), ...label];
  const container = item['container-title'] ?? item.publisher;
  const date = datedWords(item, 'en');
  return joinSegments(
    [
      authors === '' ? [] : [words(authors)],
      heading,
      signOf(item),
      container === undefined || custom.names?.includes(container)
        ? []
        : [{ kind: 'container', text: container }],
      date === undefined ? [] : [words(date)],
      ...tailSegments(item, use),
    ],
    true,
  );
}

/** Kind and number, as far as the title does not say them. */
function signOf({ genre, number, title, type }: CslItem): Segment {
  if (number !== undefined) {
    return [words([genre, citeWords('en').number, number].filter(Boolean).join(' '))];
  }
  const isSaid = genre === undefined || startsWithWord(title, genre) || type.startsWith('article');
  return isSaid ? [] : [words(genre)];
}
