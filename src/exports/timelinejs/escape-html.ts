import { writable } from '../writable.ts';

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as HTML that shows just them, also as the value of an attribute in double quotes. */
export const escapeHtml = (words: string): string =>
  writable(words).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
