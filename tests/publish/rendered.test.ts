import { afterEach, expect, test } from 'vitest';
import { filesBelow, readText } from '../../src/publish/rendered.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';

let folder: Folder | undefined;

afterEach(() => folder?.remove());

test('every file is found, in one order, however deep it stands', () => {
  folder = aFolder({ 'b/c/index.html': 'c', 'a.txt': 'ñ', 'b/index.html': 'b' });
  expect(filesBelow(folder.path)).toEqual(['a.txt', 'b/c/index.html', 'b/index.html']);
  expect(readText(folder.path, 'a.txt')).toBe('ñ');
});
