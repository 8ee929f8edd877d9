import { afterEach, describe, expect, test } from 'vitest';
import { encodingSent, findProvenance, headerIn } from '../../src/reading/provenance.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';
import { aProvenance } from '../fixtures/provenance.ts';

const folders: Folder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

const provenance = aProvenance({ headers: ['Date: Wed, 03 Jun 2020 22:45:00 GMT', 'CONTENT-TYPE:  text/html; charset=windows-1251'] });

function finding(written: unknown, fingerprint = provenance.fingerprint) {
  const folder = aFolder({ 'gazette-story.provenance.json': written });
  folders.push(folder);
  return findProvenance(folder.path, 'gazette-story', fingerprint);
}

describe('where a capture comes from', () => {
  test('stands beside it', () => {
    expect(finding(provenance)).toEqual(provenance);
  });

  test('is not known where nothing stands beside it', () => {
    expect(finding(undefined)).toBeUndefined();
  });

  test('is not known where what stands beside it is about other bytes', () => {
    expect(finding(provenance, `sha256-${'1'.repeat(64)}`)).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ['no JSON', '{'],
    ['of another shape', { ...provenance, fetched: 'yesterday' }],
    ['not whole', { asked: provenance.asked }],
  ])('is an error where it is %s', (_, written) => {
    expect(() => finding(written)).toThrow('gazette-story.provenance.json beside it is not as "capture" wrote it');
  });
});

test('a header is found however its name is written', () => {
  expect(headerIn(provenance.headers, 'content-type')).toBe('text/html; charset=windows-1251');
  expect(headerIn(provenance.headers, 'content')).toBe('');
  expect(encodingSent(provenance)).toBe('windows-1251');
  expect(encodingSent({ ...provenance, headers: [] })).toBeUndefined();
});
