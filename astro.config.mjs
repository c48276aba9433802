import { resolve } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { currentCorpus } from './src/corpus/current.ts';
import { sitemapEntry } from './src/exports/sitemap.ts';
import { sheets, sheetsDigest } from './src/layouts/sheets.ts';

// Everything that differs between two archives comes from outside: which content folder, where to
// write, under which path and at which site it will stand.
const { OUT = 'dist', BASE = '/', SITE, ASTRO_CACHE } = process.env;

/** Which pages search engines are told of, and when they last changed. */
const siteMap = () =>
  sitemap({
    namespaces: { news: false, image: false, video: false },
    serialize: async ({ url }) => sitemapEntry(url, await currentCorpus(), BASE),
  });

export default defineConfig({
  ...(SITE ? { site: SITE } : {}),
  base: `/${BASE}/`.replace(/\/+/g, '/'),
  outDir: resolve(OUT),
  // Each corpus needs its own cache: one corpus must never be served another's page.
  ...(ASTRO_CACHE ? { cacheDir: resolve(ASTRO_CACHE) } : {}),
  trailingSlash: 'always',
  // The compact default can join words that stand on two lines.
  compressHTML: true,
  // A strict content policy takes no inline style and no inline script.
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_astro' },
  // Smart punctuation would change the words of a source.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  integrations: [mdx(), ...(SITE ? [siteMap()] : [])],
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  vite: {
    // Read by nobody: another value here makes Astro draw every page anew.
    define: {
      __SHEETS__: JSON.stringify(sheetsDigest(new URL('./src/styles/', import.meta.url))),
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks compiled MDX with a directive that the bundler warns of and nobody can act on.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
        output: { codeSplitting: { groups: sheets } },
      },
    },
  },
});
