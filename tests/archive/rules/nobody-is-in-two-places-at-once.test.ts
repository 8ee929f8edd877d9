import { describe, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { aDisputeOver, aPlace, aSource, aSpell, aText, personFile as file, withPerson, type Files } from '../../fixtures/records.ts';

/** Held in the prison from 10 January to 2 March 2020, and elsewhere beside it. */
const elsewhere = (change: Parameters<typeof aSpell>[0], others: Files = {}) =>
  withPerson({ whereabouts: [aSpell(), aSpell({ id: 'elsewhere', place: 'town-of-example', ...change })] }, others);

const twice = (from: string, to: string) => ({
  file,
  at: '"id": "elsewhere"',
  says: `"elsewhere" and "was-held" put him in two places at once, from ${from} to ${to}`,
});

describe('two spells', () => {
  test.each([
    ['follow each other', { from: '2020-03-10', to: '2020-04-01' }],
    ['touch on a day', { from: '2020-03-02', to: '2020-04-01' }],
    ['overlap by an uncertain day', { from: '2020-03-01~', to: '2020-04-01' }],
    ['overlap by an uncertain month', { from: '2020-02', to: '2020-02' }],
    ['overlap for as long as nobody knows', { from: '2020-02-01', to: undefined }],
    ['overlap, but one was withdrawn', { from: '2020-02-01', to: '2020-02-20', standing: { is: 'withdrawn' as const, because: aText() } }],
  ])('%s', (_name, change) => {
    expectProblems(elsewhere(change));
  });

  test('do not certainly overlap', () => {
    expectProblems(elsewhere({ from: '2020-02-01', to: '2020-02-20' }), twice('2020-02-01', '2020-02-20'));
    expectProblems(elsewhere({ from: '2020-02-29', to: '2020-04-01' }), twice('2020-02-29', '2020-03-02'));
    expectProblems(elsewhere({ from: '2020-02-01', to: '[2020-02-10..2020-02-20]' }), twice('2020-02-01', '2020-02-10'));
  });

  test('may overlap where one of them is disputed', () => {
    const dispute = { 'disputes/whether-it-took-off.json': aDisputeOver('people/persona-inventada#elsewhere') };
    const disputed = { standing: { is: 'disputed', in: 'whether-it-took-off' } } as const;
    expectProblems(elsewhere({ from: '2020-02-01', to: '2020-02-20', ...disputed }, dispute));
  });

  test('that lasted when their newest source was published lasted until then', () => {
    const story = { 'sources/gazette-story.json': aSource({ published: '2021-06-01' }) };
    expectProblems(elsewhere({ from: '2020-02-01', to: '..' }, story), twice('2020-02-01', '2020-03-02'));
  });

  test('may overlap where one place lies within the other', () => {
    const town = { 'places/prison-of-example.json': aPlace({ within: 'town-of-example' }) };
    expectProblems(elsewhere({ from: '2020-02-01', to: '2020-02-20' }, town));
  });

  test('are not compared where a place may be missing only because its record is broken', () => {
    const broken = 'places/town-of-example.json';
    expectProblems(elsewhere({ from: '2020-02-01', to: '2020-02-20' }, { [broken]: '[' }), {
      file: broken,
      at: '[',
      says: 'lacks a closing bracket here',
    });
  });
});
