import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { refAddress } from '../corpus/links.ts';
import type { Orphan } from '../corpus/model.ts';
import { words } from '../i18n/words.ts';
import { dateWords } from '../text/date-words.ts';
import { parseEdtf } from '../text/edtf.ts';
import type { RenderContext } from './context.ts';
import { element, text } from './elements.ts';
import { noteSource } from './note-source.ts';
import { targetLink } from './target-link.ts';

type Facts = Pick<Orphan, 'ref' | 'relation' | 'certainty' | 'source'> & { formerly?: string };
type Context = Pick<RenderContext, 'corpus' | 'document' | 'site' | 't'>;

/** What follows the text of a note: what its words refer to, how sure it is, what they were, and where it rests. */
export function noteFacts(
  { ref, relation, certainty, source, formerly }: Facts,
  context: Context,
): Element[] {
  const { t } = context;
  const target = ref === undefined ? [] : [targetLink(refAddress(ref), context)];
  const stands = relation ? [text(`${t(`annotation.relation.${relation}`)} `)] : [];
  return [
    ...target.map((link) => part('ref', [...stands, link])),
    ...(certainty && certainty !== 'high'
      ? [part('certainty', [text(t(`annotation.certainty.${certainty}`))])]
      : []),
    ...(formerly === undefined
      ? []
      : [part('formerly', [text(t('annotation.formerly', { words: formerly }))])]),
    ...(source
      ? [part('source', [text(`${t('event.source')}: `), ...noteSource(source, context)])]
      : []),
  ];
}

/** The facts of an annotation that has lost its words as HTML: its value too, for no mark shows it; `''` when there are none. */
export function orphanFacts(
  orphan: Orphan,
  { corpus, document, site }: Omit<Context, 't'>,
): string {
  const t = words(site.language);
  const { kind, value } = orphan;
  const isDate = kind === 'date' && value !== undefined && parseEdtf(value) !== undefined;
  const said = value !== undefined && isDate ? dateWords(value, site.language) : value;
  const parts = [
    ...(said === undefined ? [] : [part('value', [text(t('annotation.value', { value: said }))])]),
    ...noteFacts(orphan, { corpus, document, site, t }),
  ];
  const children = parts.flatMap((one, index) => (index === 0 ? [one] : [text(' '), one]));
  return toHtml({ type: 'root', children });
}

const part = (name: string, children: ElementContent[]) =>
  element('span', { className: [`note-${name}`] }, children);
