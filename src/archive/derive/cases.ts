/** What belongs to a case? Its rulings, what came before and after each, and the cases of a person. */
import { compareWhen, sortWhen, type When } from '../../values/when.ts';
import type { Archive } from '../archive.ts';
import type { Person, Proceeding, Ruling } from '../record.ts';
import type { Effect, Entry } from '../statement.ts';
import { perArchive } from './per-archive.ts';

const rulingsByProceeding = perArchive(({ rulings }) =>
  Map.groupBy([...rulings.values()].toSorted((a, b) => sortWhen(a.date, b.date)), ({ proceeding }) => proceeding),
);

const effectsByRuling = perArchive(({ rulings }) =>
  Map.groupBy([...rulings.values()].flatMap(({ effects }) => effects), ({ on }) => on),
);

const laterByProceeding = perArchive(({ proceedings }) =>
  Map.groupBy(
    [...proceedings.values()].flatMap((later) => later.after.map(({ proceeding, by }) => ({ earlier: proceeding, later, by }))),
    ({ earlier }) => earlier,
  ),
);

const proceedingsByParty = perArchive(({ proceedings }) =>
  Map.groupBy(
    [...proceedings.values()].flatMap((proceeding) => proceeding.parties.map(({ is }) => ({ is, proceeding }))),
    ({ is }) => is,
  ),
);

/** The rulings made in a proceeding, oldest first. */
export function rulingsIn(archive: Archive, proceeding: Proceeding): Ruling[] {
  return rulingsByProceeding(archive).get(proceeding) ?? [];
}

/** The ruling before which all others in a proceeding were made; undefined where their dates do not say which it is. */
export function latestRulingIn(archive: Archive, proceeding: Proceeding): Ruling | undefined {
  const rulings = rulingsIn(archive, proceeding);
  const last = rulings.at(-1);
  return last && rulings.slice(0, -1).every(({ date }) => compareWhen(date, last.date) === 'before') ? last : undefined;
}

/** What later rulings did to this one. */
export function effectsOn(archive: Archive, ruling: Ruling): Effect[] {
  return effectsByRuling(archive).get(ruling) ?? [];
}

/** The proceedings that appeal or continue this one, and how. */
export function proceedingsAfter(archive: Archive, proceeding: Proceeding): { later: Proceeding; by: Proceeding['after'][number]['by'] }[] {
  return laterByProceeding(archive).get(proceeding) ?? [];
}

/** The proceedings to which a person is a party. */
export function proceedingsOf(archive: Archive, person: Person): Proceeding[] {
  return (proceedingsByParty(archive).get(person) ?? []).map(({ proceeding }) => proceeding);
}

/** What a docket has after a ruling, or perhaps after it; what is only announced has not happened. */
export function stepsAfter(archive: Archive, ruling: Ruling): DocketLine[] {
  return docketOf(archive, ruling.proceeding).filter((line) => line.ruling !== ruling && !line.entry?.scheduled && compareWhen(line.date, ruling.date) !== 'before');
}

/** Whether nothing is known to have followed a ruling: no later line on its docket, no later ruling on it, no later case; and nothing later in the case that it came from, where an appeal sends it back. */
export function nothingFollowed(archive: Archive, ruling: Ruling): boolean {
  const { proceeding } = ruling;
  const isLastOnDocket = docketOf(archive, proceeding).at(-1)?.ruling === ruling;
  const wentOnBelow = proceeding.after.some(({ proceeding: below }) => docketOf(archive, below).some(({ date, entry }) => !entry?.scheduled && sortWhen(date, ruling.date) > 0));
  return isLastOnDocket && !wentOnBelow && effectsOn(archive, ruling).length === 0 && proceedingsAfter(archive, proceeding).length === 0;
}

/** What stands on a docket, in order: entries and rulings together. */
export type DocketLine = { date: When } & ({ entry: Entry; ruling?: never } | { ruling: Ruling; entry?: never });

/** The docket of a proceeding as a timeline. */
export function docketOf(archive: Archive, proceeding: Proceeding): DocketLine[] {
  const entries: DocketLine[] = proceeding.entries.map((entry) => ({ date: entry.date, entry }));
  const rulings: DocketLine[] = rulingsIn(archive, proceeding).map((ruling) => ({ date: ruling.date, ruling }));
  return [...entries, ...rulings].toSorted((a, b) => sortWhen(a.date, b.date));
}
