import { hitAddress } from './search-state.ts';

/**
 * The address at which a place of a document lasts, to be taken away: the same wherever and in whichever language of the
 * interface it is read, from a disk too. `home` is the whole address of the archive; `''` where nobody has stated it, and
 * then its host is left out, `/d/x/#p7`.
 */
export const lastingPlace = (home: string, document: string, place: string): string =>
  hitAddress(home || '/', document, place, '').replace(/#$/, '');
