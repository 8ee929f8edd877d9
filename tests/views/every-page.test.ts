import { describe, expect, test } from 'vitest';
import { homesOf, recordsOf } from '../../src/archive/archive.ts';
import { kinds } from '../../src/records/kinds.ts';
import { copyPath, homePath, listPath, pathIn, recordPath, type Path } from '../../src/routes.ts';
import { locales, otherLocale } from '../../src/values/locale.ts';
import type { Frame, Link } from '../../src/views/frame.ts';
import { laneOrders } from '../../src/views/lane-order.ts';
import { narrowedLists } from '../../src/views/people.ts';
import { strandsOf } from '../../src/views/person-timeline.ts';
import { peopleWithJourney } from '../../src/views/journey.ts';
import { partsOfTimeline } from '../../src/views/timeline.ts';
import { archiveOf } from '../fixtures/records.ts';
import { pagesOf } from './pages.ts';
import { textsUnder, world, worldFiles } from './world.ts';

const pages = pagesOf(world);

/** What has a list; actors are found from what they say. */
const listed = kinds.filter((kind) => kind !== 'actors');

/** What stands in a view and is shown without its anchors: the status in brief, and what rests on a source. */
const inBrief = ['status', 'resting'];

/** The anchors that a page has: of statements, citations and sources, as a reader's browser finds them. */
function anchorsOn(view: unknown): string[] {
  return textsUnder(withoutBriefCitations(view), 'anchor', ...inBrief);
}

/** The links from the citations of a page to its list of sources, in the order of the page. */
function noteLinksOn(view: unknown): string[] {
  return textsUnder(withoutBriefCitations(view), 'noteHref', ...inBrief);
}

/** The statements of a page that lead to its list of sources: one link for each source that they cite. */
function citingOn(view: unknown): string[] {
  if (Array.isArray(view)) return view.flatMap(citingOn);
  if (typeof view !== 'object' || view === null) return [];
  const citations = 'citations' in view && Array.isArray(view.citations) ? view.citations : [];
  const own = 'anchor' in view ? citations.map(() => String(view.anchor)) : [];
  return [...own, ...Object.entries(view).flatMap(([key, value]) => (inBrief.includes(key) ? [] : citingOn(value)))];
}

/** A statement in brief has its sources without numbers. */
function withoutBriefCitations(view: unknown): unknown {
  if (Array.isArray(view)) return view.map(withoutBriefCitations);
  if (typeof view !== 'object' || view === null) return view;
  const parts = Object.entries(view).filter(([key]) => !(key === 'citations' && 'isBrief' in view && view.isBrief));
  return Object.fromEntries(parts.map(([key, value]) => [key, withoutBriefCitations(value)]));
}

/** Where a link leads: the path of a page of this site, and the anchor on it. Undefined: elsewhere. */
function targetOf(href: string, path: Path): { path: Path; anchor: string } | undefined {
  const url = new URL(href, `https://tracker.example.org/${path}`);
  return url.host === 'tracker.example.org' ? { path: url.pathname.slice(1), anchor: url.hash.slice(1) } : undefined;
}

/** Of what is found on each page, all that is found, with the path of the page. */
function onEveryPage(find: (view: { frame: Frame }, path: Path) => string[]): string[] {
  return [...pages].flatMap(([path, view]) => find(view, path).map((one) => `/${path}: ${one}`));
}

