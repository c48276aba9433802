import type { Element } from 'hast';
import { directionOf } from '../text/direction.ts';
import type { RenderContext } from './context.ts';
import { element, text } from './elements.ts';
import { flowing } from './flowing.ts';
import { targetName } from './target-name.ts';

/** A link that bears the name of what it leads to: `Ban Bí thư`, or `172-TB/TW, p7`. */
export function targetLink(
  address: string,
  { corpus, document, site }: Pick<RenderContext, 'corpus' | 'document' | 'site'>,
): Element {
  const name = targetName(address, corpus, { document, language: site.language });
  const { language, dir = language ? directionOf(language) : undefined, unit } = name;
  const isOther = language !== undefined && language !== site.language;
  const isTurned = dir !== undefined && dir !== directionOf(site.language);
  const words = element(
    'span',
    { ...(isOther && { lang: language }), ...(isTurned && { dir }) },
    flowing(name.text),
  );
  const shown = isOther || isTurned ? [words] : words.children;
  const place = unit ? [text(name.text === '' ? unit : `, ${unit}`)] : [];
  return element('a', { href: site.href(address) }, [...(name.text === '' ? [] : shown), ...place]);
}
