import { refAddress } from '../../corpus/links.ts';
import type { Annotation, Corpus, Document, Event } from '../../corpus/model.ts';
import { statedIn } from '../../corpus/stated-in.ts';
import type { EventSource } from '../../schema/event.ts';
import { citedAddress, citedUnits } from '../../text/cite/cited-address.ts';
import { annotationsIn } from '../annotations-in.ts';
import type { Words } from '../entity/mentions.ts';
import { beginningOf } from '../reuse/beginning-of.ts';
import { sentenceAround } from '../sentence-around.ts';

/** The words of a text that an event rests on. */
export interface EventGround {
  document: Document;
  unit: string;
  /** `/d/x/#p7` */
  address: string;
  /** The sentence, with what names the event or its date marked; where nothing does, the beginning of the unit. */
  words: Words[];
}

/** Length of a quotation in UTF-16 units where room is short. */
const brief = 130;

/**
 * The words that a source quotes for an event: of a unit, the sentence that names the event, what it is
 * about, or its date. Nothing for pages outside, lines of captures, and documents as a whole.
 */
export function groundIn(
  source: EventSource,
  event: Event,
  corpus: Corpus,
  most?: number,
): EventGround | undefined {
  if (typeof source !== 'string') return undefined;
  const cited = citedAddress(source);
  const id = citedUnits(cited);
  const document = corpus.document.get(cited.page.slice('/d/'.length, -1));
  const unit = document?.units.find((one) => one.id === id);
  if (!document || !unit) return undefined;
  const own = annotationsIn(document).byUnit.get(unit.id) ?? [];
  return quoted(document, unit.id, bestOf(own, event), most);
}

/**
 * The first words that an event rests on, short. Those of a date of a document are the words in it which say
 * that date, where no other of its dates is the same.
 */
export function firstGround(event: Event, corpus: Corpus): EventGround | undefined {
  const [stated] = statedIn(event, corpus);
  if (stated) return quoted(stated.document, stated.said.unit, stated.said, brief);
  if (event.clock) return undefined;
  for (const source of event.sources) {
    const ground = groundIn(source, event, corpus, brief);
    if (ground) return ground;
  }
  return undefined;
}

const isDate = ({ kind, value }: Annotation, date: string) => kind === 'date' && value === date;

/** The annotation that says most about an event: of it, of what it is about, of its date. */
function bestOf(own: readonly Annotation[], event: Event): Annotation | undefined {
  const leadsTo = (refs: readonly string[]) =>
    own.find(({ ref }) => ref !== undefined && refs.includes(refAddress(ref)));
  return (
    leadsTo([event.address]) ??
    leadsTo(event.about.map(refAddress)) ??
    own.find((one) => isDate(one, event.date.value)) ??
    leadsTo([...event.people, ...event.places].map(refAddress))
  );
}

function quoted(
  document: Document,
  id: string,
  annotation: Annotation | undefined,
  most?: number,
): EventGround | undefined {
  const text = document.units.find((one) => one.id === id)?.text;
  if (text === undefined) return undefined;
  const address = `${document.address}#${id}`;
  if (!annotation) {
    const { words, isCut } = beginningOf(text, most);
    return { document, unit: id, address, words: [plain(words), ...(isCut ? [plain(' …')] : [])] };
  }
  return { document, unit: id, address, words: sentenceAround(text, annotation, most) };
}

const plain = (text: string): Words => ({ text, marked: false });
