import { describe, expect, test } from 'vitest';
import type { VersionRecord } from '../../../src/records/release.ts';
import { expectProblems, lineWith, told } from '../../fixtures/problems.ts';
import { aPerson, aSite, problemsOf, wholeArchive, type Files } from '../../fixtures/records.ts';
import { days, recordsIn, released, releaseFile, rewritten } from '../../fixtures/released.ts';

const address = 'people/persona-inventada';
const file = releaseFile();
const archive = released(wholeArchive({ 'pages/about/en.md': 'One page.\n', 'pages/about/es.md': 'Una página.\n' }));
const edited = `what was released of "${address}" is no longer what its version says`;

/** The archive with the version of a record edited by hand. */
function withVersion(edit: (version: VersionRecord) => VersionRecord, of = address): Files {
  const version = recordsIn(archive)[of];
  if (!version || !('version' in version)) throw new Error(`${of} was not released`);
  return rewritten(archive, days[0], { [of]: edit(version) });
}

describe('a release as the command wrote it', () => {
  test('is quiet, however many there are', () => {
    expectProblems(archive);
    expectProblems(released({ ...archive, 'people/persona-inventada/person.json': aPerson({ verified: days[0] }) }, days[1]));
  });

  test('may be indented otherwise: what it says is what counts', () => {
    expectProblems({ ...archive, [file]: JSON.stringify({ records: recordsIn(archive) }, null, 2) });
  });
});

describe('a release that was edited by hand is told at the record:', () => {
  const value = { ...aPerson(), verified: '2020-01-01' };

  test.each<[string, Files]>([
    ['a fact', withVersion((version) => ({ ...version, value }))],
    ['a word of a narrative', withVersion((version) => ({ ...version, prose: { en: ['Otherwise.'], es: version.prose?.es ?? [] } }))],
    ['the narrative is left out', withVersion(({ prose, ...version }) => version)],
    ['the hash of a statement', withVersion((version) => ({ ...version, statements: { ...version.statements, named: '0123456789abcdef' } }))],
    ['a statement that was not there', withVersion((version) => ({ ...version, statements: { ...version.statements, other: '0123456789abcdef' } }))],
    ['the id of the version', withVersion((version) => ({ ...version, version: '0123456789abcdef' }))],
  ])('%s', (_name, files) => {
    expect(told(files)).toContain(`${lineWith(files, file, `"${address}"`)} — ${edited}`);
  });

  test('a line of a page', () => {
    const files = withVersion((version) => ({ ...version, prose: { en: ['Another page.'], es: ['Una página.'] } }), 'pages/about');
    expect(told(files)).toEqual([`${lineWith(files, file, '"pages/about"')} — what was released of "pages/about" is no longer what its version says`]);
  });

  test('a record that was put under another address', () => {
    const { [address]: person } = recordsIn(archive);
    const files = rewritten(archive, days[0], { 'people/persona-otra': person });
    expect(told(files)).toContain(`${lineWith(files, file, '"people/persona-otra"')} — what was released of "people/persona-otra" is no longer what its version says`);
  });

  test('with what to do', () => {
    const [problem] = problemsOf(withVersion((version) => ({ ...version, version: '0123456789abcdef' })));
    expect(problem?.todo).toBe('Restore the file from the history: what was published is never edited.');
  });
});

test('what was cleared or taken out has no version that could be wrong', () => {
  expectProblems(rewritten(archive, days[0], { [address]: { cleared: true } }));
  expectProblems(rewritten(archive, days[0], { [address]: { gone: true } }));
});

describe('a release', () => {
  test('is of no later day than the site speaks of', () => {
    const files = { ...archive, 'site.json': aSite({ asOf: '2022-01-09' }) };
    expect(told(files)).toEqual([`${file}:1 — the release is of ${days[0]}, and the site speaks as of 2022-01-09`]);
    expect(problemsOf(files)[0]?.todo).toBe('Releasing moves "asOf" in site.json: put it back to the day of the release, or later.');
  });

  test('may be of an earlier day', () => {
    expectProblems({ ...archive, 'site.json': aSite({ asOf: '2022-06-01' }) });
  });
});
