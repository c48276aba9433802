import { type KeepWords, wordsFor } from './words.ts';

/** A moment as a reader writes it, in local time. */
export function momentWords(moment: string, language: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '?';
  return date.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
}

/** The language of a page, from its first tag. */
export const pageLanguage = (html: string) => /<html[^>]*\slang="([^"]+)"/i.exec(html)?.[1] ?? '';

/** What a reader is told of a kept page, as a block of HTML. */
export function noticeHtml(moment: string, language: string, words: KeepWords): string {
  const { tag, notice } = wordsFor(words, language);
  const text = notice.replace('{date}', momentWords(moment, tag));
  return `<p class="kept-notice" role="status" lang="${tag}">${escapeHtml(text)}</p>`;
}

/**
 * A kept page with the notice as the first thing in its main part (without one, of its body): what
 * was read before is never shown as if it were the page of today.
 */
export function withNotice(html: string, moment: string, words: KeepWords): string {
  const notice = noticeHtml(moment, pageLanguage(html), words);
  const place = /<main\b[^>]*>/i.exec(html) ?? /<body\b[^>]*>/i.exec(html);
  if (!place) return notice + html;
  const end = place.index + place[0].length;
  return html.slice(0, end) + notice + html.slice(end);
}

/** What stands for a page that was not kept: why, and what was. Addresses are those of kept pages. */
export function absentHtml(language: string, kept: readonly KeptPage[], words: KeepWords): string {
  const { tag, absentTitle, absent, keptList } = wordsFor(words, language);
  const items = kept.map(
    ({ url, title, language }) =>
      `<li><a href="${escapeHtml(url)}" lang="${escapeHtml(language)}">${escapeHtml(title)}</a></li>`,
  );
  const list = items.length > 0 ? `<h2>${escapeHtml(keptList)}</h2><ul>${items.join('')}</ul>` : '';
  return `<!doctype html><html lang="${tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escapeHtml(absentTitle)}</title><style>body{font:1.1rem/1.6 system-ui,sans-serif;max-width:38rem;margin:3rem auto;padding:0 1rem}</style></head><body><main><h1>${escapeHtml(absentTitle)}</h1><p>${escapeHtml(absent)}</p>${list}</main></body></html>`;
}

/** A kept page to go to instead. */
export interface KeptPage {
  url: string;
  title: string;
  /** Its own language, a BCP 47 tag. */
  language: string;
}

/** The title of a page as it was written. */
export function titleOf(html: string): string {
  const title = /<title>([^<]*)<\/title>/i.exec(html)?.[1] ?? '';
  return unescapeHtml(title).trim();
}

const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

function unescapeHtml(text: string): string {
  return text
    .replace(/&#(x[\da-f]+|\d+);/gi, (_, code: string) =>
      String.fromCodePoint(
        code.startsWith('x') ? Number.parseInt(code.slice(1), 16) : Number(code),
      ),
    )
    .replace(/&(amp|lt|gt|quot);/g, (sign) => signs[sign] ?? sign);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
