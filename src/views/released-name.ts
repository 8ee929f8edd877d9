/** How is a released record called, and where does it lead? By the name of its day, with a link to where it is today. */
import type { Release } from '../archive/archive.ts';
import { versionsOf, type Version } from '../archive/derive/versions.ts';
import { nameOf } from '../archive/name.ts';
import { isKind } from '../records/kinds.ts';
import { anchors, linkBetween, listPath, prosePath, recordPath, versionPath } from '../routes.ts';
import { isKeyed } from '../values/canonical.ts';
import type { Locale } from '../values/locale.ts';
import { isText } from '../values/meaning.ts';
import { titleOfPage, type LinkOrWords, type PagePlace } from './frame.ts';

/** A record by the name that it had in a release, with a link to where it is today. */
export function nameThen({ day, records }: Release, address: string, place: PagePlace): LinkOrWords {
  const released = records.get(address);
  const link = nameRecord(address, place);
  return released && 'version' in released ? { ...link, text: nameVersion({ ...released, address, day }, place.locale) } : link;
}

/** A record by its name today; one that is gone by its last name, with its last version. A correction leads to its line among the others. */
export function nameRecord(address: string, { archive, path, locale }: PagePlace): LinkOrWords {
  const [kind = '', id = ''] = address.split('/');
  if (kind === 'pages' && archive.pages.has(id)) return { href: linkBetween(path, prosePath(locale, id)), text: titleOfPage(archive, id, locale) };
  const record = isKind(kind) ? archive[kind].get(id) : undefined;
  if (!record) return nameGone(address, { archive, path, locale });
  const text = nameOf(record)[locale];
  if (record.kind !== 'corrections') return { href: linkBetween(path, recordPath(locale, record)), text };
  return { href: linkBetween(path, listPath(locale, 'corrections'), anchors.correction(record)), text };
}

function nameGone(address: string, { archive, path, locale }: PagePlace): LinkOrWords {
  const last = versionsOf(archive, address).at(-1);
  return last ? { href: linkBetween(path, versionPath(last.version)), text: nameVersion(last, locale) } : { text: address };
}

/** The name that a record had in a version, as far as that has one. */
export function nameVersion({ address, value = {}, prose }: Version, locale: Locale): string {
  const { title, question, term, name, what, described } = value;
  const called = title ?? question ?? term ?? name ?? what ?? described;
  if (isText(called)) return called[locale];
  if (isKeyed(called)) return String(called['full'] ?? called['pseudonym'] ?? address);
  return typeof called === 'string' ? called : (prose?.[locale].find((line) => line.startsWith('# '))?.slice('# '.length) ?? address);
}
