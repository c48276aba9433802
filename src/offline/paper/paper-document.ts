import type { Element, ElementContent } from 'hast';
import type { Document } from '../../corpus/model.ts';
import { hasOwnTitle } from '../../render/contents.ts';
import { renderBlocks } from '../../render/document.ts';
import { element, text } from '../../render/elements.ts';
import { flowing } from '../../render/flowing.ts';
import { localized } from '../../schema/localized.ts';
import { directionOf } from '../../text/direction.ts';
import { citedIn } from './cited-in.ts';
import { accounting, citation, rights } from './document-end.ts';
import { documentHead } from './document-head.ts';
import { linkedWords } from './hast.ts';
import { writtenLinks } from './links.ts';
import { endNotes } from './notes.ts';
import { onPaper } from './on-paper.ts';
import type { Paper } from './paper.ts';
import { partedRefs } from './parted-refs.ts';

/**
 * A document as it is read away from the site: its head, its text with the address of each unit and numbers for notes, then
 * the notes, who leads to its units, what became of its capture, how to cite it, and its rights.
 */
export function paperDocument(document: Document, paper: Paper): Element {
  const { blocks, context } = renderBlocks(document, paper.corpus, paper.site, {
    withoutVariants: true,
  });
  const shown = blocks.map((block) => partedRefs(onPaper(block.shown, context, paper)));
  const own = hasOwnTitle(document) ? shown.shift() : undefined;
  const writing = writingOf(document, paper);
  const title = own
    ? element('div', { className: ['text'], ...writing }, own)
    : element('h1', writing, flowing(document.title));
  const body = [
    documentHead(document, [title], paper),
    ...summary(document, paper),
    element('div', { className: ['text'], ...writing }, shown.flatMap(onLine)),
    ...endNotes(context),
    ...citedIn(context),
    ...accounting(document, paper),
    ...citation(document, paper),
    ...rights(document, paper),
  ];
  return element('article', { className: ['document'] }, writtenLinks(body, paper));
}

/** Language and direction of a text, so far as they are not those of what is around it. */
export const writingOf = (
  { language, dir }: Pick<Document, 'language' | 'dir'>,
  { site }: Paper,
) => ({
  ...(language === site.language ? {} : { lang: language }),
  ...(dir === directionOf(site.language) ? {} : { dir }),
});

const onLine = (block: ElementContent[]): ElementContent[] => [...block, text('\n')];

function summary({ matter }: Document, { site, t }: Paper): Element[] {
  const said = localized(matter.summary, site.language);
  if (said === '') return [];
  return [
    element('section', { className: ['summary'], ariaLabel: t('document.summary') }, [
      element('p', {}, linkedWords(said)),
      element('p', { className: ['ours'] }, [text(t('document.summary-ours'))]),
    ]),
  ];
}
