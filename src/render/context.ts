import type { Element, ElementContent } from 'hast';
import type { Corpus, Document, Link, Unit } from '../corpus/model.ts';
import type { Words } from '../i18n/words.ts';
import type { Site } from './site.ts';

/** What rendering one document needs at hand. */
export interface RenderContext {
  document: Document;
  corpus: Corpus;
  site: Site;
  unit: Map<string, Unit>;
  /** Parts of code blocks, highlighted beforehand. */
  code: Map<Element, ElementContent[]>;
  /** Level of each heading on the page, by the id of its unit. */
  level: Map<string, number>;
  /** Links that lead to units of the document, by the id of the unit. */
  leading: Map<string, Link[]>;
  t: Words;
  /** Set where what others read otherwise is not shown: to find it takes time. */
  withoutVariants?: true;
}
