import { alignWords } from '../../text/reuse/align-words.ts';
import { type ReusePassage, sharedWords } from '../reuse.ts';
import { whichIsEarlier } from '../reuse-direction.ts';
import { placeOfWords, textAt } from '../reuse-place.ts';
import type { FoundPlace } from './find-place.ts';

/** The passage that two places make, with the words that they share worked out anew. */
export function passageBetween(a: FoundPlace, b: FoundPlace): ReusePassage {
  const earlier = whichIsEarlier(a.places.document, b.places.document);
  const [source, target] = earlier === 1 ? [b, a] : [a, b];
  const from = placeOf(source);
  const to = placeOf(target);
  const text = textAt(source.places.document, from);
  const { stretches, similarity } = alignWords(
    { units: text.split('\n'), language: source.places.document.language },
    {
      units: textAt(target.places.document, to).split('\n'),
      language: target.places.document.language,
    },
  );
  const numbered = stretches.map(({ a, b, length }) => ({
    from: source.span.start + a,
    to: target.span.start + b,
    length,
  }));
  return {
    from,
    to,
    directed: earlier !== undefined,
    words: sharedWords(source.places.words, numbered),
    similarity,
    text,
    stretches: numbered,
  };
}

const placeOf = ({ places, span }: FoundPlace) => placeOfWords(places.document, places.words, span);
