import { describe, expect, test } from 'vitest';
import { refusalOfError, type FetchLimits } from '../../src/reading/refusal.ts';

const url = new URL('https://gazette.example.org/story');
const limits: FetchLimits = { redirects: 1, silence: 2_000, time: 3_000, bytes: 4_000 };

/** What is said of an error that Node names so. */
function saidOf(code: string, ended?: unknown): string {
  return refusalOfError(Object.assign(new Error('fetch failed'), { code }), url, limits, ended).says;
}

describe('what is said when no page comes', () => {
  test.each([
    ['ENOTFOUND', 'gazette.example.org was not found: there is no such host, or this machine has no network (ENOTFOUND)'],
    ['EAI_AGAIN', 'gazette.example.org was not found: there is no such host, or this machine has no network (EAI_AGAIN)'],
    ['ENETUNREACH', 'gazette.example.org cannot be reached (ENETUNREACH)'],
    ['ETIMEDOUT', 'gazette.example.org cannot be reached (ETIMEDOUT)'],
    ['CERT_HAS_EXPIRED', 'gazette.example.org does not prove that it is gazette.example.org (CERT_HAS_EXPIRED)'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'gazette.example.org does not prove that it is gazette.example.org (DEPTH_ZERO_SELF_SIGNED_CERT)'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'gazette.example.org does not prove that it is gazette.example.org (ERR_TLS_CERT_ALTNAME_INVALID)'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'gazette.example.org does not prove that it is gazette.example.org (UNABLE_TO_VERIFY_LEAF_SIGNATURE)'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'no protected connection to gazette.example.org comes about (ERR_SSL_WRONG_VERSION_NUMBER)'],
    ['EINVENTED', 'gazette.example.org could not be read (EINVENTED)'],
    ['', 'gazette.example.org could not be read (fetch failed)'],
  ])('because of %s', (code, says) => {
    expect(saidOf(code)).toBe(says);
  });

  test('by what is not even an error', () => {
    expect(refusalOfError('nothing in particular', url, limits).says).toBe('gazette.example.org could not be read (nothing in particular)');
  });

  test.each([
    ['silence', 'gazette.example.org sent nothing for 2 seconds'],
    ['time', 'gazette.example.org was not done after 3 seconds'],
    ['bytes', 'what gazette.example.org sends is larger than 4,000 bytes'],
  ])('because a limit was passed, which goes before how the connection broke: %s', (ended, says) => {
    expect(saidOf('ECONNRESET', ended)).toBe(says);
  });
});
