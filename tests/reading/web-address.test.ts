import { describe, expect, test } from 'vitest';
import { readAddress, readRedirect } from '../../src/reading/web-address.ts';

/** What an address comes to, or what is said of it. */
function told(read: ReturnType<typeof readAddress>): string {
  return 'says' in read ? read.says : read.href;
}

describe('the address that an editor gives', () => {
  test.each([
    ['https://gazette.example.org/story?page=2', 'https://gazette.example.org/story?page=2'],
    ['http://gazette.example.org', 'http://gazette.example.org/'],
    ['https://gazette.example.org/inés', 'https://gazette.example.org/in%C3%A9s'],
    ['https://gazette.example.org/story#:~:text=nobody', 'https://gazette.example.org/story'],
  ])('%s is asked for', (address, asked) => {
    expect(told(readAddress(address))).toBe(asked);
  });

  test.each([
    ['gazette.example.org/story', '"gazette.example.org/story" is not an address'],
    ['https://gazette.example.org/a story', '"https://gazette.example.org/a story" is not an address'],
    ['', '"" is not an address'],
    ['ftp://gazette.example.org/story', 'an address that begins with ftp: is not one of a page on the web'],
    ['file:///etc/hosts', 'an address that begins with file: is not one of a page on the web'],
    ['https://editor:secret@gazette.example.org/', 'the address names a user or a password'],
    ['https://editor@gazette.example.org/', 'the address names a user or a password'],
  ])('%j is not', (address, says) => {
    expect(told(readAddress(address))).toBe(says);
  });

  test('that names a password is refused without repeating it', () => {
    expect(JSON.stringify(readAddress('https://editor:secret@gazette.example.org/'))).not.toContain('secret');
  });
});

describe('the address that a server sends on to', () => {
  const from = new URL('https://gazette.example.org/news/story');
  const redirect = (location: string, visited = [from.href], limit = 10) => told(readRedirect(from, location, { visited, limit }));

  test.each([
    ['https://herald.example.org/story', 'https://herald.example.org/story'],
    ['/story#end', 'https://gazette.example.org/story'],
    ['other', 'https://gazette.example.org/news/other'],
    ['//herald.example.org/story', 'https://herald.example.org/story'],
    [Buffer.from('/inés').toString('latin1'), 'https://gazette.example.org/in%C3%A9s'],
    ['/in\u00E9s', 'https://gazette.example.org/in%C3%A9s'],
  ])('%j is followed', (location, to) => {
    expect(redirect(location)).toBe(to);
  });

  test.each([
    ['', 'gazette.example.org sends on, but not to an address'],
    ['https://', 'gazette.example.org sends on, but not to an address'],
    ['mailto:nobody@example.org', 'gazette.example.org sends on, but an address that begins with mailto: is not one of a page on the web'],
    ['https://a:b@example.org/', 'gazette.example.org sends on, but the address names a user or a password'],
    ['http://gazette.example.org/', 'gazette.example.org sends on to http://gazette.example.org/, which is not protected: what comes from there could have been altered on its way'],
  ])('%j is not', (location, says) => {
    expect(redirect(location)).toBe(says);
  });

  test('may be protected where the first was not', () => {
    expect(told(readRedirect(new URL('http://gazette.example.org/'), 'https://gazette.example.org/', { visited: [], limit: 1 }))).toBe('https://gazette.example.org/');
  });

  test('is not followed in a circle, nor for ever', () => {
    expect(redirect('/news/story#again')).toBe('gazette.example.org sends round in a circle, back to https://gazette.example.org/news/story');
    const visited = ['https://gazette.example.org/1', 'https://gazette.example.org/2', from.href];
    expect(redirect('/3', visited, 3)).toBe('https://gazette.example.org/3');
    expect(redirect('/3', visited, 2)).toBe('gazette.example.org sends on once more, after 2 times');
  });
});
