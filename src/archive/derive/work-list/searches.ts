/** Which searches that found nothing are old: for an answer, for a conviction, for what followed a ruling? */
import { within } from '../../../reading/problem.ts';
import { sortWhen, type When } from '../../../values/when.ts';
import type { Archive } from '../../archive.ts';
import type { Person } from '../../record.ts';
import { isStanding } from '../../statement.ts';
import { nothingFollowed } from '../cases.ts';
import { rootsOf } from '../origins.ts';
import { newestSourceOf } from '../whereabouts.ts';
import { isOld, type Horizon, type Look, type Task } from './task.ts';

export function unansweredAccusations({ people }: Archive, horizon: Horizon): Task {
  const accusations = [...people.values()].flatMap((person) => person.accusations.filter(isStanding));
  const searches = accusations.flatMap(({ id, at, noAnswerAsOf }) =>
    noAnswerAsOf ? { at: within(at, 'noAnswerAsOf'), date: noAnswerAsOf, says: `"${id}", no answer found as of ${noAnswerAsOf.text}` } : [],
  );
  return {
    title: 'Accusations for which an answer was last looked for long ago',
    todo: 'Look again; add the answer, or move "noAnswerAsOf".',
    looks: oldestFirst(searches, horizon),
  };
}

export function oldConvictionSearches({ people }: Archive, horizon: Horizon): Task {
  return {
    title: 'Searches for a conviction that are old',
    todo: 'Look for a newer one, and cite it.',
    looks: oldestFirst([...people.values()].flatMap(convictionSearchOf), horizon),
  };
}

function convictionSearchOf({ at, convictionSearch }: Person): Search[] {
  const citations = convictionSearch.filter(isStanding).flatMap((search) => [...rootsOf(search)].flatMap((root) => root.citations));
  const newest = newestSourceOf({ citations });
  if (!newest?.published) return [];
  return [{ at: within(at, 'convictionSearch'), date: newest.published, says: `its newest source is "${newest.id}", published ${newest.published.text}` }];
}

/** The page of such a ruling says "nothing later found". */
export function rulingsWithoutSequel(archive: Archive, horizon: Horizon): Task {
  const last = [...archive.rulings.values()].filter((ruling) => nothingFollowed(archive, ruling));
  return {
    title: 'Rulings of long ago after which nothing is told',
    todo: 'Look at the docket, and for an appeal.',
    looks: oldestFirst(last.map(({ at, date }) => ({ at: within(at, 'date'), date, says: `decided ${date.text}` })), horizon),
  };
}

interface Search extends Look {
  date: When;
}

function oldestFirst(searches: readonly Search[], horizon: Horizon): Look[] {
  return searches.filter(({ date }) => isOld(date, horizon)).toSorted((a, b) => sortWhen(a.date, b.date));
}
