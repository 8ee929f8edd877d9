import { defineConfig } from 'astro/config';
import { watchRecords } from './src/publish/watch-records.ts';
import { settings } from './src/settings.ts';

/** What pages of sentences alone are made of: most of the site, so that most readers fetch no more. */
const reading = [
  ...['Basis', 'Blocks', 'Citations', 'Cites', 'Contents', 'DatedLinks', 'Docket', 'History', 'Inlines', 'Joined', 'Lead', 'Mark', 'PageHead', 'Questions'],
  ...['Rows', 'Section', 'Sentence', 'SourceNotes', 'Standing', 'Statement', 'Statements', 'Strands', 'Termed', 'Timeline', 'Unknowns', 'When'],
].join('|');

/** Two stylesheets, each fetched once: of what is read, and of what is drawn, found and listed. */
const stylesheets = [
  { name: 'reading', test: new RegExp(`src/(?:styles|layouts)/|src/components/(?:${reading})\\.astro`) },
  // Not their scripts, which each page that runs one has for itself.
  { name: 'drawing', test: /src\/components\/(?!.*type=script)/ },
];

export default defineConfig({
  outDir: settings.rendered,
  cacheDir: '.cache/astro',
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  // The strict content policy refuses styles that stand in the page.
  build: { inlineStylesheets: 'never', concurrency: 32 },
  experimental: { incrementalBuild: true },
  vite: {
    build: {
      // No script in a page, however small.
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: { groups: stylesheets } } },
    },
  },
  integrations: [watchRecords()],
});
