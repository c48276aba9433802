import type { Corpus } from '../../corpus/model.ts';
import { words } from '../../i18n/words.ts';
import type { ArchiveFacts } from '../archive-facts.ts';
import { type CrateEntity, compact, localId, refTo } from './graph.ts';

const [keeperId, rightsId, contactId] = [
  localId('publisher'),
  localId('rights'),
  localId('contact'),
];

/** The licence by its address, or the words on rights as something that can be referred to. */
const licenseId = ({ rights }: ArchiveFacts) => rights?.license?.url ?? rightsId;

/** The archive as the root of the crate, with all that it is made of. */
export function archiveEntity(
  facts: ArchiveFacts & { date: string },
  { settings }: Corpus,
  parts: readonly string[],
): CrateEntity {
  const { title, otherTitles, description, date, url } = facts;
  const { coverage, languages } = settings;
  return {
    '@id': './',
    '@type': 'Dataset',
    name: title,
    ...(otherTitles.length > 0 && { alternateName: compact(otherTitles) }),
    description: description ?? title,
    datePublished: date,
    version: date,
    inLanguage: compact(languages),
    license: refTo(licenseId(facts)),
    ...(hasKeeper(facts) && { publisher: refTo(keeperId) }),
    ...(coverage && { temporalCoverage: `${coverage.from}/${coverage.to}` }),
    ...(url && { url }),
    hasPart: parts.map(refTo),
  };
}

/** Catalogues find the contact by way of the publisher: an archive that names none is its own. */
const hasKeeper = ({ publisher, contact }: ArchiveFacts) => Boolean(publisher ?? contact);

/** Who keeps the archive, how to reach them, and under what terms it may be used. */
export function keeperEntities(facts: ArchiveFacts): CrateEntity[] {
  const { title, publisher, contact, rights, language, url } = facts;
  const t = words(language);
  const keeper: CrateEntity = {
    '@id': keeperId,
    '@type': 'Organization',
    name: publisher ?? title,
    ...(url && { url }),
    ...(contact && { contactPoint: refTo(contactId) }),
  };
  const license: CrateEntity = {
    '@id': licenseId(facts),
    '@type': 'CreativeWork',
    name: rights?.license?.id ?? t('package.rights'),
    description: rights?.text ?? t('package.rights-unstated'),
  };
  return [
    ...(hasKeeper(facts) ? [keeper] : []),
    ...(contact ? [contactEntity(contact)] : []),
    license,
  ];
}

const contactEntity = ({ text, email }: NonNullable<ArchiveFacts['contact']>): CrateEntity => ({
  '@id': contactId,
  '@type': 'ContactPoint',
  description: text,
  ...(email && { email }),
});
