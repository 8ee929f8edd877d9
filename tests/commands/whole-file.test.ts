import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeWhole } from '../../src/commands/whole-file.ts';
import { aFolder } from '../fixtures/folder.ts';

test('a file is written in place of the old one, and nothing is left beside it', () => {
  const folder = aFolder({ 'places/invented.json': 'old' });
  writeWhole(folder.at('places/invented.json'), 'new');
  expect(readFileSync(folder.at('places/invented.json'), 'utf8')).toBe('new');
  expect(readdirSync(folder.at('places'))).toEqual(['invented.json']);
  folder.remove();
});
