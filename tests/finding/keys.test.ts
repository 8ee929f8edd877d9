import { expect, test } from 'vitest';
import { neighborOf } from '../../src/finding/keys.ts';

test.each([
  ['field', 1, 'first'],
  ['first', 1, 'second'],
  ['second', -1, 'first'],
  ['first', -1, 'field'],
  ['second', 1, undefined],
  ['field', -1, undefined],
  ['elsewhere', 1, undefined],
])('from the %s by %i steps to the %s', (here, step, there) => {
  expect(neighborOf(here, ['field', 'first', 'second'], step)).toBe(there);
});
