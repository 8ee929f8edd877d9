import { expect, test } from 'vitest';
import { contentPolicyHeader } from '../../src/content-policy.ts';
import { headersIn } from '../../src/publish/serve.ts';
import { siteFolder } from './site.ts';

test('the headers say the widest policy that a page may have, and what only a header can say', () => {
  const headers = new Map(headersIn(siteFolder));
  expect(headers.get('Content-Security-Policy')).toBe(contentPolicyHeader);
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('Referrer-Policy')).toBe('no-referrer');
});
