import type { Corpus } from '../../corpus/model.ts';
import { localized } from '../../i18n/words.ts';
import { tellApart } from '../entity/tell-apart.ts';
import type { RelatedText } from './related-text.ts';

/** What a text of the axis is called where room is short. */
export interface TextName {
  /** Type and number, `Notice 172-TB/TW`; of a text without number its title. */
  name: string;
  /** The same where room is shorter still: the number alone. */
  brief: string;
  /** Its whole title. */
  title: string;
  /** Language and direction of the name. */
  language: string;
  dir?: 'ltr' | 'rtl';
}

/** The name of a text, with what tells it apart from others of its number. */
export function textName(text: RelatedText, corpus: Corpus, reader: string): TextName {
  const { document, work } = text;
  const { type, number } = document ? document.matter : work;
  const title = document ? document.title : work.name;
  const apart = document && tellApart(document, corpus, reader);
  const told = (name: string) => (apart ? `${name} (${apart})` : name);
  if (number === undefined) {
    const [own = reader] = corpus.settings.languages;
    const language = document?.language ?? own;
    return {
      name: told(title),
      brief: told(title),
      title,
      language,
      ...(document && { dir: document.dir }),
    };
  }
  const label = localized(type && corpus.settings.types[type], reader);
  const name = told(label ? `${label} ${number}` : number);
  return { name, brief: told(number), title, language: reader };
}
