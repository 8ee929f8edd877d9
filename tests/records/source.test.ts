import { describe, expect, test } from 'vitest';
import { accesses, extents, grades, sourceKinds, sourceSchema } from '../../src/records/source.ts';
import { aSource, aText } from '../fixtures/records.ts';

describe('a source', () => {
  test.each([
    ...sourceKinds.map((kind) => [`of the kind ${kind}`, { kind }] as const),
    ...grades.map((grade) => [`of the grade ${grade}`, { grade }] as const),
    ...accesses.map((access) => [`with the access ${access}`, { access }] as const),
    ...extents.map((extent) => [`read ${extent}`, { read: { extent, on: '2021-06-02' } }] as const),
    ['of which only the year is known', { published: '2021' }] as const,
    ['without a date', { published: undefined }] as const,
    ['with an archived copy', { archives: [{ url: 'https://web.archive.org/web/2021/x', captured: '2021-06-02' }] }] as const,
    ['read elsewhere', { readAt: { url: 'https://copies.example.org/x', name: 'Copies of Example' } }] as const,
    ['without an address, for a reason', { url: undefined, unlinked: aText('It is not on the web') }] as const,
    ['with a fingerprint', { fingerprint: `sha256-${'0'.repeat(64)}` }] as const,
  ])('%s is accepted', (_name, change) => {
    expect(sourceSchema.safeParse({ ...aSource(), ...change }).success).toBe(true);
  });

  test.each([
    ['at an address that is not https', { url: 'http://gazette.example.org' }],
    ['published in a range', { published: '[2021-05..2021-06]' }],
    ['published by the clock', { published: '2021-06-01T12:00:00-05:00[America/New_York]' }],
    ['captured in some month', { archives: [{ url: 'https://web.archive.org/web/2021/x', captured: '2021-06' }] }],
    ['in a language of which no careful reader is known', { language: 'fr' }],
    ['with a short fingerprint', { fingerprint: 'sha256-00' }],
    ['that nobody read', { read: undefined }],
    ['with the whole text', { text: 'Everything that was ever printed.' }],
  ])('%s is refused', (_name, change) => {
    expect(sourceSchema.safeParse({ ...aSource(), ...change }).success).toBe(false);
  });
});
