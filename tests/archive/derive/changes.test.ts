import { describe, expect, test } from 'vitest';
import { changesIn, statementChanges, type RecordChange } from '../../../src/archive/derive/changes.ts';
import type { PersonRecord } from '../../../src/records/person.ts';
import { aCitation, aFigure, aPerson, aPosition, archiveOf, aDispute, aStatement, aTown, aValue, personFile, wholeArchive, type Files } from '../../fixtures/records.ts';
import { corrections, days, recordsIn, released, rewritten } from '../../fixtures/released.ts';

const address = 'people/persona-inventada';
const town = 'places/town-of-example';

/** What the release of a day changed, save what every archive has. */
function changesOn(files: Files, day: string): RecordChange[] {
  const archive = archiveOf(files);
  const release = archive.releases.find((one) => one.day === day);
  return release ? changesIn(archive, release) : [];
}

const brief = ({ address: of, is, statements: { added, changed, gone } }: RecordChange) =>
  `${of} is ${is}: +${added.join()} ~${changed.map(({ id }) => id).join()} -${gone.join()}`;

/** The person with one statement changed, and another in the place of the second. */
const otherwise = {
  named: aStatement({ id: 'named', basis: 'official-record', citations: [aCitation({ source: 'order-of-example' })] }),
  about: [aStatement({ id: 'more', citations: [aCitation({ source: 'herald-story' })] })],
} satisfies Partial<PersonRecord>;

const first = released(wholeArchive());
const second = released(
  {
    ...first,
    [personFile]: aPerson(otherwise),
    'places/town-of-example.json': undefined,
    'places/other-town.json': aTown({ name: { en: 'Other', es: 'Otro' } }),
    ...corrections([`${address}#named`, `${address}#invented-life`]),
  },
  days[1],
);

describe('what a release changed', () => {
  test('of the first is every record, in the order of their addresses', () => {
    const changes = changesOn(first, days[0]);
    expect(changes.map((change) => change.address)).toEqual(Object.keys(recordsIn(first)).toSorted());
    expect(new Set(changes.map(({ is }) => is))).toEqual(new Set(['new']));
    expect(changes.find((change) => change.address === address)?.statements).toEqual({ added: ['invented-life', 'named'], changed: [], gone: [] });
  });

  test('of a later one is what came, changed and went, and nothing else', () => {
    expect(changesOn(second, days[1]).map(brief)).toEqual([
      'corrections/2022-01-10-1 is new: + ~ -',
      'people/persona-inventada is changed: +more ~named -invented-life',
      'places/other-town is new: + ~ -',
      'places/town-of-example is gone: + ~ -',
    ]);
    expect(changesOn(second, days[0]).map(brief)).toEqual(changesOn(first, days[0]).map(brief));
  });

  test('tells of a statement what of it changed', () => {
    const person = changesOn(second, days[1]).find((change) => change.address === address);
    expect(person?.statements.changed).toEqual([
      {
        id: 'named',
        changes: [
          { field: 'basis', aspect: 'basis' },
          { field: 'citations', aspect: 'citation' },
        ],
      },
    ]);
  });

  test('of a record that is gone, every statement is; of one that came back, every one is new', () => {
    const figure = 'figures/people-who-were-not-there.json';
    const without = released({ ...first, [figure]: undefined, ...corrections(['figures/people-who-were-not-there#counted']) }, days[1]);
    expect(changesOn(without, days[1]).map(brief)).toContain('figures/people-who-were-not-there is gone: + ~ -counted');
    const back = released({ ...without, [figure]: aFigure({ values: [aValue({ id: 'counted-anew' })] }) }, days[2]);
    expect(changesOn(back, days[2]).map(brief)).toEqual(['figures/people-who-were-not-there is new: +counted-anew ~ -']);
  });

  test('of facts outside the statements is told as a change of the record', () => {
    const files = released({ ...first, [personFile]: aPerson({ nationality: 'XX' }) }, days[1]);
    expect(changesOn(files, days[1]).map(brief)).toEqual(['people/persona-inventada is changed: + ~ -']);
  });

  test('is not told of how a record is looked after: who verified or reviewed it said nothing else', () => {
    const files = released({ ...first, [personFile]: aPerson({ verified: days[0], reviewed: { en: days[0] }, noindex: true }) }, days[1]);
    expect(changesOn(files, days[1])).toEqual([]);
  });
});

describe('what was cleared away', () => {
  const clearing = (of: string, ...cleared: string[]) => cleared.reduce((files, day) => rewritten(files, day, { [of]: { cleared: true } }), second);

  test('is not told', () => {
    expect(changesOn(clearing(address, days[1]), days[1]).map((change) => change.address)).not.toContain(address);
  });

  test('leaves untold what cannot be compared with it: an old record is not news', () => {
    expect(changesOn(clearing(address, days[0]), days[1]).map((change) => change.address)).not.toContain(address);
    expect(changesOn(clearing(town, days[0]), days[1]).map((change) => change.address)).not.toContain(town);
  });

  test('is passed over where a version before it is known', () => {
    const third = released({ ...second, [personFile]: aPerson({ ...otherwise, about: [...otherwise.about, aStatement({ id: 'last' })] }) }, days[2]);
    const files = rewritten(third, days[1], { [address]: { cleared: true } });
    expect(changesOn(third, days[2]).map(brief)).toEqual(['people/persona-inventada is changed: +last ~ -']);
    expect(changesOn(files, days[2]).map(brief)).toEqual(['people/persona-inventada is changed: +more,last ~named -invented-life']);
  });
});

describe('two forms of a record', () => {
  test('differ by the statements that came, changed and went, however deep they stand', () => {
    const account = (id: string, words: string) => aPosition({ accounts: [aStatement({ id, says: { en: words, es: `En español: ${words}` } })] });
    const before = aDispute({ positions: [account('once', 'One'), account('never', 'Never')] });
    const after = aDispute({ positions: [account('never', 'Not ever'), account('twice', 'Two')] });
    expect(statementChanges({ value: before }, { value: after })).toEqual({
      added: ['twice'],
      changed: [{ id: 'never', changes: [{ field: 'says', aspect: 'text' }] }],
      gone: ['once'],
    });
  });

  test('of prose have no statements', () => {
    expect(statementChanges({ prose: { en: ['One.'], es: ['Uno.'] } }, {})).toEqual({ added: [], changed: [], gone: [] });
  });
});
