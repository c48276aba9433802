import { leadLinks } from './links.ts';
import { sendTheme } from './theme.ts';

/** What a page of a copy does first; `base` is the path under which the site stands. */
export function startPage(base: string): void {
  leadLinks(base);
  sendTheme();
}
