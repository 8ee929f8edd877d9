import { describe, expect, test } from 'vitest';
import type { SpellRecord } from '../../src/values/statement.ts';
import { buildCustody, buildOtherSpells, buildStatus, datesOfSpell, lanesOf, statusLineOf } from '../../src/views/custody.ts';
import { buildPersonPage } from '../../src/views/person.ts';
import { released } from '../fixtures/released.ts';
import { aCitation, aPerson, archiveOf, aSource, aSpell, aStatement, aText, personFile, withPerson, type Files } from '../fixtures/records.ts';
import { contextOn, personIn, textsUnder, world } from './world.ts';

const path = 'en/people/persona-inventada/';
const places = { 'places/prison-of-example.json': { name: aText('The prison'), short: { en: 'Prison', es: 'Prisión' }, phrase: { en: 'at the prison', es: 'en la prisión' }, kind: 'prison', country: 'US', statements: [] } };
const because = aText('The Gazette corrected it');

/** A person with these spells, some of them cited from an older story. */
function personWith(...whereabouts: SpellRecord[]) {
  const archive = archiveOf(
    withPerson(
      { whereabouts, about: [aStatement({ id: 'life', citations: ['herald-story', 'older-story', 'undated-story'].map((source) => aCitation({ source })) })] },
      {
        ...places,
        'sources/older-story.json': aSource({ url: 'https://gazette.example.org/older', published: '2020-05-22' }),
        'sources/undated-story.json': aSource({ url: 'https://gazette.example.org/undated', published: undefined }),
      },
    ),
  );
  return { archive, person: personIn(archive) };
}

const older = [aCitation({ source: 'older-story' })];
const undated = [aCitation({ source: 'undated-story' })];
const free = (change: Partial<SpellRecord> = {}) => aSpell({ id: 'is-free', as: 'at-liberty', authority: undefined, place: undefined, from: '2020-03-02', to: '..', citations: older, ...change });

describe('the status line', () => {
  test.each<[string, SpellRecord[], string, string]>([
    ['says where he is as of the newest source, not of the day of the site', [aSpell(), free({ place: 'prison-of-example' })], 'At liberty at the prison, as of May 22, 2020.', 'En libertad en la prisión. Último dato: 22 de mayo de 2020.'],
    ['of what ended says until when', [aSpell()], 'Held at the prison, as of March 2, 2020.', 'Detenido en la prisión. Último dato: 2 de marzo de 2020.'],
    ['of what has no known end is as of its newest source', [aSpell({ to: undefined, citations: older })], 'Held at the prison, as of May 22, 2020.', 'Detenido en la prisión. Último dato: 22 de mayo de 2020.'],
    ['is as vague as what it rests on', [aSpell({ to: '2020-03' })], 'Held at the prison, as of March 2020.', 'Detenido en la prisión. Último dato: marzo de 2020.'],
    ['has no date where there is none', [free({ from: undefined, citations: undated })], 'At liberty.', 'En libertad.'],
    ['tells the last that stands', [aSpell(), free({ standing: { is: 'withdrawn', because } })], 'Held at the prison, as of March 2, 2020.', 'Detenido en la prisión. Último dato: 2 de marzo de 2020.'],
    ['says of what the record calls unknown that it is', [aSpell({ as: 'unknown', authority: undefined, place: undefined })], 'Not known where he is, as of March 2, 2020.', 'No se sabe dónde está. Último dato: 2 de marzo de 2020.'],
    ['says that nothing is known', [], 'Not known where he is.', 'No se sabe dónde está.'],
  ])('%s', (_name, spells, en, es) => {
    const { person } = personWith(...spells);
    expect([statusLineOf(person, 'en'), statusLineOf(person, 'es')]).toEqual([en, es]);
  });

  test('rests on a statement, and says as of when nothing later was found', () => {
    const { archive, person } = personWith(aSpell(), free());
    const status = buildStatus(archive, person, contextOn(path));
    expect([status?.statement.anchor, status?.nothingLater]).toEqual(['is-free', 'Nothing later found, as of December 31, 2021.']);
  });

  test('says when the record last changed, once it has', () => {
    const spells = [aSpell(), free({ citations: [aCitation()] })];
    const first = released(withPerson({ whereabouts: spells }), '2022-01-10');
    const second = released({ ...first, [personFile]: aPerson({ whereabouts: spells, unknowns: [aText('Where is he?')] }) }, '2022-02-20');
    const changedIn = (files: Files) => {
      const archive = archiveOf(files);
      return buildStatus(archive, personIn(archive), contextOn(path, 'en', archive))?.changed;
    };
    expect(changedIn(first)).toBeUndefined();
    expect(changedIn(second)).toEqual({ href: '#on.cite', text: 'Last changed on February 20, 2022.' });
  });

  test('takes no number away from the sources of the page', () => {
    const { archive, person } = personWith(aSpell(), free());
    const context = contextOn(path);
    buildStatus(archive, person, context);
    expect(context.notes.list()).toEqual([]);
  });

  test('is none where nothing is known', () => {
    const { archive, person } = personWith();
    expect(buildStatus(archive, person, contextOn(path))).toBeUndefined();
  });
});

