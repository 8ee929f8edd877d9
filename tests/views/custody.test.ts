import { describe, expect, test } from 'vitest';
import type { SpellRecord } from '../../src/values/spell.ts';
import { buildCustody, buildOtherSpells, datesOfSpell, legendOf } from '../../src/views/custody.ts';
import { buildPersonPage } from '../../src/views/person.ts';
import { aSpell, aText } from '../fixtures/records.ts';
import { because, free, older, personWith, undated } from './spells.ts';
import { contextOn, textsUnder } from './world.ts';

const path = 'en/people/persona-inventada/';
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

  test('has a table that says the same in words, numbered as the bar', () => {
    expect(custody?.table.map(({ number, name, dates, state }) => [number, name, dates, state])).toEqual([
      [1, 'The prison, in English.', 'Jan 10, 2020 – between Mar 2 and Mar 9, 2020', 'held'],
      [2, 'On the way, in English.', 'Mar 9, 2020 – Mar 11, 2020', 'in transit'],
      [3, 'At liberty', 'Mar 11, 2020 – last known May 22, 2020', 'at liberty'],
    ]);
    expect(custody?.bar.numbers.map(({ text }) => text)).toEqual(['1', '2', '3']);
  });

  test('is called by whom it shows, and each of its bands by what it says', () => {
    expect(custody?.alternative).toBe('Where Persona Inventada was; the table below says the same.');
    expect(custody?.table.map(({ label }) => label)).toEqual([
      '1: The prison, in English., Jan 10, 2020 – between Mar 2 and Mar 9, 2020, held',
      '2: On the way, in English., Mar 9, 2020 – Mar 11, 2020, in transit',
      '3: At liberty, Mar 11, 2020 – last known May 22, 2020, at liberty',
    ]);
  });

  test('has a band for each line of its table', () => {
    expect(custody?.bar.bands.length).toBe(custody?.table.length);
  });

  test('names whose custody it was, and only then', () => {
    expect(custody?.table.map(({ authority }) => authority?.href)).toEqual(['../../actors/agency-of-example/', undefined, undefined]);
  });

  test('names a place where there is one', () => {
    expect(custody?.table.map(({ place }) => place?.text)).toEqual(['Prison', undefined, undefined]);
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

  test('explains the tone of what fades, too', () => {
    expect(legendOf([{ shape: 'fading-block', tone: 'elsewhere', x: 0, width: 10 }], 'en').map(({ swatch }) => swatch)).toEqual(['elsewhere', 'fade']);
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
