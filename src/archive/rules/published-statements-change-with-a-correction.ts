/** Whatever a published statement says changes, or goes, only with a correction that names it. */
import { problemAt, problemWithFile, within, type Problem } from '../../reading/problem.ts';
import { fileOfRecord } from '../../reading/layout.ts';
import { canonical, isKeyed, type Keyed } from '../../values/canonical.ts';
import { changesBetween, isOfMeaning, statementsIn, type WrittenStatement } from '../../values/meaning.ts';
import type { Archive } from '../archive.ts';
import { addressOf, isAsIn, lastVersionOf, publicationsOf, releasedAddresses, writtenRecords, type Version, type Written } from '../derive/versions.ts';

const free =
  'Free of that are added citations, the order of citations and their "prefix", "suffix" and "sheet"; case, accents, punctuation and spacing, but not %, signs of money or the signs in a number; "kind" and "event".';

export function publishedStatementsChangeWithACorrection(archive: Archive): Problem[] {
  const named = namedSinceRelease(archive);
  return releasedAddresses(archive).flatMap((address) => {
    const published = lastVersionOf(archive, address);
    const now = writtenRecords(archive).get(address);
    if (!published || (now && isAsIn(published, now))) return [];
    return problemsWithRecord(published, now, archive).filter(({ statement }) => !named.has(statement)).map(({ problem }) => problem);
  });
}

/** The statements that corrections name which no release holds yet. */
function namedSinceRelease(archive: Archive): Set<string> {
  const pending = [...archive.corrections.values()].filter((correction) => publicationsOf(archive, addressOf(correction)).length === 0);
  return new Set(pending.flatMap(({ statements, former }) => [...statements.map(({ address }) => address), ...former]));
}

interface Found {
  /** The address of the statement. */
  statement: string;
  problem: Problem;
}

function problemsWithRecord(published: Version, now: Written | undefined, archive: Archive): Found[] {
  const standing = statementsIn(now?.value);
  return [...statementsIn(published.value).values()].flatMap((before): Found[] => {
    const after = standing.get(before.id);
    const statement = `${published.address}#${before.id}`;
    const problem = after ? problemWithChange(before, after, published, archive) : problemWithLoss(before.id, published, archive);
    return problem ? [{ statement, problem }] : [];
  });
}

function problemWithChange(before: WrittenStatement, after: WrittenStatement, { address, day }: Version, archive: Archive): Problem | undefined {
  const statement = `${address}#${before.id}`;
  const changes = changesBetween(before, after).filter(isOfMeaning);
  const [first] = changes;
  const place = archive.statements.get(statement);
  if (!first || !place) return undefined;
  const says = `"${before.id}" was published on ${day} and has changed: ${changes.map(({ field }) => told(field, before, after)).join('; ')}`;
  return problemAt(within(place.at, first.field), says, `Undo it, or ${correcting(statement, archive)}. ${free}`);
}

/** What is missing may only stand in a record that could not be read. */
function problemWithLoss(id: string, { address, day }: Version, archive: Archive): Problem | undefined {
  if (!archive.isWhole) return undefined;
  const todo = `Put it back and say in "standing" why it no longer stands; or, if it truly has to go, ${correcting(`${address}#${id}`, archive)}.`;
  return problemWithFile(fileOfRecord(address), `"${id}" was published on ${day}, and is gone`, todo);
}

/** `its "date" was "2020-03-14"`; of a text in two languages, only what differs. */
function told(field: string, before: WrittenStatement, after: WrittenStatement): string {
  if (field === 'citations') return `it lost or changed its citation of ${lostSources(before, after).join(', ')}`;
  const [was, is] = [before[field], after[field]];
  if (was === undefined) return `it had no "${field}"`;
  return `its "${field}" was ${canonical(isKeyed(was) && isKeyed(is) ? differingFrom(is, was) : was)}`;
}

function differingFrom(is: Keyed, was: Keyed): Keyed {
  return Object.fromEntries(Object.entries(was).filter(([key, value]) => canonical(value) !== canonical(is[key] ?? null)));
}

function lostSources(before: WrittenStatement, after: WrittenStatement): string[] {
  const kept = { ...before, citations: after['citations'] };
  const citations = Array.isArray(before['citations']) ? before['citations'] : [];
  const lost = citations.filter((citation) => changesBetween({ ...before, citations: [citation] }, kept).some(isOfMeaning));
  return lost.flatMap((citation) => (isKeyed(citation) ? [`"${String(citation['source'] ?? citation['statement'])}"`] : []));
}

/** The next correction of the day that the site speaks of. */
function correcting(statement: string, archive: Archive): string {
  const { asOf, corrections } = archive;
  let number = 1;
  while (corrections.has(`${asOf}-${number}`) || publicationsOf(archive, `corrections/${asOf}-${number}`).length > 0) number++;
  return `write content/corrections/${asOf}-${number}.json, with the day of today in its name, that names "${statement}" and says what changed and why`;
}
