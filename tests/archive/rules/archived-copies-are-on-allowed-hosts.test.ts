import { describe, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { aSource, wholeArchive } from '../../fixtures/records.ts';

const file = 'sources/gazette-story.json';
const archivedAt = (url: string) => wholeArchive({ [file]: aSource({ archives: [{ url, captured: '2021-06-02' }] }) });

describe('an archived copy', () => {
  test.each(['https://web.archive.org/web/20210602000000/https://gazette.example.org/', 'https://perma.cc/AAAA-0000'])(
    'may be at %s',
    (url) => {
      expectProblems(archivedAt(url));
    },
  );

  test.each([
    ['https://archive.ph/x', 'archive.ph'],
    ['https://web.archive.org.example.org/x', 'web.archive.org.example.org'],
    ['https://www.perma.cc/x', 'www.perma.cc'],
    ['https://web.archive.org:8443/x', 'web.archive.org:8443'],
  ])('may not be at %s', (url, host) => {
    expectProblems(archivedAt(url), { file, at: url, says: `"${host}" is not an archive that is trusted here` });
  });
});
