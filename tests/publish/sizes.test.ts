import { expect, test } from 'vitest';
import { formatSize, withSizes } from '../../src/publish/sizes.ts';

const sizes = new Map([['invented-record.zip', 9_440_000]]);

test.each([
  ['<a href="../invented-record.zip">All of it</a>', '<a href="../invented-record.zip">All of it, 9.4 MB</a>'],
  ['<a class="x" href="invented-record.zip">All</a>', '<a class="x" href="invented-record.zip">All, 9.4 MB</a>'],
  ['<a href="uninvented-record.zip">Other</a>', '<a href="uninvented-record.zip">Other</a>'],
  ['<a href="invented-record.zip.html">Other</a>', '<a href="invented-record.zip.html">Other</a>'],
  ['<p>invented-record.zip</p>', '<p>invented-record.zip</p>'],
])('a link to the file says how large it is: %s', (html, sized) => {
  expect(withSizes(html, sizes)).toBe(sized);
});

test.each([
  [9_440_000, '9.4 MB'],
  [40_000, '0.0 MB'],
  [1_234_560_000, '1,234.6 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(formatSize(bytes)).toBe(words);
});
