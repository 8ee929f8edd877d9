import { describe, expect, test } from 'vitest';
import { exportVersion } from '../../src/exports/version.ts';
import { buildVersionPage, everyVersion } from '../../src/views/version.ts';
import { released } from '../fixtures/released.ts';
import { aCitation, aCorrection, aPerson, archiveOf, aStatement, aText, personFile, withPerson, type Files } from '../fixtures/records.ts';

const other = aCitation({ source: 'herald-story', passage: 'what never was at all' });
const lived = aStatement({ id: 'invented-life', citations: [other] });
const first = released(withPerson({ about: [lived] }), '2022-01-10');
const changed: Files = {
  ...first,
  [personFile]: aPerson({ about: [{ ...lived, says: aText('It was otherwise') }, aStatement({ id: 'added', citations: [other] })] }),
  'corrections/2022-01-10-1.json': aCorrection({ statements: ['people/persona-inventada#invented-life'] }),
};

/** The first version of the person, seen from an archive. */
function frozenIn(files: Files) {
  const archive = archiveOf(files);
  const version = everyVersion(archive).find(({ address }) => address === 'people/persona-inventada');
  if (!version) throw new Error('the person was not released');
  const [english, spanish] = buildVersionPage(archive, version).sections;
  if (!english || !spanish) throw new Error('a language is missing');
  return { archive, version, english, spanish };
}

describe('a version', () => {
  const { english, spanish, version } = frozenIn(first);

  test('keeps each statement in both languages, with its basis in words and every other field', () => {
    const told = english.statements.find(({ id }) => id === 'invented-life');
    expect([told?.says, told?.basis]).toEqual(['The invented Gazette reports what never was, in English.', 'Press report']);
    expect(told?.details).toEqual([
      { field: 'citations.passage', text: 'what never was at all' },
      { field: 'citations.source', text: 'herald-story' },
    ]);
    expect(spanish.statements.find(({ id }) => id === 'invented-life')?.says).toBe('The invented Gazette reports what never was, en español.');
  });

  test('keeps the narrative and the facts outside the statements', () => {
    expect(english.prose).toEqual(['The Gazette reports what never was. [@named]']);
    expect(english.facts).toContainEqual({ field: 'name.full', text: 'Persona Inventada' });
  });

  test('is left out by search engines', () => {
    expect(buildVersionPage(archiveOf(first), version).frame.isIndexed).toBe(false);
  });

  test('is a file as well, as it was written', () => {
    const file = JSON.parse(exportVersion(version));
    expect(file).toMatchObject({ record: 'people/persona-inventada', released: '2022-01-10', version: version.version });
    expect(file.value).toEqual(aPerson({ about: [lived] }));
  });
});

describe('what has changed since', () => {
  const since = (files: Files) => frozenIn(files).english.since;

  test('is nothing as long as the record reads the same', () => {
    expect(since(first)).toEqual([{ statement: undefined, says: 'The record still reads like this.' }]);
  });

  test('is nothing where somebody only verified the record', () => {
    expect(since({ ...first, [personFile]: aPerson({ about: [lived], verified: '2022-01-12' }) })).toEqual([{ statement: undefined, says: 'The record still reads like this.' }]);
  });

  test('is told statement by statement, with a link to each of today', () => {
    const today = '../../en/people/persona-inventada/';
    expect(since(changed)).toEqual([
      { statement: { href: `${today}#added`, text: 'added' }, says: 'added' },
      { statement: { href: `${today}#invented-life`, text: 'invented-life' }, says: 'wording' },
    ]);
  });

  test('is that a statement was taken out, which leads nowhere', () => {
    const gone = { ...changed, [personFile]: aPerson({ about: [aStatement({ id: 'added', citations: [other] })] }) };
    expect(since(gone)).toContainEqual({ statement: { text: 'invented-life' }, says: 'taken out' });
  });

  test('may be something besides what they say', () => {
    expect(since({ ...first, [personFile]: aPerson({ about: [lived], nationality: 'XX' }) })).toEqual([{ statement: undefined, says: 'Something changed besides what the statements say.' }]);
  });
});
