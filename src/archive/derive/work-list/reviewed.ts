/** Which records has no careful reader of a language read, or not since they were last verified? */
import { within } from '../../../reading/problem.ts';
import type { Locale } from '../../../values/locale.ts';
import { counted } from '../../../values/text.ts';
import type { Archive } from '../../archive.ts';
import type { Look, Task } from './task.ts';
import { heaviestFirst, keptRecords } from './weight.ts';

const languages = { en: 'English', es: 'Spanish' } as const satisfies Record<Locale, string>;

export function unreviewedInEnglish(archive: Archive): Task {
  return unreviewedIn('en', archive);
}

export function unreviewedInSpanish(archive: Archive): Task {
  return unreviewedIn('es', archive);
}

function unreviewedIn(locale: Locale, archive: Archive): Task {
  const looks = heaviestFirst(archive, keptRecords(archive)).flatMap(({ record, statements }): Look[] => {
    const { verified = '', reviewed } = record.facts;
    const read = reviewed?.[locale];
    const at = within(record.at, 'reviewed', locale);
    if (read === undefined) return [{ at, says: counted(statements, 'statement') }];
    return read < verified ? [{ at, says: `read on ${read}, verified since, on ${verified}` }] : [];
  });
  return {
    title: `Records that wait for a careful reader of ${languages[locale]}`,
    todo: `Read them with care, and write the day into "reviewed", under "${locale}".`,
    looks,
  };
}
