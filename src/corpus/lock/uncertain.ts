import { pageOf } from './page-of.ts';

/** Pages that are made from several files: comparisons, years and months of the timeline. */
const joined = /^\/(compare|timeline)\//;

/**
 * Whether nobody can tell if an address would be published: the file of its page cannot be read, or the page is
 * made from many files of which one cannot. `faulty` are the pages whose own files cannot be read.
 */
export const isUncertain = (address: string, faulty: ReadonlySet<string>): boolean =>
  faulty.has(pageOf(address)) || (faulty.size > 0 && joined.test(address));
