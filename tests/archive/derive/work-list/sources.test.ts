import { describe, expect, test } from 'vitest';
import {
  republishedSources,
  sourcesAtListings,
  sourcesReadInPart,
  unarchivedSources,
  undatedSources,
} from '../../../../src/archive/derive/work-list/sources.ts';
import type { Archive } from '../../../../src/archive/archive.ts';
import type { Task } from '../../../../src/archive/derive/work-list/task.ts';
import type { SourceRecord } from '../../../../src/records/source.ts';
import { toldBy } from '../../../fixtures/looks.ts';
import { archiveOf, aSource, aText, wholeArchive } from '../../../fixtures/records.ts';

const file = 'sources/gazette-story.json';
const readAt = { url: 'https://copies.example.org/1', name: 'Example Copies' };
const copied = { grade: 'copy', origin: 'gazette-story', url: undefined } as const;

/** What a task says of the Gazette's story, on which six statements of the smallest archive rest. */
function toldOf(taskOf: (archive: Archive) => Task, change: Partial<SourceRecord>): string[] {
  return toldBy(taskOf(archiveOf(wholeArchive({ [file]: aSource(change) })))).filter((line) => line.startsWith(file));
}

describe('a source stands at the address of a list', () => {
  test('of its publisher, or where it was read', () => {
    expect(toldOf(sourcesAtListings, { url: 'https://gazette.example.org/tag/invented' })).toEqual([`${file} url — 6 statements`]);
    expect(toldOf(sourcesAtListings, { ...copied, readAt: { ...readAt, url: 'https://copies.example.org/search?q=x' } })).toEqual([
      `${file} readAt — 6 statements`,
    ]);
  });

  test('where it was read, whatever the address of its publisher', () => {
    const listed = { ...copied, url: 'https://gazette.example.org/story', readAt: { ...readAt, url: 'https://copies.example.org/search?q=x' } };
    expect(toldOf(sourcesAtListings, listed)).toEqual([`${file} readAt — 6 statements`]);
  });

  test('or at one of its own, or at none', () => {
    expect(toldOf(sourcesAtListings, {})).toEqual([]);
    expect(toldOf(sourcesAtListings, { url: undefined, unlinked: aText('It is sealed') })).toEqual([]);
  });
});

test('a source has a date or not', () => {
  expect(toldOf(undatedSources, { published: undefined })).toEqual([`${file} — 6 statements`]);
  expect(toldOf(undatedSources, { published: '2021' })).toEqual([]);
});

test('a source was read elsewhere, with or without an address of its publisher', () => {
  expect(toldOf(republishedSources, { ...copied, readAt })).toEqual([`${file} readAt — 6 statements`]);
  expect(toldOf(republishedSources, { ...copied, url: 'https://gazette.example.org/story', readAt })).toEqual([]);
  expect(toldOf(republishedSources, {})).toEqual([]);
});

test('a source is archived or not, if it has an address', () => {
  const archives = [{ url: 'https://web.archive.org/web/20210602000000/https://gazette.example.org/invented-story', captured: '2021-06-02' }];
  expect(toldOf(unarchivedSources, {})).toEqual([`${file} — 6 statements`]);
  expect(toldOf(unarchivedSources, { archives: [] })).toEqual([`${file} — 6 statements`]);
  expect(toldOf(unarchivedSources, { archives })).toEqual([]);
  expect(toldOf(unarchivedSources, { url: undefined, unlinked: aText('It is sealed') })).toEqual([]);
});

test('a source was read in part or in full', () => {
  expect(toldOf(sourcesReadInPart, { read: { extent: 'in-part' } })).toEqual([`${file} read — 6 statements`]);
  expect(toldOf(sourcesReadInPart, {})).toEqual([]);
});

test('the source on which the most rests comes first', () => {
  expect(toldBy(unarchivedSources(archiveOf(wholeArchive())))).toEqual([
    'sources/gazette-story.json — 6 statements',
    'sources/herald-story.json — 1 statement',
    'sources/order-of-example.json — 1 statement',
  ]);
});
