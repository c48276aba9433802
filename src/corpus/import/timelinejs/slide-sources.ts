import { webAddressSchema } from '../../../schema/web-address.ts';
import type { Corpus } from '../../model.ts';
import { isFields, type Slide, textAt } from './slide.ts';

const inTags = /\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s<>"']+))/gi;
const bare = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/gi;

/**
 * What a slide rests on: what an archive of this kind has stated as `sources`; else each address that the slide
 * names, first those of its media, then those in its words. Addresses of this very archive become `/d/x/#p7`.
 */
export function slideSources(fields: Slide['fields'], corpus: Corpus): string[] {
  const { sources } = fields;
  const own = Array.isArray(sources) ? sources.filter((one) => typeof one === 'string') : [];
  const media = fields['media'];
  const named = [
    ...['link', 'url', 'credit', 'caption'].flatMap((name) =>
      isFields(media) ? addressesIn(textAt(media, name)) : [],
    ),
    ...addressesIn(textAt(fields, 'text', 'text')),
    ...addressesIn(textAt(fields, 'text', 'headline')),
  ];
  const all = own.length > 0 ? own : named;
  return [...new Set(all.map((address) => withinArchive(address, corpus)))];
}

/** The addresses of pages in a piece of HTML or in plain words. */
function addressesIn(text: string): string[] {
  const tagged = [...text.matchAll(inTags)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
  const loose = text.replace(/<[^<>]*>/g, ' ').match(bare) ?? [];
  const written = /^\/\/\S+$/.test(text) ? [text] : [];
  return [...tagged, ...loose, ...written]
    .map((address) => address.replaceAll('&amp;', '&').replace(/^\/\//, 'https://').trim())
    .filter((address) => webAddressSchema.safeParse(address).success);
}

/** `https://archive.example/base/d/x/#p7` is `/d/x/#p7` in the archive that stands there and has that document. */
function withinArchive(address: string, { settings, document }: Corpus): string {
  if (settings.site === undefined || !URL.canParse(address)) return address;
  if (new URL(address).origin !== new URL(settings.site).origin) return address;
  const [, path = '', id = ''] = /(\/d\/([^/#?]+)\/(?:#.*)?)$/.exec(address) ?? [];
  return document.has(id) ? path : address;
}
