import { describe, expect, test } from 'vitest';
import { addressOf, choose, chosenIn, chosenWith, holds } from '../../src/finding/narrow.ts';

describe('a choice that is followed', () => {
  test.each([
    [[], 'place=jail', ['place=jail']],
    [['status=held'], 'place=jail', ['status=held', 'place=jail']],
    [['place=port', 'status=held'], 'place=jail', ['status=held', 'place=jail']],
    [['place=jail', 'status=held'], 'place=jail', ['status=held']],
    [['place=jail', 'status=held'], '', []],
  ])('%j and %j make %j', (chosen, choice, then) => {
    expect(choose(chosen, choice)).toEqual(then);
  });

  test('counts as if it were the one of its filter, whether it is or not', () => {
    expect(chosenWith(['place=jail', 'status=held'], 'place=jail')).toEqual(['status=held', 'place=jail']);
    expect(chosenWith(['place=port'], '')).toEqual([]);
  });
});

test('somebody stays of whom all that is chosen holds', () => {
  const traits = ['status=held', 'place=jail', 'place=land'];
  expect([[], ['place=land'], ['place=jail', 'status=held'], ['place=port'], ['place=jail', 'status=unknown']].map((chosen) => holds(traits, chosen))).toEqual([true, true, true, false, false]);
});

describe('an address', () => {
  const choices = ['status=held', 'place=jail', 'place=port'];

  test.each([
    ['', []],
    ['?status=held&place=jail', ['status=held', 'place=jail']],
    ['?place=port&place=jail', ['place=jail']],
    ['?q=a&place=nowhere&other=jail&place', []],
  ])('%j chooses %j', (search, chosen) => {
    expect(chosenIn(search, choices)).toEqual(chosen);
  });

  test.each([
    ['', [], './'],
    ['peña & co', [], './?q=pe%C3%B1a+%26+co'],
    ['', ['place=jail'], './?place=jail'],
    ['a', ['place=jail', 'status=held'], './?q=a&place=jail&status=held'],
  ])('of %j and %j is %s', (query, chosen, address) => {
    expect(addressOf(query, chosen)).toBe(address);
    expect(chosenIn(new URL(address, 'https://tracker.example.org/').search, choices)).toEqual(chosen);
  });
});
