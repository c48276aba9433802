import type { ElementContent } from 'hast';
import { linkedText } from '../text/linked-text.ts';
import type { RenderContext } from './context.ts';
import { element, text } from './elements.ts';
import { flowing } from './flowing.ts';
import { shownSource } from './timeline/sources.ts';

type SourceContext = Pick<RenderContext, 'corpus' | 'document' | 'site' | 't'>;

const captureLine = /^([a-z0-9-]+)\/[^/\s]+:(\d+(?:-\d+)?)$/;

/**
 * Where a note rests: addresses become links, `letter-1/capture.txt:14` becomes “line 14 of the
 * capture”, anything else stays in the keeper's words.
 */
export function noteSource(source: string, context: SourceContext): ElementContent[] {
  const [, id = '', line = ''] = captureLine.exec(source) ?? [];
  const { corpus, document, site, t } = context;
  const captured = corpus.document.get(id);
  if (captured) {
    const inWords = t('source.line', { line: line.replace('-', '–') });
    const fragment = captured.accounting ? '#accounting' : '';
    if (captured === document) return fragment ? [link(fragment, inWords)] : [text(inWords)];
    const { address, brief, language, dir } = shownSource(captured.address, corpus, site.language);
    const name = element('span', { lang: language, dir }, flowing(brief));
    return [link(site.href(address + fragment), name), text(`, ${inWords}`)];
  }
  if (source.startsWith('/')) {
    const { address, text: name, language, dir, unit } = shownSource(source, corpus, site.language);
    const place = unit ? [text(`, ${unit}`)] : [];
    return [
      link(site.href(address), element('span', { lang: language, dir }, [text(name)])),
      ...place,
    ];
  }
  return withLinks(source);
}

/** Words in which outside addresses are links that show their host. */
const withLinks = (words: string): ElementContent[] =>
  linkedText(words).flatMap(({ text: piece, url }) =>
    url === undefined ? flowing(piece) : [link(url, piece)],
  );

const link = (href: string, name: string | ElementContent) =>
  element('a', { href }, [typeof name === 'string' ? text(name) : name]);
