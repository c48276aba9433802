/** Addresses in words: outside ones, and those of the archive, which begin with a slash. */
const addresses =
  /https?:\/\/[^\s<>]*[^\s<>.,;:)\]]|(?<![^\s<(])\/[a-z]+\/(?:[^\s<>,;)]*[^\s<>,;).])?/g;

/** Who says so, where the words begin with a name and an address or an account: `Anna Gray <acct:anna@example.org>`. */
const author = /^([^<>]*)<((?:acct|mailto|https?):[^\s<>]+)>/;

/**
 * Who or what says so: the keeper's words (`dc:source`), the addresses in them (`dcterms:source`), and the
 * person or tool that they begin with, if they do (`creator`).
 */
export function statedSource(source: string, whole: (address: string) => string) {
  const [named = '', name = '', id] = author.exec(source) ?? [];
  const found = Array.from(source.slice(named.length).matchAll(addresses), ([address]) => ({
    id: whole(address),
  }));
  return {
    'dc:source': source,
    ...(found.length === 0 ? {} : { 'dcterms:source': found }),
    ...(id === undefined
      ? {}
      : { creator: { id, ...(name.trim() === '' ? {} : { name: name.trim() }) } }),
  };
}
