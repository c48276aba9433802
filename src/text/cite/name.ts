import type { CslName } from './csl.ts';
import { looksVietnamese, partVietnameseName } from './vietnamese-names.ts';

/** What is known of a person beside the name. */
export interface NameFacts {
  /** The name as an index sorts it: `Gray, Anna`. */
  sort?: string | undefined;
  /** Language of the text that names the person. */
  language: string;
}

/**
 * The name of a person for programs that want the family name apart. Vietnamese names are parted by
 * their family name, since indexes sort them by the last word; others by what they are sorted by. A name that neither
 * parts stays whole: better in one piece than in wrong ones.
 */
export function personName(name: string, { sort, language }: NameFacts): CslName {
  if (/^vi\b/i.test(language) || looksVietnamese(name)) {
    return partVietnameseName(name) ?? { literal: name };
  }
  const [, family = '', given = ''] = /^([^,]+), ([^,]+)$/.exec(sort ?? '') ?? [];
  return family !== '' && name === `${given} ${family}` ? { family, given } : { literal: name };
}
