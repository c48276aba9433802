import { words } from '../../src/i18n/words.ts';

/** What the interface says to readers in the first language of the archive, and in English. */
export const vi = words('vi');
export const en = words('en');
