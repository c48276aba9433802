import type { Corpus } from '../corpus/model.ts';
import { localized } from '../schema/localized.ts';
import { foldSpace } from '../text/fold-space.ts';
import { wholeAddress } from './address.ts';
import { type License, licenseOf } from './license.ts';
import { newestDay } from './newest-day.ts';

/** What catalogues ask of an archive as a whole, in its first language; what is unknown is left out. */
export interface ArchiveFacts {
  language: string;
  title: string;
  /** The title in its other languages. */
  otherTitles: string[];
  description?: string;
  publisher?: string;
  contact?: { text: string; email?: string };
  rights?: { text: string; license?: License };
  /** Day on which it last changed, `2026-11-22`: the newest that its lock of addresses knows. */
  date?: string;
  /** Where it stands on the web. */
  url?: string;
}

/** The facts of an archive; `base` is the path under which its site stands. */
export function archiveFacts(corpus: Corpus, base: string): ArchiveFacts {
  const { settings, lock } = corpus;
  const [language, ...others] = settings.languages;
  const inFirst = (text: Parameters<typeof localized>[0]) => foldSpace(localized(text, language));
  const title = inFirst(settings.title);
  const [description, publisher, contact, rights] = [
    ...[settings.description, settings.publisher, settings.contact, settings.rights],
  ].map(inFirst);
  const date = newestDay(lock);
  const license = rights ? licenseOf(rights) : undefined;
  const email = /[^\s<>()@,;:]+@[\w-]+(?:\.[\w-]+)+/.exec(contact ?? '')?.[0];
  const titles = others.map((one) => foldSpace(localized(settings.title, one)));
  return {
    ...{ language, title },
    otherTitles: [...new Set(titles)].filter((one) => one !== title),
    ...(description && { description }),
    ...(publisher && { publisher }),
    ...(contact && { contact: { text: contact, ...(email && { email }) } }),
    ...(rights && { rights: { text: rights, ...(license && { license }) } }),
    ...(date && { date }),
    ...(settings.site !== undefined && { url: wholeAddress(corpus, base)('/') }),
  };
}
