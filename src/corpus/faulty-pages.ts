import type { ContentFile } from './files.ts';
import { recordOf } from './records.ts';

/**
 * Pages of files that stand in the folder and could not be read: their own problems are enough. `known` are those that
 * were read, and documents that are gone of which no more than earlier texts is kept.
 */
export function faultyPages(
  files: readonly ContentFile[],
  known: readonly { address: string }[],
): Set<string> {
  const pages = new Set(
    files.flatMap(({ path }): string[] => {
      const [, id] = /^documents\/([^/]+)\//.exec(path) ?? [];
      const record = recordOf(path);
      if (id !== undefined) return [`/d/${id}/`];
      return record ? [`/${record.folder}/${record.id}/`] : [];
    }),
  );
  for (const { address } of known) pages.delete(address);
  return pages;
}
