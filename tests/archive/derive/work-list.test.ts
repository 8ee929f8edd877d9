import { describe, expect, test } from 'vitest';
import { workListOf } from '../../../src/archive/derive/work-list.ts';
import { aPerson, archiveOf, aSpell, personFile, wholeArchive, withPerson, type Files } from '../../fixtures/records.ts';

const titlesOf = (files: Files, today: string, oldBefore: string) => workListOf(archiveOf(files), { today, oldBefore }).map(({ title }) => title);

describe('the work list of the smallest archive', () => {
  test('holds what nobody has done, people first', () => {
    expect(titlesOf(wholeArchive(), '2021-12-31', '2021-06-30')).toEqual([
      'People of whose whereabouts nothing is told',
      'Rulings of long ago after which nothing is told',
      'Records that were never verified',
      'Records that wait for a careful reader of English',
      'Records that wait for a careful reader of Spanish',
      'Records with statements of one origin, save those of courts and offices',
      'Sources without an archived copy',
    ]);
  });

  test('is the same on the same day, and longer as time passes', () => {
    const files = withPerson({ whereabouts: [aSpell({ to: '..' })] });
    const [first] = titlesOf(files, '2021-12-01', '2021-06-01');
    const [later] = titlesOf(files, '2021-12-02', '2021-06-02');
    expect([first, later]).toEqual(['Rulings of long ago after which nothing is told', 'People whose last known whereabouts are old']);
    expect(titlesOf(files, '2021-12-02', '2021-06-02')).toEqual(titlesOf(files, '2021-12-02', '2021-06-02'));
  });

  test('leaves out what was done', () => {
    const done = aPerson({ verified: '2021-12-01', reviewed: { en: '2021-12-02', es: '2021-12-02' } });
    const placesIn = (files: Files) =>
      workListOf(archiveOf(files), { today: '2021-12-31', oldBefore: '2021-06-30' })
        .filter(({ title }) => /verified|careful reader/.test(title))
        .flatMap(({ looks }) => looks.map(({ at }) => at.file.path));
    expect(placesIn(wholeArchive())).toContain(personFile);
    expect(placesIn(wholeArchive({ [personFile]: done }))).not.toContain(personFile);
  });
});

test('every task says what to do, in a sentence, and is told of by a title without a full stop', () => {
  for (const { title, todo } of workListOf(archiveOf(wholeArchive()), { today: '2021-12-31', oldBefore: '2021-06-30' })) {
    expect(todo).toMatch(/^[A-Z].+\.$/);
    expect(title).toMatch(/^[A-Z].+[^.]$/);
  }
});
