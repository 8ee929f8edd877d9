import { expect, test } from 'vitest';
import { opensElsewhere } from '../../src/finding/opens-elsewhere.ts';

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test('a plain click stays on the page', () => {
  expect(opensElsewhere(plain)).toBe(false);
});

test.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('a click with %s does not', (key) => {
  expect(opensElsewhere({ ...plain, [key]: true })).toBe(true);
});
