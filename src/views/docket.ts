/** What does a docket show? Entries and rulings in order, each statement once; a ruling's own page only marks its place. */
import { nameOf, type Archive, type Proceeding, type Ruling } from '../archive/archive.ts';
import { docketOf } from '../archive/derive/cases.ts';
import { buildDate, buildStatement, linkToRecord, type DateView, type PageContext, type StatementView } from './statement.ts';
import type { Link } from './frame.ts';

export type DocketLineView =
  | { statement: StatementView; ruling: Link | undefined }
  /** The ruling whose page this is. */
  | { statement?: never; date: DateView; title: string };

export function buildDocket(archive: Archive, proceeding: Proceeding, context: PageContext, own?: Ruling): DocketLineView[] {
  return docketOf(archive, proceeding).flatMap(({ date, entry, ruling }): DocketLineView[] => {
    if (ruling && ruling === own) return [{ date: buildDate(date, context.locale), title: nameOf(ruling)[context.locale] }];
    const statement = entry ?? ruling.holds[0];
    return statement ? [{ statement: buildStatement(statement, context, date), ruling: ruling && linkToRecord(ruling, context) }] : [];
  });
}
