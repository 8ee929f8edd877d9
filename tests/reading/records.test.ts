import { expect, test } from 'vitest';
import { emptyRecords } from '../../src/reading/records.ts';
import { kinds } from '../../src/records/kinds.ts';

test('before any file was read, there is an empty shelf for each kind, and no id', () => {
  const { kinds: shelves, ids } = emptyRecords();
  expect(Object.keys(shelves).toSorted()).toEqual(kinds.toSorted());
  expect(Object.keys(ids).toSorted()).toEqual(kinds.toSorted());
  for (const { size } of [...Object.values(shelves), ...Object.values(ids)]) expect(size).toBe(0);
});

test('two readings share no shelf', () => {
  const [first, second] = [emptyRecords(), emptyRecords()];
  first.ids.people.add('persona-inventada');
  expect(second.ids.people.size).toBe(0);
});
