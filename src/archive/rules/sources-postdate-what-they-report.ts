/** A source is not older than what it reports, save what is scheduled and says so. */
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import { compareWhen, type When } from '../../values/when.ts';
import type { Archive } from '../archive.ts';
import type { SourceCitation, Statement } from '../statement.ts';
import { isScheduled, isSpell, momentOf } from '../derive/happening.ts';

export function sourcesPostdateWhatTheyReport(archive: Archive): Problem[] {
  return [...archive.statements.values()]
    .filter((statement) => !isScheduled(statement))
    .flatMap((statement) => [...problemsWithMoment(statement), ...(archive.isWhole ? problemsWithEnd(statement) : [])]);
}

function problemsWithMoment(statement: Statement): Problem[] {
  const moment = momentOf(statement);
  if (!moment) return [];
  const older = statement.citations.filter((citation) => isOlder(citation, moment));
  // What a ruling says of what led to it may rest on older sources too, but never on them alone.
  if (statement.home.kind === 'rulings' && older.length < statement.citations.length) return [];
  return older.map(({ source, at }) => {
    const says = `the source "${source.id}" was published ${source.published?.text}, before what it is cited for (${moment.text})`;
    return problemAt(within(at, 'source'), says, 'Check both dates. If the source only announced it, set "scheduled": true.');
  });
}

/** A spell may cite one source for its beginning and another for its end. */
function problemsWithEnd(statement: Statement): Problem[] {
  if (!isSpell(statement) || statement.to === undefined || statement.to === 'still') return [];
  const { to, citations, at } = statement;
  if (citations.length === 0 || citations.some((citation) => !isOlder(citation, to))) return [];
  return [problemAt(within(at, 'to'), `every source is older than the end of the spell (${to.text})`, 'Cite one that reports the end.')];
}

function isOlder({ source }: SourceCitation, moment: When): boolean {
  return source.published !== undefined && compareWhen(source.published, moment) === 'before';
}