describe('the dates of a spell', () => {
  test.each<[Partial<SpellRecord>, string, string]>([
    [{}, 'Jan 10, 2020 – Mar 2, 2020', '10 ene 2020 – 2 mar 2020'],
    [{ to: '2020-01-10' }, 'Jan 10, 2020', '10 ene 2020'],
    [{ to: undefined }, 'from Jan 10, 2020; end not known', 'desde el 10 ene 2020; final desconocido'],
    [{ from: undefined }, 'beginning not known; until Mar 2, 2020', 'comienzo desconocido; hasta el 2 mar 2020'],
    [{ to: '..', citations: older }, 'Jan 10, 2020 – last known May 22, 2020', '10 ene 2020 – último dato: 22 may 2020'],
    [{ from: undefined, to: '..', citations: older }, 'last known May 22, 2020', 'último dato: 22 may 2020'],
    [{ to: '..', citations: undated }, 'from Jan 10, 2020; end not known', 'desde el 10 ene 2020; final desconocido'],
    [{ from: undefined, to: '..', citations: undated }, 'not known', 'no se sabe'],
    [{ from: undefined, to: undefined }, 'not known', 'no se sabe'],
  ])('%j are "%s", "%s"', (change, en, es) => {
    const [spell] = personWith(aSpell(change)).person.whereabouts;
    expect(spell && [datesOfSpell(spell, 'en'), datesOfSpell(spell, 'es')]).toEqual([en, es]);
  });
});

describe('the custody bar of a person', () => {
  const { archive, person } = personWith(
    aSpell({ to: '[2020-03-02..2020-03-09]' }),
    aSpell({ id: 'was-told-otherwise', from: '2020-01-12', standing: { is: 'superseded', by: 'people/persona-inventada#was-held', because } }),
    free({ id: 'was-somewhere', from: undefined, to: undefined }),
    free({ id: 'on-the-way', as: 'in-transit', where: aText('On the way'), from: '2020-03-09', to: '2020-03-11' }),
    free({ from: '2020-03-11' }),
  );
  const custody = buildCustody(archive, person, contextOn(path));

  test('has a key that says the same in words, numbered as the bar', () => {
    expect(custody?.key.map(({ number, name, dates, state }) => [number, name, dates, state])).toEqual([
      [1, 'The prison, in English.', 'Jan 10, 2020 – between Mar 2 and Mar 9, 2020', 'held'],
      [2, 'On the way, in English.', 'Mar 9, 2020 – Mar 11, 2020', 'in transit'],
      [3, 'At liberty', 'Mar 11, 2020 – last known May 22, 2020', 'at liberty'],
    ]);
    expect(custody?.bar.numbers.map(({ text }) => text)).toEqual(['1', '2', '3']);
  });

  test('says it once more in a sentence, for who cannot see it', () => {
    expect(custody?.alternative).toBe(
      'Where Persona Inventada was, drawn from left to right: The prison, in English., Jan 10, 2020 – between Mar 2 and Mar 9, 2020, held; On the way, in English., Mar 9, 2020 – Mar 11, 2020, in transit; At liberty, Mar 11, 2020 – last known May 22, 2020, at liberty.',
    );
  });

  test('names whose custody it was, and only then', () => {
    expect(custody?.key.map(({ authority }) => authority?.href)).toEqual(['../../actors/agency-of-example/', undefined, undefined]);
  });

  test('names a place where there is one', () => {
    expect(custody?.key.map(({ place }) => place?.text)).toEqual(['Prison', undefined, undefined]);
    expect(custody?.bar.names.map(({ text }) => text)).toEqual(['Prison']);
  });

  test('is drawn from what stands and has a date', () => {
    expect(custody?.bar.pieces.map(({ shape }) => shape)).toEqual(['dots', 'block', 'line', 'hatched-block', 'arrow', 'last-known']);
  });

  test('explains what it shows, and nothing else', () => {
    expect(custody?.legend).toEqual([
      { swatch: 'united-states', text: 'held in the United States' },
      { swatch: 'line', text: 'at liberty' },
      { swatch: 'hatch', text: 'day not certain' },
      { swatch: 'last-known', text: 'last known' },
    ]);
  });

  test('says where nothing is known', () => {
    expect(custody?.bar.unknowns.map(({ text }) => text)).toEqual(['not known']);
  });

  test('leaves the others to stand beside it, without a number', () => {
    expect(buildOtherSpells(person, contextOn(path)).map(({ number, statement: { anchor, standing }, dates }) => [number, anchor, standing?.word, dates])).toEqual([
      [undefined, 'was-told-otherwise', 'Superseded', 'Jan 12, 2020 – Mar 2, 2020'],
      [undefined, 'was-somewhere', undefined, 'not known'],
    ]);
  });

  test('is none where no spell has a date', () => {
    const { archive: other, person: nobody } = personWith(free({ from: undefined }));
    expect(buildCustody(other, nobody, contextOn(path))).toBeUndefined();
    expect(textsUnder(buildPersonPage(other, nobody, 'en').otherSpells, 'anchor')).toContain('is-free');
  });
});