describe('every page', () => {
  test('of the archive is built, in both languages', () => {
    const records = recordsOf(world).filter(({ kind }) => kind !== 'corrections');
    // Home, what is new, what is not known, the search, the lanes in each order, every list, and each part of the timeline and of the list of people.
    const lists = 4 + 1 + laneOrders.length + listed.length + partsOfTimeline(world).length + narrowedLists(world).length;
    const strandsOfPeople = [...world.people.values()].flatMap((person) => strandsOf(world, person)).length;
    expect(pages.size).toBe(2 + 2 * (lists + records.length + world.pages.size + strandsOfPeople + peopleWithJourney(world).length));
  });

  test.each(listed)('of %s is there: the list, and one at least of what is listed', (kind) => {
    const records = recordsOf(world).filter((record) => record.kind === kind);
    expect(records.length).toBeGreaterThan(0);
    const paths = locales.flatMap((locale) => [listPath(locale, kind), ...(kind === 'corrections' ? [] : records.map((record) => recordPath(locale, record)))]);
    expect(paths.filter((path) => !pages.has(path))).toEqual([]);
  });

  test('is plain JSON', () => {
    for (const view of pages.values()) expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  test('is the same whenever it is built', () => {
    const again = pagesOf(archiveOf(worldFiles));
    expect(onEveryPage((view, path) => (JSON.stringify(again.get(path)) === JSON.stringify(view) ? [] : ['differs']))).toEqual([]);
    expect(JSON.stringify([...pagesOf(world)])).toBe(JSON.stringify([...pages]));
  });

  test('has each of its anchors once', () => {
    expect(onEveryPage((view) => anchorsOn(view).filter((anchor, index, anchors) => anchors.indexOf(anchor) !== index))).toEqual([]);
  });

  test('leads to what is there', () => {
    const dead = onEveryPage((view, path) => {
      const links = [...textsUnder(view, 'href'), ...noteLinksOn(view), ...textsUnder(view, 'cites')];
      return links.filter((href) => {
        const target = targetOf(href, path);
        if (!target || target.anchor.startsWith('on.')) return false;
        if (target.path === copyPath(world.site)) return false;
        const page = pages.get(target.path);
        return !page || (target.anchor !== '' && !anchorsOn(page).includes(target.anchor));
      });
    });
    expect(dead).toEqual([]);
  });

  test('numbers its sources in the order in which a reader meets them', () => {
    for (const view of pages.values()) {
      const listed = 'notes' in view ? textsUnder(view.notes, 'anchor').map((anchor) => `#${anchor}`) : [];
      expect([...new Set(noteLinksOn(view))]).toEqual(listed);
    }
  });

  test('leads from each citation to its source, and from there back to the statement', () => {
    for (const view of pages.values()) {
      const notes = 'notes' in view ? view.notes : [];
      const back = textsUnder(notes, 'href').filter((href) => href.startsWith('#'));
      if (!('notes' in view)) continue;
      expect(back.toSorted()).toEqual(citingOn(withoutBriefCitations(view)).map((anchor) => `#${anchor}`).toSorted());
    }
  });

  test('is found from home, but for the one that answers where nothing is', () => {
    const seen = new Set<Path>(['', ...locales.map(homePath)]);
    for (const path of seen) {
      for (const href of textsUnder(pages.get(path), 'href')) {
        const target = targetOf(href, path);
        if (target && pages.has(target.path)) seen.add(target.path);
      }
    }
    expect([...pages.keys()].filter((path) => !seen.has(path))).toEqual(['404.html']);
  });
});

test('every statement stands on the page of its record, under its id', () => {
  const lost = homesOf(world).flatMap((home) =>
    locales.flatMap((locale) => {
      const anchors = anchorsOn(pages.get(recordPath(locale, home)));
      return [...world.statements.values()].filter((statement) => statement.home === home && !anchors.includes(statement.id)).map(({ address }) => address);
    }),
  );
  expect(lost).toEqual([]);
});

describe('the frame of every page', () => {
  const frames = [...pages].map(([path, { frame }]) => ({ path, frame, isInBoth: pathIn(otherLocale(frame.locale), path) !== path }));

  test('names its address, and what it is', () => {
    for (const { path, frame } of frames) {
      expect([frame.path, frame.canonical]).toEqual([path, `https://tracker.example.org/${path}`]);
      expect([frame.title, frame.description]).not.toContain('');
    }
  });

  test('leads to its twin in the other language, or home', () => {
    for (const { path, frame, isInBoth } of frames) {
      const twin = otherLocale(frame.locale);
      expect([frame.twin.lang, targetOf(frame.twin.href, path)?.path]).toEqual([twin, isInBoth ? pathIn(twin, path) : homePath(twin)]);
    }
  });

  test('says in which languages it is, and the twin says the same', () => {
    for (const { frame, isInBoth } of frames) {
      const { alternates } = frame;
      expect(alternates.map(({ lang }) => lang)).toEqual(isInBoth ? [...locales, 'x-default'] : []);
      const others = alternates.map(({ href }) => pages.get(href.replace('https://tracker.example.org/', ''))?.frame.alternates);
      expect(others).toEqual(alternates.map(() => alternates));
    }
  });

  test('says in which part of the site it stands', () => {
    for (const { path, frame } of frames) {
      const current = (links: readonly Link[]) => links.filter(({ isCurrent }) => isCurrent).map(({ href }) => targetOf(href, path)?.path);
      const part = /^..\/(?:pages\/about|[a-z]+)\//.exec(path)?.[0].replace('/events/', '/timeline/') ?? '';
      const [inHead, inFoot] = [/\/(?:people|rulings|timeline|disputes|figures)\//, /^..\/(?!actors)./];
      expect([path, current(frame.navigation), current(frame.footer)]).toEqual([path, inHead.test(part) ? [part] : [], inFoot.test(part) ? [part] : []]);
      expect(frame.home.isCurrent).toBe(/^..\/$/.test(path));
    }
  });

  test('asks search engines to leave out what is not to be found there', () => {
    const accused = ['press-report', 'none'].map((basis) => `people/accusation/${basis}/`);
    expect(frames.filter(({ frame }) => !frame.isIndexed).map(({ path }) => path)).toEqual([
      '404.html',
      ...locales.flatMap((locale) => [...accused.map((path) => `${locale}/${path}`), `${locale}/people/senor-x/`, `${locale}/disputes/who-flew-it/`]),
    ]);
  });
});
