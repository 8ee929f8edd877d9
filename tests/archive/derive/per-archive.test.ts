import { expect, test } from 'vitest';
import { perArchive } from '../../../src/archive/derive/per-archive.ts';
import { archiveOf, wholeArchive } from '../../fixtures/records.ts';

test('what follows from an archive is computed once for it, and again for another', () => {
  let times = 0;
  const count = perArchive(({ people }) => {
    times += 1;
    return people.size;
  });
  const [one, other] = [archiveOf(wholeArchive()), archiveOf(wholeArchive())];
  expect([count(one), count(one), count(other), count(one)]).toEqual([1, 1, 1, 1]);
  expect(times).toBe(2);
});

test('nothing is a result too', () => {
  let times = 0;
  const nothing = perArchive(() => {
    times += 1;
    return undefined;
  });
  const archive = archiveOf(wholeArchive());
  nothing(archive);
  nothing(archive);
  expect(times).toBe(1);
});
