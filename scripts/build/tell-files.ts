/** A common host takes so many files. */
const commonLimit = 20_000;

/** The line that says how many files a site has, from the list of their hashes; and when they are more than common hosts take. */
export function tellFiles(checksums: string): string {
  // The list does not name itself.
  const count = checksums.split('\n').length;
  const told = `files in all: ${count}`;
  return count > commonLimit
    ? `${told}, and some hosts take ${commonLimit} at most: docs/large-archives.md says what to leave out`
    : told;
}
