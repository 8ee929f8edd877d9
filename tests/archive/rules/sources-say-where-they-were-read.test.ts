import { describe, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { aSource, aText, wholeArchive } from '../../fixtures/records.ts';

const file = 'sources/gazette-story.json';
const read = (change: Parameters<typeof aSource>[0]) => wholeArchive({ [file]: aSource(change) });
const readAt = { url: 'https://copies.example.org/story', name: 'Copies of Example' };

describe('a source', () => {
  test.each([
    ['an original at its address', {}],
    ['an original without an address, for a reason', { url: undefined, unlinked: aText('It is on paper') }],
    ['described where its title was not read', { title: undefined, described: aText('A story') }],
    ['a copy read elsewhere', { grade: 'copy', origin: 'story', readAt }],
    ['a copy that cannot be linked', { grade: 'copy', origin: 'story', url: undefined, unlinked: aText('It was handed over') }],
    ['a wire story', { grade: 'wire', origin: 'story' }],
    ['a translation read elsewhere', { grade: 'translation', origin: 'story', readAt, url: undefined }],
  ] as const)('may be %s', (_name, change) => {
    expectProblems(read(change));
  });

  test.each([
    ['without a title or a description', { title: undefined }, '{', 'the source has neither a title nor a description'],
    ['without an address', { url: undefined }, '{', 'the source has no address'],
    ['an original in a republication', { readAt }, '"readAt"', 'an original was read in a republication'],
    ['a copy read nowhere', { grade: 'copy', origin: 'story' }, '"grade"', 'a copy was read, but where?'],
    ['a wire story of nobody', { grade: 'wire' }, '{', '"origin" is missing: a wire tells somebody\'s story'],
    ['a copy of nothing', { grade: 'copy', readAt }, '{', '"origin" is missing: a copy tells somebody\'s story'],
  ] as const)('may not be %s', (_name, change, at, says) => {
    expectProblems(read(change), { file, at, says });
  });
});
