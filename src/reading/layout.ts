/** Which file holds what? Every record has one known place below the folder of the records. */
import { isKind, kinds, type Kind } from '../records/kinds.ts';
import { isDay, type Day } from '../values/date.ts';
import { isId, nearestTo } from '../values/id.ts';
import { locales, type Locale } from '../values/locale.ts';
import { problemWithFile, suggest, type Problem } from './problem.ts';

/** What the name of a file says that it holds. */
export type Holding =
  | { holds: 'nothing' }
  | { holds: 'site' }
  | { holds: 'withheld-names' }
  | { holds: 'release'; day: Day }
  | { holds: 'record'; kind: Kind; id: string }
  | { holds: 'prose'; shelf: 'narratives' | 'pages'; id: string; locale: Locale };

const knownFolders = [...kinds, 'pages', 'releases'] as const;
const proseNames = locales.map((locale) => `${locale}.md`);

/** Reads the path of a file, from the folder of the records; a path that has no meaning is a problem. */
export function holdingOf(path: string): Holding | Problem {
  const [folder = '', name, inner, deeper] = path.split('/');
  if (path === 'README.md') return { holds: 'nothing' };
  if (path === 'site.json') return { holds: 'site' };
  if (path === 'withheld.json') return { holds: 'withheld-names' };
  if (name === undefined || !knownFolders.some((known) => known === folder)) {
    const nearest = nearestTo(folder, ['site.json', ...knownFolders]);
    return problemWithFile(path, 'is not the name of anything that is read', suggest(nearest, `The folders are ${knownFolders.join(', ')}.`));
  }
  if (deeper === undefined && inner !== undefined && (folder === 'people' || folder === 'pages')) {
    const holding = holdingInFolder(path, folder, name, inner);
    if (holding) return holding;
  }
  if (folder === 'releases' && inner === undefined && name.endsWith('.json')) return releaseOf(path, name.slice(0, -'.json'.length));
  if (isKind(folder) && folder !== 'people' && inner === undefined && name.endsWith('.json')) {
    return withId(path, name.slice(0, -'.json'.length), (id) => ({ holds: 'record', kind: folder, id }));
  }
  return problemWithFile(path, 'is not the name of a file that is read here', `Here stand ${filesIn(folder)}.`);
}

function holdingInFolder(path: string, folder: 'people' | 'pages', id: string, file: string): Holding | Problem | undefined {
  const locale = locales.find((known) => `${known}.md` === file);
  const shelf = folder === 'people' ? 'narratives' : 'pages';
  if (locale) return withId(path, id, () => ({ holds: 'prose', shelf, id, locale }));
  if (folder === 'people' && file === 'person.json') return withId(path, id, () => ({ holds: 'record', kind: 'people', id }));
  return undefined;
}

/** The file in which the facts of a record stand, by its address `kind/id`; of a page, its English. */
export function fileOfRecord(address: string): string {
  if (address.startsWith('people/')) return `${address}/person.json`;
  return address.startsWith('pages/') ? `${address}/en.md` : `${address}.json`;
}

function releaseOf(path: string, day: string): Holding | Problem {
  if (isDay(day)) return { holds: 'release', day };
  return problemWithFile(path, `"${day}" is not a day`, 'Releases are written by "npm run tracker -- release" and named after their day.');
}

function withId(path: string, id: string, holding: (id: string) => Holding): Holding | Problem {
  if (isId(id)) return holding(id);
  return problemWithFile(path, `"${id}" is not an id`, 'Write lower-case letters and digits, words joined by single hyphens, at most 64 characters.');
}

function filesIn(folder: string): string {
  if (folder === 'people') return `person.json and ${proseNames.join(', ')} in content/people/<id>/`;
  if (folder === 'releases') return 'content/releases/<day>.json';
  if (folder === 'pages') return `${proseNames.join(' and ')} in content/pages/<id>/`;
  return `content/${folder}/<id>.json`;
}

/** A narrative has its facts and both languages; a page has both languages; a withheld person has nothing else. */
export function problemsWithFolders(paths: ReadonlySet<string>, withheld: readonly string[]): Problem[] {
  const folders = [...paths].flatMap((path) => /^(?:people|pages)\/[^/]+(?=\/)/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].flatMap((folder) => problemsWithFolder(folder, paths, withheld));
}

function problemsWithFolder(folder: string, paths: ReadonlySet<string>, withheld: readonly string[]): Problem[] {
  const prose = proseNames.filter((name) => paths.has(`${folder}/${name}`));
  if (withheld.some((id) => folder === `people/${id}`)) {
    return prose.map((name) =>
      problemWithFile(`${folder}/${name}`, 'stands beside a withheld person', 'Delete it: nothing else may stand there.'),
    );
  }
  const missing = prose.length === 0 ? [] : proseNames.filter((name) => !prose.includes(name));
  const problems = missing.map((name) =>
    problemWithFile(`${folder}/${name}`, 'is missing', 'Both languages are equal: write the other one too.'),
  );
  if (folder.startsWith('people/') && !paths.has(`${folder}/person.json`)) {
    problems.push(problemWithFile(`${folder}/person.json`, 'is missing', 'A person has facts before a narrative.'));
  }
  return problems;
}
