import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/records/kinds.ts';
import { journeyPath, listPath, peopleFilterPath, personTimelinePath, recordPath, timelinePath } from '../../src/routes.ts';
import { peopleWithJourney } from '../../src/views/journey.ts';
import { narrowedLists } from '../../src/views/people.ts';
import { strandsOf } from '../../src/views/person-timeline.ts';
import { partsOfTimeline } from '../../src/views/timeline.ts';
import { locales } from '../../src/values/locale.ts';
import { linesOf, pagesByPath, pathBehind, readArchive, readPages, within, type Element, type SitePage } from './site.ts';

const archive = readArchive();
const pages = readPages();
const pageAt = pagesByPath();
const paths = pages.map(({ path }) => path.replace(/index\.html$/, ''));

/** What has a page for each record, and what has a list. */
const withPages = kinds.filter((kind) => kind !== 'corrections');
const withLists = withPages.filter((kind) => kind !== 'actors');

function mainOf({ elements }: SitePage): Element[] {
  return within(elements.find(({ tagName }) => tagName === 'main'));
}

describe.each(locales)('in %s', (locale) => {
  const journeys = peopleWithJourney(archive).map((person) => journeyPath(locale, person));
  // The list of people by each filter, and what stands under the page of one.
  const beside = new Set([
    ...journeys,
    ...narrowedLists(archive).map(({ filter, choice }) => peopleFilterPath(locale, filter, choice.value)),
    ...[...archive.people.values()].flatMap((person) => strandsOf(archive, person).map((strand) => personTimelinePath(locale, person, strand))),
  ]);

  test('everyone of whom it is known where he was has a journey, and nobody else', () => {
    expect(paths.filter((path) => path.startsWith(`${locale}/`) && path.endsWith('/journey/'))).toEqual(journeys.toSorted());
  });

  test.each(withPages)('each of the %s has its page, and nothing else has one beside them', (kind) => {
    const inFolder = paths.filter((path) => path.startsWith(`${locale}/${kind}/`) && path !== `${locale}/${kind}/` && !beside.has(path));
    expect(inFolder.toSorted()).toEqual([...archive[kind].values()].map((record) => recordPath(locale, record)).toSorted());
  });

  test.each(withLists)('there are %s, and their list leads to each of them', (kind) => {
    expect(archive[kind].size).toBeGreaterThan(0);
    const path = listPath(locale, kind);
    const links = mainOf(pageAt(path)).filter(({ tagName }) => tagName === 'a');
    const reached = new Set(links.map((link) => pathBehind(link, path)));
    expect([...archive[kind].values()].map((record) => recordPath(locale, record)).filter((record) => !reached.has(record))).toEqual([]);
  });

  test('the timeline has a page for each strand and each month of which something is dated, and no other', () => {
    const inFolder = paths.filter((path) => path.startsWith(timelinePath(locale)));
    expect(inFolder.toSorted()).toEqual([undefined, ...partsOfTimeline(archive)].map((part) => timelinePath(locale, part)).toSorted());
  });

  test('the list of corrections has each of them, or says that there is none', () => {
    const page = pageAt(listPath(locale, 'corrections'));
    expect(linesOf(page).length).toBe(archive.corrections.size);
    expect(mainOf(page).filter(({ tagName }) => tagName === 'p').length).toBeGreaterThan(1);
  });
});

test('no page weighs more than 60,000 bytes compressed, not even those that list everything', () => {
  const heavy = pages.map(({ path, bytes }) => ({ path, weight: gzipSync(bytes, { level: 9 }).byteLength }));
  expect(heavy.filter(({ weight }) => weight > 60_000)).toEqual([]);
});
