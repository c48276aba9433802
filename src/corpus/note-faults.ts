import type { Localized } from '../schema/localized.ts';
import { lineTooDeep, nodeTooDeep, tooDeep } from './depth.ts';
import { parseMarkdown, unsafeMarkdown, walkElements } from './markdown.ts';
import type { Problem } from './problem.ts';
import { isFootnoteLink } from './text-links.ts';

/** Signs without which a note holds neither tags nor links nor pictures, and needs no parser. */
const signs = /[<[]|:\/\/|www\.|@/;
/** A shorter note cannot hold so many marks that it is too deep. */
const shallow = 100;

/** What reading a note gives: where its links lead, each once, and what it may not hold. */
export interface ReadNote {
  links: string[];
  /** `path` leads to the text in question, from the entry. */
  faults: (Pick<Problem, 'rule' | 'message' | 'fix'> & { path: string[] })[];
}

/** Read the note of an annotation in all its languages. A note has words and links, nothing else. */
export function readNote(note: Localized | undefined): ReadNote {
  const links = new Set<string>();
  const faults: ReadNote['faults'] = [];
  const texts = typeof note === 'string' ? { '': note } : (note ?? {});
  for (const [language, text] of Object.entries(texts)) {
    const read = readText(text);
    for (const link of read.links) links.add(link);
    const path = language === '' ? ['note'] : ['note', language];
    faults.push(...read.faults.map(({ rule, message, fix }) => ({ rule, message, fix, path })));
  }
  return { links: [...links], faults };
}

function readText(text: string): { links: string[]; faults: Problem[] } {
  const isLong = text.length > shallow;
  if (isLong && lineTooDeep(text) !== undefined) return { links: [], faults: [tooDeep('', 1)] };
  if (!signs.test(text) && !(isLong && hasManyMarks(text))) return { links: [], faults: [] };
  const tree = parseMarkdown(text);
  if (nodeTooDeep(tree) !== undefined) return { links: [], faults: [tooDeep('', 1)] };
  const faults = unsafeMarkdown(tree, '', 1).map((one) => ({ ...one, rule: 'unsafe-note' }));
  const links: string[] = [];
  walkElements(tree, (element) => {
    const target = element.properties['href'];
    if (element.tagName === 'img') faults.push(picture(String(element.properties['src'] ?? '')));
    else if (typeof target === 'string' && !isFootnoteLink(element)) links.push(target);
    return undefined;
  });
  return { links, faults };
}

/** Emphasis may nest without any other sign. */
const hasManyMarks = (text: string) => (text.match(/[*_~>+-]/g)?.length ?? 0) > shallow;

const picture = (source: string): Problem => ({
  rule: 'unsafe-note',
  file: '',
  line: 1,
  message: `A note has words and links, no pictures: “${source}”.`,
  fix: 'Take the picture out, put it into the document, or link to it.',
});
