import { writable } from '../writable.ts';

/** Most octets of a line, its end apart (RFC 5545, 3.1). */
const most = 75;

/** A line of a calendar, folded: a letter that would not fit begins a line of its own, after a space. */
export function calendarLine(line: string): string {
  if (Buffer.byteLength(line) <= most) return `${line}\r\n`;
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > most) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return `${folded}\r\n`;
}

const escapes: Record<string, string> = { '\\': '\\\\', ';': '\\;', ',': '\\,', '\n': '\\n' };

/** Words as the value of a property (RFC 5545, 3.3.11). */
export const calendarText = (words: string): string =>
  writable(words)
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,\n]/g, (sign) => escapes[sign] ?? sign);
