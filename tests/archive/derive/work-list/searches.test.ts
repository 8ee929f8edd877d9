import { describe, expect, test } from 'vitest';
import { oldConvictionSearches, rulingsWithoutSequel, unansweredAccusations } from '../../../../src/archive/derive/work-list/searches.ts';
import type { PersonRecord } from '../../../../src/records/person.ts';
import { toldBy } from '../../../fixtures/looks.ts';
import { aCitation, anAccusation, anEntry, aProceeding, archiveOf, aRuling, aSource, aStatement, aText, personFile, wholeArchive, withPerson } from '../../../fixtures/records.ts';

const horizon = { today: '2021-12-15', oldBefore: '2021-06-15' };
const young = { today: '2020-07-01', oldBefore: '2020-01-01' };
const searched = [aStatement({ id: 'searched' })];
const accused = (...accusations: PersonRecord['accusations']) => archiveOf(withPerson({ accusations, convictionSearch: searched }));

describe('an accusation for which an answer was last looked for long ago', () => {
  test('is told, with the day of that search', () => {
    const archive = accused(anAccusation({ answers: [], noAnswerAsOf: '2021-05-01' }));
    expect(toldBy(unansweredAccusations(archive, horizon))).toEqual([
      `${personFile} accusations.0.noAnswerAsOf — "accused", no answer found as of 2021-05-01`,
    ]);
  });

  test('is not told when it was answered, withdrawn, or looked for since', () => {
    const withdrawn = { is: 'withdrawn', because: aText('It was another') } as const;
    const archive = accused(
      anAccusation(),
      anAccusation({ id: 'withdrawn', answers: [], noAnswerAsOf: '2021-05-01', standing: withdrawn }),
      anAccusation({ id: 'searched-again', answers: [], noAnswerAsOf: '2021-06' }),
    );
    expect(toldBy(unansweredAccusations(archive, horizon))).toEqual([]);
  });
});

describe('a search for a conviction', () => {
  test('is as old as its newest source', () => {
    expect(toldBy(oldConvictionSearches(accused(anAccusation()), horizon))).toEqual([
      `${personFile} convictionSearch — its newest source is "gazette-story", published 2021-06-01`,
    ]);
    expect(toldBy(oldConvictionSearches(accused(anAccusation()), young))).toEqual([]);
  });

  test('that follows from other statements is as old as theirs', () => {
    const derived = aStatement({ id: 'searched', basis: 'derived', citations: [{ statement: 'people/persona-inventada#life' }] });
    const about = [aStatement({ id: 'life', citations: [aCitation({ source: 'herald-story' })] })];
    const archive = archiveOf(withPerson({ about, accusations: [anAccusation()], convictionSearch: [derived] }));
    expect(toldBy(oldConvictionSearches(archive, horizon))).toEqual([
      `${personFile} convictionSearch — its newest source is "herald-story", published 2021-06-01`,
    ]);
  });

  test('of no known date is not called old', () => {
    const archive = archiveOf(withPerson({ convictionSearch: searched }, { 'sources/gazette-story.json': aSource({ published: undefined }) }));
    expect(toldBy(oldConvictionSearches(archive, horizon))).toEqual([]);
  });
});

describe('a ruling after which nothing is told', () => {
  const file = 'rulings/2020-03-02-order.json';

  test('is told when it is old', () => {
    expect(toldBy(rulingsWithoutSequel(archiveOf(wholeArchive()), horizon))).toEqual([`${file} date — decided 2020-03-02`]);
    expect(toldBy(rulingsWithoutSequel(archiveOf(wholeArchive()), young))).toEqual([]);
  });

  test('is one that nothing on its docket follows', () => {
    const later = aProceeding({ entries: [anEntry({ kind: 'notice', date: '2020-04-01' })] });
    expect(toldBy(rulingsWithoutSequel(archiveOf(wholeArchive({ 'proceedings/inventada-v-agency.json': later })), horizon))).toEqual([]);
  });

  test('comes before a later one', () => {
    const other = aProceeding({ title: aText('Another case'), dockets: ['0:20-xx-00002'] });
    const archive = archiveOf(
      wholeArchive({
        'proceedings/a-case.json': other,
        'rulings/2020-01-01-other.json': aRuling({ proceeding: 'a-case', date: '2020-05', holds: [aStatement({ id: 'held' })] }),
      }),
    );
    expect(toldBy(rulingsWithoutSequel(archive, horizon)).map((line) => line.split(' — ')[1])).toEqual(['decided 2020-03-02', 'decided 2020-05']);
  });
});
