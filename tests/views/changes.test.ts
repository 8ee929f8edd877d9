import { describe, expect, test } from 'vitest';
import { buildChangesPage, buildLatestRelease } from '../../src/views/changes.ts';
import { released } from '../fixtures/released.ts';
import { aCitation, aCorrection, aPerson, aPlace, archiveOf, aStatement, aText, personFile, wholeArchive, withPerson, type Files } from '../fixtures/records.ts';

const other = aCitation({ source: 'herald-story' });
const lived = aStatement({ id: 'invented-life', citations: [other] });
const first = released(withPerson({ about: [lived] }, { 'places/island-of-example.json': aPlace({ name: aText('The island') }) }), '2022-01-10');
const second = released(
  {
    ...first,
    'places/island-of-example.json': undefined,
    [personFile]: aPerson({ about: [{ ...lived, basis: 'organization-report', by: { actor: 'herald-of-example' } }, aStatement({ id: 'added', citations: [other] })] }),
    'corrections/2022-01-10-1.json': aCorrection({ statements: ['people/persona-inventada#invented-life'] }),
  },
  '2022-02-20',
);
const pageOf = (files: Files, locale: 'en' | 'es' = 'en') => buildChangesPage(archiveOf(files), locale);

describe('what is new', () => {
  test('is nothing before the first release, and the page says so', () => {
    expect(pageOf(wholeArchive()).empty).toBe('Nothing has been released yet. From the first release on, every change will be listed here.');
    expect(pageOf(wholeArchive()).releases).toEqual([]);
  });

  test('stands by release, the newest first', () => {
    expect(pageOf(second).releases.map(({ heading, anchor }) => [heading, anchor])).toEqual([
      ['Release of February 20, 2022', 'release.2022-02-20'],
      ['Release of January 10, 2022', 'release.2022-01-10'],
    ]);
    expect(pageOf(second, 'es').releases[0]?.heading).toBe('Edición del 20 de febrero de 2022');
    expect(pageOf(second).empty).toBeUndefined();
  });

  test('is every record at first, by kind, people before sources', () => {
    const added = pageOf(first).releases[0]?.added ?? [];
    expect(added.map(({ kind, count }) => [kind, count]).slice(0, 3)).toEqual([
      ['People', 1],
      ['Cases', 1],
      ['Rulings', 1],
    ]);
    expect(added.find(({ kind }) => kind === 'Places')?.links.map(({ text }) => text)).toContain('The island, in English.');
  });

  test('is, later, what changed in which statement, and in what', () => {
    const [release] = pageOf(second).releases;
    expect(release?.changed).toEqual([
      {
        record: { href: '../people/persona-inventada/', text: 'Persona Inventada' },
        says: '1 statement added, 1 statement changed',
        statements: [
          { link: { href: '../people/persona-inventada/#added', text: 'The invented Gazette reports what never was, in English.' }, says: 'added' },
          { link: { href: '../people/persona-inventada/#invented-life', text: 'The invented Gazette reports what never was, in English.' }, says: 'label, speaker' },
        ],
      },
    ]);
  });

  test('is what was taken out, by its last name, with its last version', () => {
    const gone = { href: expect.stringMatching(/^\.\.\/\.\.\/versions\/[0-9a-f]{16}\/$/), text: 'The island, in English.' };
    expect(pageOf(second).releases[0]?.gone).toEqual([gone]);
    expect(pageOf(second).releases[1]?.added.find(({ kind }) => kind === 'Places')?.links).toContainEqual(gone);
  });

  test('has the names of its own day', () => {
    const renamed = { ...first, 'places/island-of-example.json': aPlace({ name: aText('The other island') }) };
    const places = pageOf(renamed).releases[0]?.added.find(({ kind }) => kind === 'Places');
    expect(places?.links).toContainEqual({ href: '../places/island-of-example/', text: 'The island, in English.' });
  });

  test('is each correction, with a link to its line', () => {
    const corrections = pageOf(second).releases[0]?.added.find(({ kind }) => kind === 'Corrections');
    expect(corrections?.links).toEqual([{ href: '../corrections/#correction.2022-01-10-1', text: 'A word was missing, in English.' }]);
  });

  test('is folded away where a kind has many, and only counted where it has very many', () => {
    const places = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`places/p${index}.json`, aPlace({ name: aText(`Place ${index}`) })]));
    const placesOf = (count: number) => pageOf(released(wholeArchive(places(count)), '2022-01-10')).releases[0]?.added.find(({ kind }) => kind === 'Places');
    expect(placesOf(3)).toMatchObject({ count: 5, isFolded: false });
    expect(placesOf(13)).toMatchObject({ count: 15, isFolded: true });
    expect(placesOf(13)?.links).toHaveLength(15);
    expect(placesOf(600)).toMatchObject({ count: 602, links: [] });
  });
});

describe('a release in which records were only looked after', () => {
  const upkeep = released({ ...first, [personFile]: aPerson({ about: [lived], verified: '2022-01-12' }) }, '2022-02-20');

  test('says that no record says anything else', () => {
    expect(pageOf(upkeep).releases.map(({ empty, changed }) => [empty, changed])).toEqual([['no record says anything else', []], [undefined, []]]);
    expect(buildLatestRelease({ archive: archiveOf(upkeep), path: 'es/', locale: 'es' })?.says).toBe('ninguna ficha dice otra cosa');
  });
});

describe('on another page', () => {
  const latest = (files: Files) => buildLatestRelease({ archive: archiveOf(files), path: 'en/', locale: 'en' });

  test('the latest release is a line', () => {
    expect(latest(second)).toEqual({
      link: { href: 'changes/#release.2022-02-20', text: 'Release of February 20, 2022' },
      says: '1 record added, 1 record changed, 1 record taken out',
      changed: [{ record: { href: 'people/persona-inventada/', text: 'Persona Inventada' }, says: pageOf(second).releases[0]?.changed[0]?.says }],
    });
    expect(latest(first)?.changed).toEqual([]);
  });

  test('there is none before the first', () => {
    expect(latest(wholeArchive())).toBeUndefined();
  });
});
