/** Every page of an invented archive, as its views build them. */
import type { Archive } from '../../src/archive/archive.ts';
import type { Path } from '../../src/routes.ts';
import { locales, type Locale } from '../../src/values/locale.ts';
import { buildActorPage } from '../../src/views/actor.ts';
import { buildChangesPage } from '../../src/views/changes.ts';
import { buildCohortPage } from '../../src/views/cohort.ts';
import { buildDisputePage } from '../../src/views/dispute.ts';
import { buildFigurePage, buildFiguresPage } from '../../src/views/figure.ts';
import type { Frame } from '../../src/views/frame.ts';
import { buildHappeningPage } from '../../src/views/happening.ts';
import { buildHomePage } from '../../src/views/home.ts';
import { laneOrders } from '../../src/views/lane-order.ts';
import { buildIndexPage, indexedKinds } from '../../src/views/indexes.ts';
import { buildJourneyPage, peopleWithJourney } from '../../src/views/journey.ts';
import { buildSourcesPage } from '../../src/views/lists.ts';
import { buildNotFoundPage, buildProsePage, buildRootPage } from '../../src/views/page.ts';
import { buildNarrowedPage, buildPeoplePage, narrowedLists } from '../../src/views/people.ts';
import { buildPersonPage } from '../../src/views/person.ts';
import { buildPersonTimelinePage, strandsOf } from '../../src/views/person-timeline.ts';
import { buildPlacePage } from '../../src/views/place.ts';
import { buildPlacesPage } from '../../src/views/places.ts';
import { buildProceedingPage } from '../../src/views/proceeding.ts';
import { buildRulingPage } from '../../src/views/ruling.ts';
import { buildRulingsPage } from '../../src/views/rulings.ts';
import { buildSearchPage } from '../../src/views/search.ts';
import { buildSourcePage } from '../../src/views/source.ts';
import { buildTermPage } from '../../src/views/term.ts';
import { buildTimelineOverview, buildTimelinePage, partsOfTimeline } from '../../src/views/timeline.ts';
import { buildUnknownsPage } from '../../src/views/unknowns.ts';
import { buildVersionPage, everyVersion } from '../../src/views/version.ts';
import { buildLanesPage } from '../../src/views/whereabouts.ts';

/** Every page of an archive in both languages, by its path. */
export function pagesOf(archive: Archive): Map<Path, { frame: Frame }> {
  const built = locales.flatMap((locale) => [...listsOf(archive, locale), ...recordsOf(archive, locale)]);
  const versions = everyVersion(archive).map((version) => buildVersionPage(archive, version));
  return new Map([buildRootPage(archive), buildNotFoundPage(archive), ...versions, ...built].map((page) => [page.frame.path, page]));
}

function listsOf(archive: Archive, locale: Locale): { frame: Frame }[] {
  return [
    buildHomePage(archive, locale),
    buildChangesPage(archive, locale),
    buildPeoplePage(archive, locale),
    ...narrowedLists(archive).map((list) => buildNarrowedPage(archive, list, locale)),
    buildSourcesPage(archive, locale),
    buildFiguresPage(archive, locale),
    buildRulingsPage(archive, locale),
    buildPlacesPage(archive, locale),
    buildSearchPage(archive, locale),
    buildUnknownsPage(archive, locale),
    ...[undefined, ...laneOrders].map((order) => buildLanesPage(archive, order, locale)),
    ...indexedKinds.map((kind) => buildIndexPage(archive, kind, locale)),
    buildTimelineOverview(archive, locale),
    ...partsOfTimeline(archive).map((part) => buildTimelinePage(archive, part, locale)),
  ];
}

function recordsOf(archive: Archive, locale: Locale): { frame: Frame }[] {
  const { people, places, actors, proceedings, rulings, events, cohorts, disputes, figures, glossary, sources, pages } = archive;
  return [
    ...[...people.values()].map((person) => buildPersonPage(archive, person, locale)),
    ...[...people.values()].flatMap((person) => strandsOf(archive, person).map((strand) => buildPersonTimelinePage(archive, person, strand, locale))),
    ...peopleWithJourney(archive).map((person) => buildJourneyPage(archive, person, locale)),
    ...[...places.values()].map((place) => buildPlacePage(archive, place, locale)),
    ...[...actors.values()].map((actor) => buildActorPage(archive, actor, locale)),
    ...[...proceedings.values()].map((proceeding) => buildProceedingPage(archive, proceeding, locale)),
    ...[...rulings.values()].map((ruling) => buildRulingPage(archive, ruling, locale)),
    ...[...events.values()].map((event) => buildHappeningPage(archive, event, locale)),
    ...[...cohorts.values()].map((cohort) => buildCohortPage(archive, cohort, locale)),
    ...[...disputes.values()].map((dispute) => buildDisputePage(archive, dispute, locale)),
    ...[...figures.values()].map((figure) => buildFigurePage(archive, figure, locale)),
    ...[...glossary.values()].map((term) => buildTermPage(archive, term, locale)),
    ...[...sources.values()].map((source) => buildSourcePage(archive, source, locale)),
    ...[...pages.keys()].map((id) => buildProsePage(archive, id, locale)),
  ];
}
