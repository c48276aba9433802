import { webAddressSchema } from '../../../schema/web-address.ts';
import type { Corpus } from '../../model.ts';
import { isFields, type Slide, textAt } from './slide.ts';

const inTags = /\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s<>"']+))/gi;
/** An address below the root of a host, at the beginning or after what is no part of an address. */
const ownBare = /(?<![^\s(“"'])\/(?!\/)[^\s<>"']*[^\s<>"'.,;:!?)\]]\/?/g;
const bare = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/gi;

/**
 * What a slide rests on: what an archive of this kind has stated as `sources`; else each address that the slide
 * names, first those of its media, then those in its words. Addresses of this very archive become `/d/x/#p7`.
 */
export function slideSources(fields: Slide['fields'], corpus: Corpus): string[] {
  const { sources } = fields;
  const own = Array.isArray(sources) ? sources.filter((one) => typeof one === 'string') : [];
  const media = fields['media'];
  const find = (text: string) => addressesIn(text, corpus);
  const named = [
    ...['link', 'url', 'credit', 'caption'].flatMap((name) =>
      isFields(media) ? find(textAt(media, name)) : [],
    ),
    ...find(textAt(fields, 'text', 'text')),
    ...find(textAt(fields, 'text', 'headline')),
  ];
  const all = own.length > 0 ? own : named;
  return [...new Set(all.map((address) => withinArchive(address, corpus)))];
}

/** The addresses of pages in a piece of HTML or in plain words; also those of documents of this archive, without their host. */
function addressesIn(text: string, corpus: Corpus): string[] {
  const tagged = [...text.matchAll(inTags)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
  const words = text.replace(/<[^<>]*>/g, ' ');
  const loose = words.match(bare) ?? [];
  const written = /^\/\/\S+$/.test(text) ? [text] : [];
  return [...tagged, ...loose, ...(words.match(ownBare) ?? []), ...written]
    .map((address) => address.replaceAll('&amp;', '&').replace(/^\/\//, 'https://').trim())
    .filter(
      (address) =>
        webAddressSchema.safeParse(address).success ||
        (address.startsWith('/') && ownAddress(address, corpus) !== undefined),
    );
}

/** `https://archive.example/base/d/x/#p7` and `/base/d/x/#p7` are `/d/x/#p7` in the archive that stands there and has that document. */
function withinArchive(address: string, corpus: Corpus): string {
  const { site } = corpus.settings;
  const isHere =
    address.startsWith('/') ||
    (site !== undefined &&
      URL.canParse(address) &&
      new URL(address).origin === new URL(site).origin);
  return (isHere ? ownAddress(address, corpus) : undefined) ?? address;
}

/** `/d/x/#p7` of an address that ends so, where the archive has that document. */
function ownAddress(address: string, { document }: Corpus): string | undefined {
  const [, path = '', id = ''] = /(\/d\/([^/#?]+)\/(?:#.*)?)$/.exec(address) ?? [];
  return document.has(id) ? path : undefined;
}
