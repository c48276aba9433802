// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for.
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udfff]/gu;

/**
 * Words without the characters that neither XML nor a calendar can hold: control characters other than tabs
 * and line ends, and halves of surrogate pairs.
 */
export const writable = (words: string): string => words.replace(unfit, '');
