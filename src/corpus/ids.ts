import type { Problem } from './problem.ts';

/** What may be part of an address: lower-case ASCII letters and digits, parted by single hyphens. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A name that becomes part of an address, and the file it comes from. */
export interface NamedFile {
  id: string;
  file: string;
}

/** Problems of ids that become addresses: lower-case ASCII, and none twice, not even in another case. */
export function checkIds(named: readonly NamedFile[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, NamedFile>();
  // Where two ids differ in case only, the one that may stay is met first.
  const lowerFirst = named.toSorted(
    (a, b) => Number(idPattern.test(b.id)) - Number(idPattern.test(a.id)),
  );
  for (const one of lowerFirst) {
    const rival = seen.get(one.id.toLowerCase());
    if (rival) {
      const same = rival.id === one.id;
      problems.push({
        rule: same ? 'duplicate-id' : 'id-case',
        file: one.file,
        line: 1,
        message: same
          ? `The id “${one.id}” is taken by ${rival.file}.`
          : `The id “${one.id}” differs from “${rival.id}” in case only.`,
        fix: same
          ? 'Keep one of the two files, or give one another name.'
          : 'Give one of them another name: on many disks and hosts the two are one.',
      });
      continue;
    }
    seen.set(one.id.toLowerCase(), one);
    if (!idPattern.test(one.id)) {
      problems.push({
        rule: 'bad-id',
        file: one.file,
        line: 1,
        message: `“${one.id}” cannot be part of an address.`,
        fix: `Use lower-case letters a-z, digits and single hyphens, such as “${suggestion(one.id)}”.`,
      });
    }
  }
  return problems;
}

/** The id that is nearest to a name which cannot be one. */
export const suggestion = (id: string) =>
  id
    .replaceAll(/[đĐ]/g, 'd')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '') || 'letter-12';
