const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '%': '\\%',
  '#': '\\#',
  $: '\\$',
  '&': '\\&',
  _: '\\_',
};

/**
 * A text as a value of BibTeX, in UTF-8: letters stay as they are, signs of TeX are written as commands. Braces become commands too, because BibTeX
 * counts them even after a backslash. White space is folded.
 */
export const bibtexText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}^~%#$&_]/g, (sign) => signs[sign] ?? sign)
    // TeX would draw these pairs as dashes, quotation marks and letters of Spanish.
    .replace(/(?<=-)-|(?<=')'|(?<=`)`|(?<=[?!])`|(?<=,),|(?<=<)<|(?<=>)>/g, '{}$&');

/** A web address as a value of BibTeX: in it only braces and spaces would do harm. */
export const bibtexAddress = (address: string): string =>
  address.replace(/[{}\s\\]/g, (sign) => encodeURIComponent(sign));
