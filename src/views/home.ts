/** What does the home page show? What this is, as of when; the ways in; and how to read a statement. */
import { nameOf, type Archive } from '../archive/archive.ts';
import { wholeTimelineOf } from '../archive/derive/timeline.ts';
import { formatDay, formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { homePath, linkBetween, listPath, recordPath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { bases, type Basis } from '../values/statement.ts';
import { sortWhen } from '../values/when.ts';
import { buildLatestRelease } from './changes.ts';
import { buildFate } from './disposition.ts';
import { buildFrame, linkToProse, type Frame, type Link } from './frame.ts';
import { buildLanes, type Lanes } from './lanes.ts';

export interface HomePage {
  frame: Frame;
  title: string;
  summary: string;
  asOf: string;
  lanes: Lanes;
  waysIn: { link: Link; says: string }[];
  /** The latest release, once there is one. */
  latest: { link: Link; says: string } | undefined;
  rulings: { date: string; link: Link; court: string }[];
  bases: { basis: Basis; word: string; meaning: string }[];
  /** The page that explains more of it. */
  howToRead: Link | undefined;
}

export function buildHomePage(archive: Archive, locale: Locale): HomePage {
  const path = homePath(locale);
  const { words, phrases, bases: basisWords, basisMeanings } = wordsIn(locale);
  const { site, people, sources } = archive;
  const to = (target: string) => linkBetween(path, target);
  return {
    frame: buildFrame({ archive, locale, path, title: site.name[locale], description: site.summary[locale] }),
    title: words.homeTitle,
    summary: site.summary[locale],
    asOf: phrases.recordsAsOf(formatDay(archive.asOf, locale)),
    lanes: buildLanes(archive, path, locale),
    waysIn: [
      { link: { href: to(listPath(locale, 'people')), text: words.people }, says: phrases.people(people.size) },
      { link: { href: to(listPath(locale, 'rulings')), text: words.rulings }, says: phrases.rulings(archive.rulings.size) },
      { link: { href: to(listPath(locale, 'events')), text: words.timeline }, says: phrases.dated(wholeTimelineOf(archive).length) },
      { link: { href: to(listPath(locale, 'disputes')), text: words.whoSaysWhat }, says: phrases.questions(archive.disputes.size) },
      { link: { href: to(listPath(locale, 'figures')), text: words.numbers }, says: phrases.figures(archive.figures.size) },
      { link: { href: to(listPath(locale, 'sources')), text: words.sources }, says: phrases.sources(sources.size) },
    ],
    latest: buildLatestRelease({ archive, path, locale }),
    rulings: [...archive.rulings.values()]
      .toSorted((a, b) => sortWhen(b.date, a.date))
      .slice(0, 10)
      .map((ruling) => ({
        date: formatWhen(ruling.date, locale, 'short'),
        link: { href: to(recordPath(locale, ruling)), text: nameOf(ruling)[locale] },
        court: [nameOf(ruling.proceeding.court)[locale], ...buildFate(archive, ruling, locale)].join(' · '),
      })),
    howToRead: linkToProse(archive, 'statements', path, locale),
    bases: bases.map((basis) => ({ basis, word: basisWords[basis], meaning: basisMeanings[basis] })),
  };
}
