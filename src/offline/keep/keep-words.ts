import { words } from '../../i18n/words.ts';
import type { KeepWords } from './words.ts';

/** The words of the service worker in the languages of an archive. */
export function keepWords(languages: readonly string[]): KeepWords {
  return languages.map((tag) => {
    const t = words(tag);
    return [
      tag,
      {
        notice: t('keep.notice', { date: '{date}' }),
        absentTitle: t('keep.absent.title'),
        absent: t('keep.absent'),
        keptList: t('keep.list'),
      },
    ];
  });
}
