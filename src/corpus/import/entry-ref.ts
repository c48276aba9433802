import type { Corpus } from '../model.ts';
import type { Foreign } from './foreign.ts';

/** What an entry refers to, and addresses for which it has no room. */
export interface EntryRefs {
  ref: string | undefined;
  rest: string[];
}

/** The first reference that leads somewhere, as entries write it (`people/x`, `/d/y/#p7`, `https://…`), and the rest. */
export function entryRefs({ refs, targets, id }: Foreign, corpus: Corpus): EntryRefs {
  // An archive is known by the addresses of its own documents.
  const home = [id, ...targets.map(({ address }) => address)]
    .map((address) => /^(.*?)\/d\/[a-z0-9-]+\//.exec(address ?? '')?.[1])
    .find((root) => root !== undefined);
  const stated = refs.map((address) => ({ address, ref: refOf(address, home, corpus) }));
  const first = stated.find(({ ref }) => ref !== undefined);
  return {
    ref: first?.ref,
    rest: stated.filter((one) => one !== first).map(({ address }) => address),
  };
}

function refOf(address: string, home: string | undefined, corpus: Corpus): string | undefined {
  const isInside = home !== undefined && home !== '' && address.startsWith(`${home}/`);
  const path = isInside ? address.slice(home.length) : address;
  const [, kind = '', name = ''] = /^\/([a-z]+)\/([a-z0-9-]+)\/?(?:#.*)?$/.exec(path) ?? [];
  if (kind === 'd' && corpus.document.has(name)) return path;
  if (corpus.entity.has(`${kind}/${name}`)) return `${kind}/${name}`;
  const isEvent = kind === 'events' && corpus.events.some(({ id, file }) => id === name && file);
  if (isEvent) return `events/${name}`;
  return /^https?:\/\//.test(address) ? address : undefined;
}
