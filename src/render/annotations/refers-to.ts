import { refAddress } from '../../corpus/links.ts';
import type { Corpus } from '../../corpus/model.ts';
import { targetName } from '../target-name.ts';

/** What an annotation leads to, by name. */
export interface Referred {
  address: string;
  text: string;
  /** Language of the name, where it is not that of the page. */
  language?: string;
}

/** What a reference (`people/x`, `/d/x/#p7`, an outside address) leads to, as lists name it. */
export function refersTo(ref: string, corpus: Corpus, language: string): Referred {
  const address = refAddress(ref);
  const name = targetName(address, corpus, { language });
  const text = name.unit ? `${name.text}, ${name.unit}` : name.text;
  return { address, text, ...(name.language && { language: name.language }) };
}
