import type { Corpus } from '../../corpus/model.ts';
import { checksumsPath } from '../../exports/checksums.ts';
import { newestDay } from '../../exports/newest-day.ts';
import { localized, words } from '../../i18n/words.ts';

/** What the file beside `index.html` says, in every language of the archive: what this is, how to open it, which build it is. */
export function copyReadme(
  corpus: Corpus,
  { base, version }: { base: string; version: string },
): string {
  const { settings } = corpus;
  return settings.languages
    .map((language) => readmeIn(language, corpus, { base, version }))
    .join('\n');
}

function readmeIn(
  language: string,
  corpus: Corpus,
  { base, version }: { base: string; version: string },
): string {
  const { settings } = corpus;
  const t = words(language);
  const day = newestDay(corpus.lock);
  const lines = [
    localized(settings.title, language),
    t('offline.title'),
    '',
    t('offline.readme.open'),
    t('offline.readme.works'),
    '',
    ...(day === undefined ? [] : [`${t('offline.day')}: ${day}`]),
    `${t('offline.digest')}: ${corpus.digest}`,
    `${t('offline.version')}: Biên Niên ${version}`,
    ...(settings.site ? [`${t('offline.address')}: ${new URL(base, settings.site).href}`] : []),
    `${t('offline.check')}: sha256sum -c ${checksumsPath}`,
  ];
  return `${lines.join('\n')}\n`;
}
