import { join } from 'node:path';
import type { Corpus, Document } from '../src/corpus/model.ts';
import { hasSideFiles } from '../src/corpus/side-files.ts';
import type { CardInput } from '../src/exports/card.ts';
import { writeCards } from '../src/exports/cards-worker.ts';
import { localized } from '../src/schema/localized.ts';
import { dateWords } from '../src/text/date-words.ts';

/** Draw the social card of each document into `<out>/cards/<id>.png`, beside whatever else the build does. */
export async function buildCards(corpus: Corpus, out: string, cache: string): Promise<void> {
  if (!hasSideFiles(corpus.settings, corpus.documents.length)) return;
  const jobs = corpus.documents.map((document) => ({
    input: cardInput(document, corpus),
    file: join(out, 'cards', `${document.id}.png`),
  }));
  await writeCards(jobs, { cache });
}

function cardInput({ title, matter, date, language }: Document, corpus: Corpus): CardInput {
  const { settings, entity } = corpus;
  const [first] = settings.languages;
  const issuer = matter.issuer ?? matter.publisher;
  const type = matter.type && localized(settings.types[matter.type], first);
  const numberLine = [type, matter.number].filter(Boolean).join(' ');
  return {
    archive: localized(settings.title, first),
    title,
    language,
    ...(issuer ? { issuer: entity.get(issuer)?.name ?? issuer } : {}),
    ...(numberLine ? { numberLine } : {}),
    ...(date ? { date: dateWords(date.value, first) } : {}),
  };
}
