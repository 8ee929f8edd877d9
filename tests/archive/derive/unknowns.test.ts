import { describe, expect, test } from 'vitest';
import { openParts, openPointsOf, type OpenPart } from '../../../src/archive/derive/unknowns.ts';
import { anAccusation, anEntry, aProceeding, archiveOf, aSource, aSpell, aText, wholeArchive, withPerson, type Files } from '../../fixtures/records.ts';
import { world } from '../../views/world.ts';

/** What is open in a part: each record with its points in brief. */
function openIn(files: Files | undefined, part: OpenPart): string[] {
  const open = openPointsOf(files ? archiveOf(files) : world)[part];
  return open.map(({ record, statement, points }) => {
    const brief = points.map((point) => (point.is === 'told' ? point.text.en : point.is));
    return `${[record.id, statement?.id].filter(Boolean).join('#')}: ${brief.join(' | ')}`;
  });
}

describe('what is open', () => {
  test.each<[OpenPart, string[]]>([
    ['people', ['persona-inventada: Who drove, in English.']],
    ['proceedings', ['inventada-v-agency: When it ends, in English.']],
    ['rulings', []],
    ['events', ['flight-of-example: Who paid for it, in English.']],
    ['figures', ['people-who-were-not-there: How many there were, in English.']],
    ['settling', ['whether-it-took-off: The list of passengers, in English.']],
    ['gaps', []],
    ['people-since', ['persona-inventada: end', 'senor-x: end']],
    ['accusations', ['persona-inventada#accused-again: unanswered']],
    ['documents', ['2020-04-01-reversal: It was not published, in English.']],
    ['dockets', []],
    ['addresses', []],
    ['rulings-since', ['2020-04-01-reversal: end']],
  ])('of %s is %j', (part, open) => {
    expect(openIn(undefined, part)).toEqual(open);
  });

  test('has people first', () => {
    expect([openParts[0], Object.keys(openPointsOf(world))]).toEqual(['people', openParts]);
  });

  test('of a ruling are the questions that it asks', () => {
    const files = wholeArchive();
    const ruling = files['rulings/2020-03-02-order.json'];
    expect(openIn(wholeArchive({ 'rulings/2020-03-02-order.json': Object.assign({}, ruling, { unknowns: [aText('On what ground')] }) }), 'rulings')).toEqual(['2020-03-02-order: On what ground, in English.']);
  });
});

test('each gap of a person is open by itself, at the spell that it begins at', () => {
  const whereabouts = [aSpell({ from: undefined }), aSpell({ id: 'held-again', from: '2020-05-01', to: '..' })];
  expect(openIn(withPerson({ whereabouts }), 'gaps')).toEqual(['persona-inventada#was-held: incomplete', 'persona-inventada#was-held: between']);
});

describe('a case without a docket number', () => {
  const without = (kind: 'civil' | 'immigration') =>
    wholeArchive({ 'proceedings/without.json': aProceeding({ title: aText('Without'), kind, dockets: [], noDocket: aText('Nobody gives it') }) });

  test('is open with its reason', () => {
    expect(openIn(without('civil'), 'dockets')).toEqual(['without: Nobody gives it, in English.']);
  });

  test('is not open where it is an immigration case, whose number is never written', () => {
    expect(openIn(without('immigration'), 'dockets')).toEqual([]);
  });
});

test('a source without an address is open with its reason', () => {
  const files = wholeArchive({ 'sources/gazette-story.json': aSource({ url: undefined, unlinked: aText('It was taken down') }) });
  expect(openIn(files, 'addresses')).toEqual(['gazette-story: It was taken down, in English.']);
});

test('an accusation that was withdrawn asks for no answer', () => {
  const accusations = [anAccusation({ answers: [], noAnswerAsOf: '2021-05-02', standing: { is: 'withdrawn', because: aText('It was another man') } })];
  const convictionSearch = [{ ...anAccusation({ id: 'none-found' }), answers: undefined }];
  expect(openIn(withPerson({ accusations, convictionSearch }), 'accusations')).toEqual([]);
});

test('a ruling that its docket goes on after is no ending', () => {
  const files = wholeArchive({ 'proceedings/inventada-v-agency.json': aProceeding({ entries: [anEntry({ kind: 'notice', date: '2020-06-01' })] }) });
  expect([openIn(wholeArchive(), 'rulings-since'), openIn(files, 'rulings-since')]).toEqual([['2020-03-02-order: end'], []]);
});
