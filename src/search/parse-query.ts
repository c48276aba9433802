/** What a reader typed, taken apart. Texts are as typed, NFC. */
export interface Query {
  /** Words outside quotation marks, in order, separated by spaces. */
  words: string;
  /** Texts that must occur word by word. */
  phrases: string[];
  /** Words or phrases that must not occur. */
  without: string[];
}

const quotationMarks = /[“”„‟«»＂〝〞]/gu;
const token = /(?<minus>[-−])?"(?<phrase>[^"]*)"|(?<loose>\S+)/gu;
// A minus before a digit belongs to a name such as “Covid -19”.
const exclusion = /^[-−](?=\p{L})/u;

/**
 * Take a query apart: `"phòng chống dịch" biên giới -hàng hoá` has one phrase, two loose words and
 * one word to leave out. Quotation marks of any kind count; a lone one is ignored.
 */
export function parseQuery(text: string): Query {
  const loose: string[] = [];
  const query: Query = { words: '', phrases: [], without: [] };
  const plain = text.normalize('NFC').replace(quotationMarks, '"');
  for (const { groups = {} } of plain.matchAll(token)) {
    const { minus, phrase, loose: word = '' } = groups;
    if (phrase !== undefined) (minus ? query.without : query.phrases).push(phrase.trim());
    else if (exclusion.test(word)) query.without.push(word.replace(exclusion, ''));
    else loose.push(word);
  }
  return { ...query, words: loose.join(' ') };
}

/** Whether a text holds no word at all, be it only one to leave out. */
export const isWordless = ({ words, phrases, without }: Query): boolean =>
  !/[\p{L}\p{N}]/u.test([words, ...phrases, ...without].join(' '));
