import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { filesIn, siteFolder } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Astro writes markup for bytes, not for eyes.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // Anchors of pages have a dot, which no id of a statement has.
    'valid-id': ['error', { relaxed: true }],
    // A preloaded font is fetched without credentials.
    'no-inline-style': 'error',
    'no-raw-characters': 'off',
    // The policy does not need integrity for files of the same origin.
    'require-sri': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // A text in another case is not prose set in capitals.
    'tel-non-breaking': 'off',
  },
});

test.each(filesIn().filter((path) => path.endsWith('.html')))('%s is valid', async (path) => {
  const report = await validator.validateString(readFileSync(join(siteFolder, path), 'utf8'));
  const messages = report.results.flatMap(({ messages: found }) => found.map(({ line, column, message, ruleId }) => `${line}:${column} ${ruleId}: ${message}`));
  expect(messages).toEqual([]);
});
