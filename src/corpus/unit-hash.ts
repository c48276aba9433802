import { createHash } from 'node:crypto';

/** First 16 hexadecimal digits of the SHA-256 of the text of a unit (NFC, as UTF-8). */
export const unitHash = (text: string) =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);
