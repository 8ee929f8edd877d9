import { describe, expect, test } from 'vitest';
import { fileOfRecord, holdingOf, problemsWithFolders } from '../../src/reading/layout.ts';
import { kinds } from '../../src/records/kinds.ts';

describe('every record has one known place', () => {
  test.each(kinds.filter((kind) => kind !== 'people'))('%s are a file each', (kind) => {
    expect(holdingOf(`${kind}/invented-one.json`)).toEqual({ holds: 'record', kind, id: 'invented-one' });
  });

  test.each([
    ['site.json', { holds: 'site' }],
    ['README.md', { holds: 'nothing' }],
    ['people/persona-inventada/person.json', { holds: 'record', kind: 'people', id: 'persona-inventada' }],
    ['people/persona-inventada/en.md', { holds: 'prose', shelf: 'narratives', id: 'persona-inventada', locale: 'en' }],
    ['people/persona-inventada/es.md', { holds: 'prose', shelf: 'narratives', id: 'persona-inventada', locale: 'es' }],
    ['pages/about/es.md', { holds: 'prose', shelf: 'pages', id: 'about', locale: 'es' }],
    ['withheld.json', { holds: 'withheld-names' }],
    ['releases/2022-01-10.json', { holds: 'release', day: '2022-01-10' }],
  ])('%s', (path, holding) => {
    expect(holdingOf(path)).toEqual(holding);
  });
});

describe('what stands anywhere else is a problem', () => {
  const unknown = 'is not the name of anything that is read';
  const misplaced = 'is not the name of a file that is read here';
  const folders = 'The folders are people, proceedings, rulings, events, cohorts, disputes, figures, places, actors, sources, glossary, corrections, pages, releases.';

  test.each([
    ['source/story.json', unknown, 'Did you mean "sources"?'],
    ['sit.json', unknown, 'Did you mean "site.json"?'],
    ['photographs/a.jpg', unknown, folders],
    ['.hidden', unknown, folders],
    ['notes.txt', unknown, folders],
    ['people', unknown, 'Did you mean "people"?'],
    ['people/persona.json', misplaced, 'Here stand person.json and en.md, es.md in content/people/<id>/.'],
    ['people/persona/persona.json', misplaced, 'Here stand person.json and en.md, es.md in content/people/<id>/.'],
    ['people/persona/fr.md', misplaced, 'Here stand person.json and en.md, es.md in content/people/<id>/.'],
    ['people/persona/deeper/en.md', misplaced, 'Here stand person.json and en.md, es.md in content/people/<id>/.'],
    ['pages/about/person.json', misplaced, 'Here stand en.md and es.md in content/pages/<id>/.'],
    ['sources/story.yaml', misplaced, 'Here stand content/sources/<id>.json.'],
    ['sources/2020/story.json', misplaced, 'Here stand content/sources/<id>.json.'],
    ['sources/en.md', misplaced, 'Here stand content/sources/<id>.json.'],
    ['README.md/person.json', unknown, folders],
    ['release/2022-01-10.json', unknown, 'Did you mean "releases"?'],
    ['releases/2022-01-10/site.json', misplaced, 'Here stand content/releases/<day>.json.'],
    ['releases/2022-01-10.md', misplaced, 'Here stand content/releases/<day>.json.'],
    ['releases/2022-01-10.json.next', misplaced, 'Here stand content/releases/<day>.json.'],
  ])('%s %s', (path, says, todo) => {
    expect(holdingOf(path)).toEqual({ file: path, line: 1, column: 1, says, todo });
  });

  test.each(['people/Persona/person.json', 'people/__proto__/en.md', 'sources/Story.json', 'sources/.json', 'pages/a--b/en.md'])(
    '%s has a name that is no id',
    (path) => {
      expect(holdingOf(path)).toMatchObject({ file: path, says: expect.stringMatching(/^".*" is not an id$/) });
    },
  );
});

test.each(['2022-01', '2022-02-30', '2022-1-10', 'first', '2022-01-10-1', ''])('a release is named after its day, which "%s" is not', (day) => {
  expect(holdingOf(`releases/${day}.json`)).toEqual({
    file: `releases/${day}.json`,
    line: 1,
    column: 1,
    says: `"${day}" is not a day`,
    todo: 'Releases are written by "npm run tracker -- release" and named after their day.',
  });
});

test.each([
  ['people/persona-inventada', 'people/persona-inventada/person.json'],
  ['pages/about', 'pages/about/en.md'],
  ['rulings/2020-03-02-order', 'rulings/2020-03-02-order.json'],
])('the facts of %s stand in %s', (address, file) => {
  expect(fileOfRecord(address)).toBe(file);
});

describe('a folder is whole', () => {
  const problemsIn = (paths: string[], withheld: string[] = []) =>
    problemsWithFolders(new Set(paths), withheld).map(({ file, says }) => `${file} ${says}`);

  test.each([
    ['facts alone', ['people/a/person.json'], []],
    ['facts and both languages', ['people/a/person.json', 'people/a/en.md', 'people/a/es.md'], []],
    ['a page in both languages', ['pages/about/en.md', 'pages/about/es.md'], []],
    ['a narrative in one language', ['people/a/person.json', 'people/a/en.md'], ['people/a/es.md is missing']],
    ['a page in one language', ['pages/about/es.md'], ['pages/about/en.md is missing']],
    ['a narrative without facts', ['people/a/en.md', 'people/a/es.md'], ['people/a/person.json is missing']],
  ])('%s', (_name, paths, problems) => {
    expect(problemsIn(paths)).toEqual(problems);
  });

  test('a withheld person has nothing beside the tombstone', () => {
    const paths = ['people/withheld-a1b2c3d4/person.json', 'people/withheld-a1b2c3d4/es.md'];
    expect(problemsIn(paths, ['withheld-a1b2c3d4'])).toEqual(['people/withheld-a1b2c3d4/es.md stands beside a withheld person']);
    expect(problemsIn(paths.slice(0, 1), ['withheld-a1b2c3d4'])).toEqual([]);
  });

  test('a page is not taken for a withheld person, whatever its name', () => {
    expect(problemsIn(['pages/xwithheld-a1b2c3d4/en.md'], ['withheld-a1b2c3d4'])).toEqual(['pages/xwithheld-a1b2c3d4/es.md is missing']);
  });
});
