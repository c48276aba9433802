import type { APIContext } from 'astro';
import { currentCorpus } from '../../../corpus/current.ts';
import { languagePaths } from '../../../layouts/language-paths.ts';
import { compactEvents, hasCounts } from '../../../render/timeline/compact.ts';

/** One file a language, and only where lists are too long to carry what filters need. */
export async function getStaticPaths() {
  return hasCounts(await currentCorpus()) ? languagePaths() : [];
}

export async function GET({ props }: APIContext<{ language: string }>): Promise<Response> {
  return new Response(compactEvents(await currentCorpus(), props.language));
}
