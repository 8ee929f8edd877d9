import { defineConfig } from 'astro/config';
import { watchRecords } from './src/publish/watch-records.ts';
import { settings } from './src/settings.ts';

/** What stands around and above, on pages that list or name things, too. */
const frame = ['Choices', 'Contents', 'Months', 'PageHead', 'Section'];

/** What sentences and their sources are made of: with the frame most of the site, so that most readers fetch no more. */
const sentences = [
  ...['Basis', 'Blocks', 'Citations', 'Cites', 'DatedLinks', 'Docket', 'History', 'Inlines', 'Joined', 'Lead', 'Mark', 'Questions'],
  ...['Rows', 'Sentence', 'SourceNotes', 'Standing', 'Statement', 'Statements', 'Termed', 'Timeline', 'Unknowns', 'When'],
];

/** The stylesheets, each fetched once: of the frame, of sentences, and of what is drawn, found and listed. */
const stylesheets = [
  { name: 'frame', test: new RegExp(`src/(?:styles|layouts)/|src/components/(?:${frame.join('|')})\\.astro`) },
  { name: 'sentences', test: new RegExp(`src/components/(?:${sentences.join('|')})\\.astro`) },
  // Not their scripts, which each page that runs one has for itself.
  { name: 'drawings', test: /src\/components\/(?!.*type=script)/ },
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
