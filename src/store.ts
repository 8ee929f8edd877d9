/** The one door to the archive for pages: loads it once, and turns views into paths with a key that changes when a page must. */
import { createHash } from 'node:crypto';
import type { Archive } from './archive/archive.ts';
import { loadFolder } from './archive/load.ts';
import { formatProblem } from './reading/problem.ts';
import { settings } from './settings.ts';
import { locales, type Locale } from './values/locale.ts';

let loaded: Archive | undefined;

// The editing loop says when a record changed.
import.meta.hot?.on('astro:content-changed', () => {
  loaded = undefined;
});

/** The archive; throws with every problem when the records do not agree. */
export function archive(): Archive {
  loaded ??= load();
  return loaded;
}

function load(): Archive {
  const { archive: found, problems } = loadFolder(settings.content);
  if (problems.length === 0 && found) return found;
  const error = new Error(problems.map((problem) => formatProblem(problem, settings.content)).join('\n'));
  // An editor reads the problems; where in our code they were found helps nobody.
  error.stack = error.message;
  throw error;
}

/** A path of a route, with the view that is all its page reads, and the key by which an unchanged page is known. */
export interface ViewPath<View> {
  params: { locale?: Locale; id?: string; list?: string; part?: string; filter?: string; value?: string };
  props: { view: View };
  cacheKey: string;
}

/** The paths of a route that has one page a language. */
export function pagePaths<View>(build: (archive: Archive, locale: Locale) => View): ViewPath<View>[] {
  return locales.map((locale) => pathOf({ locale }, build(archive(), locale)));
}

/** The paths of a route that has a page a language for each of several words, such as lists; a word is a part of the address. */
export function wordPaths<View, Word extends string>(
  name: 'list' | 'part',
  words: (archive: Archive) => readonly Word[],
  build: (archive: Archive, word: Word, locale: Locale) => View,
): ViewPath<View>[] {
  return locales.flatMap((locale) => words(archive()).map((word) => pathOf({ locale, [name]: word }, build(archive(), word, locale))));
}

/** The paths of a route that has a page a language for each value of several filters; both are parts of the address. */
export function narrowedPaths<View, Narrowed extends { filter: string; choice: { value: string } }>(
  lists: (archive: Archive) => readonly Narrowed[],
  build: (archive: Archive, list: Narrowed, locale: Locale) => View,
): ViewPath<View>[] {
  return locales.flatMap((locale) =>
    lists(archive()).map((list) => pathOf({ locale, filter: list.filter, value: list.choice.value }, build(archive(), list, locale))),
  );
}

/** The paths of a route that has one page a record and language. */
export function recordPaths<View, Subject extends { id: string }>(
  shelf: (archive: Archive) => Iterable<Subject>,
  build: (archive: Archive, subject: Subject, locale: Locale) => View,
): ViewPath<View>[] {
  const subjects = [...shelf(archive())];
  return locales.flatMap((locale) => subjects.map((subject) => pathOf({ locale, id: subject.id }, build(archive(), subject, locale))));
}

/** The paths of a route that has a page a record and language for each of several words, which are parts of the address. */
export function recordWordPaths<View, Subject extends { id: string }, Word extends string>(
  shelf: (archive: Archive) => Iterable<Subject>,
  words: (archive: Archive, subject: Subject) => readonly Word[],
  build: (archive: Archive, subject: Subject, word: Word, locale: Locale) => View,
): ViewPath<View>[] {
  const subjects = [...shelf(archive())].flatMap((subject) => words(archive(), subject).map((word) => ({ subject, word })));
  return locales.flatMap((locale) => subjects.map(({ subject, word }) => pathOf({ locale, id: subject.id, part: word }, build(archive(), subject, word, locale))));
}

/** The paths of a route that has one page a version, in both languages at once. */
export function versionPaths<View, Subject extends { id: string }>(
  versions: (archive: Archive) => readonly Subject[],
  build: (archive: Archive, version: Subject) => View,
): ViewPath<View>[] {
  return versions(archive()).map((version) => pathOf({ id: version.id }, build(archive(), version)));
}

function pathOf<View>(params: ViewPath<View>['params'], view: View): ViewPath<View> {
  return { params, props: { view }, cacheKey: createHash('sha256').update(JSON.stringify(view)).digest('hex').slice(0, 32) };
}
