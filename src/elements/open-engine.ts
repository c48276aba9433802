import type { Engine } from '../search/engine.ts';
import { type PagefindModule, pagefindEngine } from '../search/pagefind-engine.ts';

/** Where the index of a site is. */
export interface IndexPlace {
  /** Address of `pagefind.js`; the other files stand beside and below it. */
  file: string;
  /** Names the build. */
  version: string;
}

/** Fetch the search engine. It asks for pieces of the index when words in them are looked for. */
export function openEngine({ file, version }: IndexPlace): Promise<Engine> {
  const folder = file.replace(/[^/]*$/, '');
  const module = () => import(/* @vite-ignore */ file) as Promise<PagefindModule>;
  const read = async (path: string) => {
    const response = await fetch(`${folder}${path}?ts=${encodeURIComponent(version)}`);
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
    return response.text();
  };
  return pagefindEngine({ module, read }, version);
}
