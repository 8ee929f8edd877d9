/** Where is it? Every address of the site. Links inside it are relative, so that a base path, a mirror or a copy on a disk needs no other build. */
import type { Kind } from './records/kinds.ts';
import type { CardKind } from './values/card.ts';
import { fold } from './values/fold.ts';
import { locales, type Locale } from './values/locale.ts';

/** The address of a page from the root of the site, such as `en/people/` or `` for the root itself. */
export type Path = string;

/** What has a page of its own. */
interface Addressed {
  kind: Kind;
  id: string;
}

export const rootPath: Path = '';

/** The one page that answers at any address, so that links on it cannot be relative. */
export const notFoundPath: Path = '404.html';

export function homePath(locale: Locale): Path {
  return `${locale}/`;
}

/** The list of a kind of record. The list of what happened is the timeline. */
export function listPath(locale: Locale, kind: Kind): Path {
  return kind === 'events' ? timelinePath(locale) : `${locale}/${kind}/`;
}

/** The people for whom a value of a filter holds. */
export function peopleFilterPath(locale: Locale, filter: string, value: string): Path {
  return `${listPath(locale, 'people')}${filter}/${value}/`;
}

/** By what people are found, as a file that scripts read. */
export function namesPath(locale: Locale): Path {
  return `${listPath(locale, 'people')}names.json`;
}

/** What is not known, of the whole archive. */
export function unknownsPath(locale: Locale): Path {
  return `${locale}/unknowns/`;
}

/** Where everybody was, on one page of lanes: by name, or in another order, such as "first-held". */
export function lanesPath(locale: Locale, order?: string): Path {
  return `${locale}/whereabouts/${order === undefined ? '' : `${order}/`}`;
}

/** The timeline: by month, or a part of it, which is a strand or a month such as "2025-03". */
export function timelinePath(locale: Locale, part?: string): Path {
  return `${locale}/timeline/${part === undefined ? '' : `${part}/`}`;
}

export function recordPath(locale: Locale, { kind, id }: Addressed): Path {
  return `${locale}/${kind}/${id}/`;
}

/** The timeline of a person; a strand of it has an address of its own, the whole stands on the person's page. */
export function personTimelinePath(locale: Locale, person: Addressed, strand?: string): Path {
  const path = recordPath(locale, person);
  return strand === undefined ? path : `${path}timeline/${strand}/`;
}

/** Where a person was, on a map and in a list. */
export function journeyPath(locale: Locale, person: Addressed): Path {
  return `${recordPath(locale, person)}journey/`;
}

export function prosePath(locale: Locale, id: string): Path {
  return `${locale}/pages/${id}/`;
}

/** The search in the whole text. */
export function searchPath(locale: Locale): Path {
  return `${locale}/search/`;
}

/** The files that a search reads, from the root of the site. */
export const searchFilesPath: Path = 'search/';

/** Of which kind each record in the index is, by the name under which a search finds it. */
export function searchKindsPath(locale: Locale): Path {
  return `${searchFilesPath}kinds.${locale}.json`;
}

/** What each release changed. */
export function changesPath(locale: Locale): Path {
  return `${locale}/changes/`;
}

/** A version of a record as it was published, in both languages at once: its address outlives what it names. */
export function versionPath(version: string): Path {
  return `versions/${version}/`;
}

/** The same as a file. */
export function versionFilePath(version: string): Path {
  return `${versionPath(version)}record.json`;
}

/** The picture that a preview of a page shows, wherever its address is sent. */
export function cardPath(locale: Locale, kind: CardKind): Path {
  return `cards/${kind}.${locale}.png`;
}

/** The whole site as one file, which opens from a disk: named after the site, since it travels alone. */
export function copyPath({ name }: { name: { en: string } }): Path {
  return `${fold(name.en).replaceAll(' ', '-')}.zip`;
}

/** The same page in another language. */
export function pathIn(locale: Locale, path: Path): Path {
  const [first = '', ...rest] = path.split('/');
  return locales.some((known) => known === first) ? [locale, ...rest].join('/') : path;
}

/** The link from one page to another, relative; with a fragment alone when both are the same. */
export function linkBetween(from: Path, to: Path, fragment?: string): string {
  const hash = fragment === undefined ? '' : `#${fragment}`;
  if (from === to && hash) return hash;
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const way = '../'.repeat(here.length - shared) + there.slice(shared).join('/');
  return `${way || './'}${hash}`;
}

/** The absolute address of a page, for what leaves the site: canonical links and citations. */
export function absoluteUrl({ origin, base }: { origin: string; base: string }, path: Path): string {
  return `${origin}${base}${path}`;
}

/** The anchor of a statement on the page of its own record: its id. Elsewhere, and for everything else, anchors have a dot, which no id has. */
export const anchors = {
  statement: (statement: { id: string }) => statement.id,
  /** A statement on a page that is not its home. */
  guest: (statement: { address: string }) => statement.address.replace('/', '.').replace('#', '.'),
  source: (number: number) => `s.${number}`,
  correction: (correction: { id: string }) => `correction.${correction.id}`,
  release: (day: string) => `release.${day}`,
  /** A row of the diagram of orders. */
  order: (letter: string) => `order.${letter}`,
  /** The nth stay of a journey, and a place in the list beside a map. */
  stay: (number: number) => `stay.${number}`,
  place: (place: { id: string }) => `place.${place.id}`,
  section: (name: string) => `on.${name}`,
} as const;
