import { expect, test } from 'vitest';
import { homesOf, recordsOf } from '../../src/archive/archive.ts';
import { archiveOf, wholeArchive } from '../fixtures/records.ts';

test('every record is a home of statements, save sources and corrections', () => {
  const archive = archiveOf(wholeArchive());
  expect(homesOf(archive)).toHaveLength(15);
  expect(recordsOf(archive)).toHaveLength(19);
  const homes = new Set(homesOf(archive));
  for (const { home } of archive.statements.values()) expect(homes.has(home)).toBe(true);
});
