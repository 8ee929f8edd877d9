import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { limits, readFiles } from '../../src/reading/files.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';

const folders: Folder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function withFolder(files: Record<string, string>): Folder {
  const folder = aFolder(files);
  folders.push(folder);
  return folder;
}

/** Root may open anything, so that permissions prove nothing to it. */
const isRoot = process.getuid?.() === 0;

describe('the files of a folder', () => {
  test('are read in the order of their paths, with forward slashes', () => {
    const folder = withFolder({ 'site.json': '{}', 'people/b/person.json': '{}', 'people/a/en.md': 'Inventado.', 'actors/c.json': '{}' });
    const { files, problems } = readFiles(folder.path);
    expect(files.map(({ path }) => path)).toEqual(['actors/c.json', 'people/a/en.md', 'people/b/person.json', 'site.json']);
    expect(new TextDecoder().decode(files[1]?.bytes)).toBe('Inventado.');
    expect(problems).toEqual([]);
  });

  test('may be reached through a link to the folder itself', () => {
    const folder = withFolder({ 'real/site.json': '{}' });
    symlinkSync(folder.at('real'), folder.at('link'));
    expect(readFiles(folder.at('link')).files.map(({ path }) => path)).toEqual(['site.json']);
  });

  test('may be as large as a record may be, and no larger', () => {
    const folder = withFolder({ 'most.json': ' '.repeat(limits.bytes), 'more.json': ' '.repeat(limits.bytes + 1) });
    const { files, problems } = readFiles(folder.path);
    expect(files.map(({ path }) => path)).toEqual(['most.json']);
    expect(problems).toMatchObject([{ file: 'more.json', says: 'has 1,000,001 bytes; a record has 1,000,000 at most' }]);
  });

  test('of five megabytes are not even read', () => {
    const folder = withFolder({ 'sources/large.json': 'x'.repeat(5_000_000) });
    expect(readFiles(folder.path).problems).toMatchObject([
      { file: 'sources/large.json', line: 1, column: 1, says: 'has 5,000,000 bytes; a record has 1,000,000 at most' },
    ]);
  });
});

describe('a release', () => {
  test('may be larger than a record: it holds every one that changed', () => {
    const folder = withFolder({ 'releases/2022-01-10.json': ' '.repeat(limits.bytes + 1), 'releases.json': ' '.repeat(limits.bytes + 1) });
    const { files, problems } = readFiles(folder.path);
    expect(files.map(({ path }) => path)).toEqual(['releases/2022-01-10.json']);
    expect(problems.map(({ file }) => file)).toEqual(['releases.json']);
  });

  test('is not read either where it is larger than any could be', () => {
    const folder = withFolder({ 'releases/2022-01-10.json': '' });
    truncateSync(folder.at('releases/2022-01-10.json'), limits.releaseBytes + 1);
    expect(readFiles(folder.path)).toMatchObject({ files: [], problems: [{ says: 'has 200,000,001 bytes; a release has 200,000,000 at most' }] });
  });
});

describe('what is no plain file in its place', () => {
  test('a link to a file is refused, wherever it leads', () => {
    const folder = withFolder({ 'site.json': '{}', 'actors/real.json': '{}' });
    symlinkSync(folder.at('actors/real.json'), folder.at('actors/inside.json'));
    symlinkSync('/etc/hosts', folder.at('actors/outside.json'));
    symlinkSync('/nowhere/at/all', folder.at('actors/dangling.json'));
    const { files, problems } = readFiles(folder.path);
    expect(files.map(({ path }) => path)).toEqual(['actors/real.json', 'site.json']);
    expect(problems.map(({ file, says }) => `${file} ${says}`)).toEqual([
      'actors/dangling.json is a symbolic link',
      'actors/inside.json is a symbolic link',
      'actors/outside.json is a symbolic link',
    ]);
  });

  test('a link to a folder is refused, even to the one around it', () => {
    const folder = withFolder({ 'site.json': '{}' });
    symlinkSync(folder.path, folder.at('people'));
    expect(readFiles(folder.path).problems).toMatchObject([{ file: 'people', says: 'is a symbolic link' }]);
  });

  test('a folder below those of records is refused', () => {
    const folder = withFolder({ 'people/a/b/person.json': '{}', 'people/a/b/c/person.json': '{}' });
    const { files, problems } = readFiles(folder.path);
    expect(files.map(({ path }) => path)).toEqual(['people/a/b/person.json']);
    expect(problems).toMatchObject([{ file: 'people/a/b/c', says: 'is a folder too deep' }]);
  });

  // Only Linux has every one of these: pipes, and names that are no text.
  if (process.platform === 'linux') {
    test('a pipe is refused without waiting for it', () => {
      const folder = withFolder({ 'site.json': '{}' });
      execFileSync('mkfifo', [folder.at('pipe.json')]);
      expect(readFiles(folder.path).problems).toMatchObject([{ file: 'pipe.json', says: 'is neither a file nor a folder' }]);
    });

    test('a folder whose name is no text is refused, and the rest is read', () => {
      const folder = withFolder({ 'site.json': '{}' });
      mkdirSync(Buffer.concat([Buffer.from(`${folder.path}/`), Buffer.from([0xff, 0xfe])]));
      const { files, problems } = readFiles(folder.path);
      expect(files.map(({ path }) => path)).toEqual(['site.json']);
      expect(problems).toMatchObject([{ says: 'cannot be read (ENOENT)', todo: 'Check its name and its permissions.' }]);
    });

    test('a file whose name is no text is refused, and the rest is read', () => {
      const folder = withFolder({ 'site.json': '{}' });
      writeFileSync(Buffer.concat([Buffer.from(`${folder.path}/`), Buffer.from([0xff]), Buffer.from('.json')]), '{}');
      const { files, problems } = readFiles(folder.path);
      expect(files.map(({ path }) => path)).toEqual(['site.json']);
      expect(problems).toMatchObject([{ says: 'cannot be read (ENOENT)' }]);
    });
  }

  if (!isRoot && process.platform !== 'win32') {
    test('what may not be opened is a problem, and the rest is read', () => {
      const folder = withFolder({ 'site.json': '{}', 'actors/closed.json': '{}', 'places/a.json': '{}' });
      chmodSync(folder.at('actors/closed.json'), 0o000);
      chmodSync(folder.at('places'), 0o000);
      const { files, problems } = readFiles(folder.path);
      chmodSync(folder.at('places'), 0o700);
      expect(files.map(({ path }) => path)).toEqual(['site.json']);
      expect(problems.map(({ file, says }) => `${file} ${says}`)).toEqual([
        'actors/closed.json cannot be read (EACCES)',
        'places cannot be read (EACCES)',
      ]);
    });
  }

  test('a folder of records that is not there is a problem, not a crash', () => {
    const folder = withFolder({});
    expect(readFiles(folder.at('nowhere'))).toMatchObject({ files: [], problems: [{ says: 'cannot be read (ENOENT)' }] });
  });
});
