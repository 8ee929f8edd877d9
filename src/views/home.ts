/** What does the home page show? What this is, as of when; a field to find in; everybody in one drawing; the ways in; what is new; and how to read a statement. */
import type { Archive } from '../archive/archive.ts';
import { isScheduled } from '../archive/derive/happening.ts';
import { wholeTimelineOf } from '../archive/derive/timeline.ts';
import { formatDay } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { homePath, linkBetween, searchPath, type Path } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { bases, type Basis } from '../values/statement.ts';
import { buildLatestRelease, type LatestRelease } from './changes.ts';
import { buildEveryone, type Everyone } from './everyone.ts';
import { buildFrame, linkToProse, type Frame, type Link } from './frame.ts';
import { contextOf, type PageContext, type StatementView } from './statement.ts';
import { buildEntry } from './timeline.ts';
import { buildWaysIn, type WayIn } from './ways-in.ts';

export interface HomePage {
  frame: Frame;
  title: string;
  summary: string;
  asOf: string;
  /** Where the field to find in sends its words. */
  find: Path;
  everyone: Everyone;
  waysIn: WayIn[];
  /** The latest release, once there is one. */
  latest: LatestRelease | undefined;
  /** What happened last, of all that is dated here. */
  newest: StatementView[];
  bases: { basis: Basis; word: string; meaning: string }[];
  /** The page that explains more of it. */
  howToRead: Link | undefined;
}

/** How many of the newest statements stand on home. */
const mostNewest = 5;

export function buildHomePage(archive: Archive, locale: Locale): HomePage {
  const path = homePath(locale);
  const context = contextOf(archive, path, locale);
  const { words, phrases, bases: basisWords, basisMeanings } = wordsIn(locale);
  const { site } = archive;
  return {
    frame: buildFrame({ archive, locale, path, title: words.homeTitle, description: words.homeDescription, needs: { forms: true } }),
    title: words.homeTitle,
    summary: site.summary[locale],
    asOf: phrases.recordsAsOf(formatDay(archive.asOf, locale)),
    find: linkBetween(path, searchPath(locale)),
    everyone: buildEveryone(context),
    waysIn: buildWaysIn(context),
    latest: buildLatestRelease(context),
    newest: buildNewest(context),
    howToRead: linkToProse(archive, 'statements', path, locale),
    bases: bases.map((basis) => ({ basis, word: basisWords[basis], meaning: basisMeanings[basis] })),
  };
}

/** The statements with the newest dates, the newest first; what is only announced has not happened. */
function buildNewest(context: PageContext): StatementView[] {
  return wholeTimelineOf(context.archive)
    .filter(({ statement }) => !isScheduled(statement))
    .slice(-mostNewest)
    .toReversed()
    .map((moment) => buildEntry(moment, context));
}
