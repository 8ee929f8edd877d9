/** What deserves another look? The editors' work list of a day: what is old, unchecked, unread or weakly supported; nothing of it is wrong. */
import type { Archive } from '../archive.ts';
import { announcedAndPassed, announcedAndToCome } from './work-list/announced.ts';
import { unreviewedInEnglish, unreviewedInSpanish } from './work-list/reviewed.ts';
import { oldConvictionSearches, rulingsWithoutSequel, unansweredAccusations } from './work-list/searches.ts';
import { republishedSources, sourcesAtListings, sourcesReadInPart, unarchivedSources, undatedSources } from './work-list/sources.ts';
import { restingOnCopies, restingOnOneOrigin } from './work-list/support.ts';
import type { Horizon, Task, TaskOf } from './work-list/task.ts';
import { neverVerified, verifiedBeforeTheyChanged, verifiedLongAgo } from './work-list/verified.ts';
import { oldOpenSpells, oldStatuses, unknownWhereabouts } from './work-list/whereabouts.ts';

/** What touches people first, then what was checked and read, then how well it is supported. */
const tasks: readonly TaskOf[] = [
  oldStatuses,
  unknownWhereabouts,
  oldOpenSpells,
  announcedAndPassed,
  announcedAndToCome,
  unansweredAccusations,
  oldConvictionSearches,
  rulingsWithoutSequel,
  verifiedBeforeTheyChanged,
  verifiedLongAgo,
  neverVerified,
  unreviewedInEnglish,
  unreviewedInSpanish,
  restingOnCopies,
  restingOnOneOrigin,
  sourcesAtListings,
  undatedSources,
  republishedSources,
  unarchivedSources,
  sourcesReadInPart,
];

/** The work list of an archive; a task that is done is not in it. */
export function workListOf(archive: Archive, horizon: Horizon): Task[] {
  return tasks.map((taskOf) => taskOf(archive, horizon)).filter(({ looks }) => looks.length > 0);
}
