/** Nothing has happened after the day as of which the site speaks, save what is scheduled and says so. */
import { problemAt, within, type Location, type Problem } from '../../reading/problem.ts';
import { possibleDaysOf, type When } from '../../values/when.ts';
import type { Archive } from '../archive.ts';
import { isEvent, isSpell } from '../derive/happening.ts';

export function nothingHappensAfterAsOf(archive: Archive): Problem[] {
  return datesIn(archive)
    .filter(({ when }) => possibleDaysOf(when).min > archive.asOf)
    .map(({ when, at }) =>
      problemAt(at, `${when.text} lies after the day as of which the site speaks (${archive.asOf})`, 'Check the date; if it is only announced, set "scheduled": true.'),
    );
}

interface Dated {
  when: When;
  at: Location;
}

function datesIn(archive: Archive): Dated[] {
  const statements = [...archive.statements.values()].flatMap((statement): Dated[] => {
    if (isEvent(statement)) return statement.scheduled ? [] : [{ when: statement.date, at: within(statement.at, 'date') }];
    if (!isSpell(statement)) return [];
    const { from, to, at } = statement;
    return [
      ...(from ? [{ when: from, at: within(at, 'from') }] : []),
      ...(to && to !== 'still' ? [{ when: to, at: within(at, 'to') }] : []),
    ];
  });
  const rulings = [...archive.rulings.values()].map(({ date, at }) => ({ when: date, at: within(at, 'date') }));
  const sources = [...archive.sources.values()].flatMap(({ published, at }) =>
    published ? [{ when: published, at: within(at, 'published') }] : [],
  );
  return [...statements, ...rulings, ...sources];
}
