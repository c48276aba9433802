/** What carries the marks of a key in the index: no word has it after the border. */
const carrier = 'o';
/** Stands at the end of a key for marks or a tone that are not there; the engine needs it less. */
const absent = '\u030d';
/** On the carrier of a word without any mark, so that such a word has a spelling of its own. */
const bare = '\u0311';

const border = /\u01c0(?<marks>.*)$/su;

/**
 * The form in which a key stands in the index and is asked for: `dangǀ` with a hook becomes `dangǀỏ`. The engine
 * drops marks from letters by itself, but a mark that is no part of a letter costs it half as much time again. What is not
 * a key, such as the beginning of one, stays as it is.
 */
export function engineTerm(key: string): string {
  return key.replace(border, (_end, marks: string) => {
    const kept = marks.replaceAll(absent, '');
    return `\u01c0${(carrier + (kept || bare)).normalize('NFC')}`;
  });
}
