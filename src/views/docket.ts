/** What does a docket show? Entries and rulings in order, each statement once; a ruling's own page only shows its place among them. */
import type { Archive } from '../archive/archive.ts';
import { docketOf } from '../archive/derive/cases.ts';
import type { Proceeding, Ruling } from '../archive/record.ts';
import { formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import type { Link } from './frame.ts';
import { buildStatement, linkInBrief, linkToRecord, type PageContext, type StatementView } from './statement.ts';

export interface DocketLineView {
  statement: StatementView;
  ruling: Link | undefined;
}

/** A line of the docket as another page shows it: when, and where it is told. */
export interface PlaceOnDocket {
  date: string;
  link: Link;
  /** Of an entry, who stands behind it: cut short, its sentence may not say so any more. */
  note: string;
}

export function buildDocket(archive: Archive, proceeding: Proceeding, context: PageContext): DocketLineView[] {
  return docketOf(archive, proceeding).flatMap(({ date, entry, ruling }): DocketLineView[] => {
    const statement = entry ?? ruling.holds[0];
    return statement ? [{ statement: buildStatement(statement, context, date), ruling: ruling && linkToRecord(ruling, context) }] : [];
  });
}

/** What came before and after a ruling in its own case: rulings by their titles, entries in their words. */
export function buildPlaceOnDocket(archive: Archive, own: Ruling, context: PageContext): PlaceOnDocket[] {
  const { locale } = context;
  const { bases } = wordsIn(locale);
  return docketOf(archive, own.proceeding).map(({ date, entry, ruling }) => ({
    date: formatWhen(date, locale, 'short'),
    link: entry ? linkInBrief(entry, context, 12) : { ...linkToRecord(ruling, context), isCurrent: ruling === own },
    note: entry ? bases[entry.basis] : '',
  }));
}
