import type { Settings } from './model.ts';

/** Whether a corpus publishes a copy of the whole archive that opens from a disk. */
export const hasOfflineCopy = ({ formats }: Pick<Settings, 'formats'>): boolean =>
  formats.includes('offline');

/** Where that copy stands below the root of the site. */
export const offlineCopyPath = ({ slug }: Pick<Settings, 'slug'>): string =>
  `data/${slug}-offline.zip`;
