import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { contentFolder } from './corpus/current.ts';
import { essaySchema } from './schema/essay.ts';

/**
 * Essays are the one part of a corpus that Astro itself reads, because MDX is code that it
 * compiles. Documents, records and events come from the model that `readCorpus` makes: it is
 * read once, and pages of ten thousand documents would not fit into Astro's data store.
 */
const folder = join(contentFolder(), 'essays');
const essays = defineCollection({
  // A corpus may have no essays; a loader of files warns of a folder that is not there.
  loader: existsSync(folder)
    ? glob({
        pattern: '*.mdx',
        base: folder,
        generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
      })
    : () => [],
  schema: essaySchema,
});

export const collections = { essays };
