import { expect, test } from 'vitest';
import { entryKinds, eventKinds } from '../../src/values/event.ts';
import { strandOfKind, strands } from '../../src/values/strand.ts';

test('every strand has something that happens on it, and everything that happens is on a strand', () => {
  expect(new Set(Object.values(strandOfKind))).toEqual(new Set(strands));
  expect(Object.keys(strandOfKind).toSorted()).toEqual([...eventKinds, ...entryKinds].toSorted());
});
