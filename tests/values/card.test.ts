import { expect, test } from 'vitest';
import { kinds } from '../../src/records/kinds.ts';
import { cardKinds } from '../../src/values/card.ts';

test('every kind of record that has a page has a card', () => {
  expect(cardKinds.filter((kind) => kind !== 'site' && kind !== 'timeline')).toEqual(kinds.filter((kind) => kind !== 'corrections'));
});