describe('how long someone was held', () => {
  const durationsOf = (change: Partial<SpellRecord>) => {
    const { archive, person } = personWith(aSpell(change));
    return buildCustody(archive, person, contextOn(path))?.bar.durations.map(({ text }) => text);
  };

  test.each<[Partial<SpellRecord>, string[]]>([
    [{ to: '2021-03-02' }, ['417 days']],
    [{ to: '[2021-03-02..2021-03-04]' }, ['417–419 days']],
    [{ from: '2020-01', to: '2021-03-02' }, ['396–426 days']],
    [{ to: undefined }, []],
    [{ to: '..' }, []],
  ])('%j is %j', (change, durations) => {
    expect(durationsOf(change)).toEqual(durations);
  });
});

describe('the lines of all people', () => {
  const archive = archiveOf(
    withPerson(
      { whereabouts: [aSpell({ from: '2020-03-10', to: '2020-05-02' })] },
      { 'people/otra-inventada/person.json': aPerson({ name: { full: 'Otra Inventada', sorting: 'Inventada, Otra' }, whereabouts: [aSpell({ from: undefined, to: '2019-11-05' })] }) },
    ),
  );

  test('share an axis that begins in January of the first year in which one of them was held', () => {
    const [other, person] = [...archive.people.values()];
    const axes = [[person], [other, person]].map((people) => lanesOf(archive, people.flatMap((one) => one ?? [])).axis);
    expect(axes).toEqual([
      { first: '2020-01-01', last: '2021-12-31' },
      { first: '2019-01-01', last: '2021-12-31' },
    ]);
  });

  test('leave the years at liberty before the first custody out', () => {
    const whereabouts = [aSpell({ id: 'free', as: 'at-liberty', authority: undefined, from: '2012', to: '2020-03-10' }), aSpell({ from: '2020-03-10', to: '2020-05-02' })];
    const later = archiveOf(withPerson({ whereabouts }));
    expect(lanesOf(later, [...later.people.values()]).axis.first).toBe('2020-01-01');
    const free = archiveOf(withPerson({ whereabouts: whereabouts.slice(0, 1) }));
    expect(lanesOf(free, [...free.people.values()]).axis.first).toBe('2012-01-01');
  });

  test('are as many as there are people', () => {
    expect([...lanesOf(archive, [...archive.people.values()]).lanes.keys()].map(({ id }) => id)).toEqual(['otra-inventada', 'persona-inventada']);
  });

  test('begin with the year of the site when nothing has a date', () => {
    expect(lanesOf(world, []).axis).toEqual({ first: '2021-01-01', last: '2021-12-31' });
  });
});
