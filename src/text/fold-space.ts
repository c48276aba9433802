/** The text with every run of white space (also no-break spaces and line ends) as one space, none at the ends. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Place of the first character that is not in Unicode form NFC, in UTF-16 units; nothing when all are. */
export function firstNotNfc(text: string): number | undefined {
  const composed = text.normalize('NFC');
  if (composed === text) return undefined;
  let at = 0;
  while (text[at] === composed[at]) at++;
  // The letter whose mark was to be joined to it stands before the mark.
  return /[\p{M}\udc00-\udfff]/u.test(text[at] ?? '') && at > 0 ? at - 1 : at;
}
