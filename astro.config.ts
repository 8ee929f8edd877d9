import { defineConfig } from 'astro/config';
import { watchRecords } from './src/publish/watch-records.ts';
import { settings } from './src/settings.ts';

export default defineConfig({
  outDir: settings.rendered,
  cacheDir: '.cache/astro',
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  // The strict content policy refuses styles that stand in the page.
  build: { inlineStylesheets: 'never', concurrency: 32 },
  experimental: { incrementalBuild: true },
  // One small stylesheet for the whole site, fetched once; and no script in a page, however small.
  vite: { build: { cssCodeSplit: false, assetsInlineLimit: 0 } },
  integrations: [watchRecords()],
});
