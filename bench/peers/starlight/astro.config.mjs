import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// Starlight as it comes lists every page in the sidebar of every page. SIDEBAR=none measures it without.
const sidebar = process.env.SIDEBAR === 'none' ? { sidebar: [] } : {};

export default defineConfig({
  site: 'https://archive.example',
  integrations: [
    starlight({
      title: 'Kho văn bản thử',
      locales: { root: { label: 'Tiếng Việt', lang: 'vi' } },
      ...sidebar,
    }),
  ],
});
