import { describe, expect, test } from 'vitest';
import { siteSchema } from '../../src/records/site.ts';
import { aSite } from '../fixtures/records.ts';

describe('the site', () => {
  test.each([
    ['as small as can be', {}],
    ['under a path', { base: '/tracker/2020/' }],
    ['with a way to its editors', { contact: { url: 'https://tracker.example.org/contact' } }],
  ])('%s is accepted', (_name, change) => {
    expect(siteSchema.safeParse({ ...aSite(), ...change }).success).toBe(true);
  });

  test.each([
    ['under a path without its slashes', { base: 'tracker' }],
    ['under a path that does not end', { base: '/tracker' }],
    ['under a path with a space', { base: '/the tracker/' }],
    ['at an address without https', { origin: 'http://tracker.example.org' }],
    ['as of a month', { asOf: '2020-03' }],
    ['as of no day', { asOf: undefined }],
    ['with an e-mail address for contact', { contact: { email: 'nobody' } }],
  ])('%s is refused', (_name, change) => {
    expect(siteSchema.safeParse({ ...aSite(), ...change }).success).toBe(false);
  });
});
