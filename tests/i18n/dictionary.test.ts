import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dictionaries, wordsIn, type Dictionary } from '../../src/i18n/dictionary.ts';
import { formatCountry } from '../../src/i18n/countries.ts';
import { locales } from '../../src/values/locale.ts';

type Phrases = Dictionary['phrases'];

/** Labels that are the same word in both languages. */
const sameInBoth: readonly string[] = ['continuations.certiorari', 'continuations.mandamus', 'phrases.opensAt'];

/** Labels of what is said without a word: an exact number is the number. */
const silent: readonly string[] = ['precisions.exactly'];

/** Every phrase with something in it. */
const filled: Record<keyof Phrases, (phrases: Phrases) => string[]> = {
  endedOn: ({ endedOn }) => [endedOn('A', 'B')],
  endedInPart: ({ endedInPart }) => [endedInPart('A')],
  stayedSince: ({ stayedSince }) => [stayedSince('A')],
  stayedUntil: ({ stayedUntil }) => [stayedUntil('A', 'B')],
  stayedOverBy: ({ stayedOverBy }) => [stayedOverBy('A', 'B')],
  nothingEnded: ({ nothingEnded }) => [nothingEnded('A')],
  nothingStayedOrEnded: ({ nothingStayedOrEnded }) => [nothingStayedOrEnded('A')],
  itselfUndone: ({ itselfUndone }) => [itselfUndone('A')],
  actor: ({ actor }) => [actor('A')],
  theStayOf: ({ theStayOf }) => [theStayOf('A')],
  theRulingOf: ({ theRulingOf }) => [theRulingOf('A')],
  onRemandAfter: ({ onRemandAfter }) => [onRemandAfter('A', 'B')],
  liftedOn: ({ liftedOn }) => [liftedOn('A')],
  supersededOn: ({ supersededOn }) => [supersededOn('A')],
  vacatedOn: ({ vacatedOn }) => [vacatedOn('April 7, 2020')],
  reversedOn: ({ reversedOn }) => [reversedOn('April 7, 2020')],
  accounts: ({ accounts }) => [accounts(1), accounts(2), accounts(3), accounts(12)],
  publishedOn: ({ publishedOn }) => [publishedOn('A')],
  rulings: ({ rulings }) => [rulings(1), rulings(2)],
  cases: ({ cases }) => [cases(1), cases(2)],
  questions: ({ questions }) => [questions(1), questions(2)],
  openPoints: ({ openPoints }) => [openPoints(1), openPoints(2)],
  figures: ({ figures }) => [figures(1), figures(2)],
  terms: ({ terms }) => [terms(1), terms(2)],
  dated: ({ dated }) => [dated(1), dated(2)],
  asOf: ({ asOf }) => [asOf('A')],
  copyAsOf: ({ copyAsOf }) => [copyAsOf('A')],
  latestRuling: ({ latestRuling }) => [latestRuling('A', 'B')],
  citedAsOf: ({ citedAsOf }) => [citedAsOf('A')],
  recordsAsOf: ({ recordsAsOf }) => [recordsAsOf('A')],
  origins: ({ origins }) => [origins(1), origins(2), origins(12)],
  days: ({ days }) => [days(1, 1), days(2, 2), days(1, 3)],
  status: ({ status }) => [status('A', 'B'), status('A', undefined)],
  until: ({ until }) => [until('A')],
  from: ({ from }) => [from('A')],
  lastKnownOn: ({ lastKnownOn }) => [lastKnownOn('A')],
  toEndNotKnown: ({ toEndNotKnown }) => [toEndNotKnown('A')],
  beginningNotKnownTo: ({ beginningNotKnownTo }) => [beginningNotKnownTo('A')],
  beforeYear: ({ beforeYear }) => [beforeYear('2020')],
  monthNotKnown: ({ monthNotKnown }) => [monthNotKnown('2020')],
  between: ({ between }) => [between('A', 'B')],
  either: ({ either }) => [either('1', '2')],
  about: ({ about }) => [about('A')],
  uncertain: ({ uncertain }) => [uncertain('A')],
  uncertainShort: ({ uncertainShort }) => [uncertainShort('A')],
  readIn: ({ readIn }) => [readIn('A')],
  archivedOn: ({ archivedOn }) => [archivedOn('A')],
  unlinked: ({ unlinked }) => [unlinked('A')],
  opensAt: ({ opensAt }) => [opensAt('A', undefined), opensAt('A', 'B')],
  repeats: ({ repeats }) => [repeats('A')],
  statements: ({ statements }) => [statements(1), statements(2)],
  restsOnOrigins: ({ restsOnOrigins }) => [restsOnOrigins(1), restsOnOrigins(2)],
  restOn: ({ restOn }) => [restOn(1), restOn(2)],
  verified: ({ verified }) => [verified('A')],
  recorded: ({ recorded }) => [recorded('A')],
  changed: ({ changed }) => [changed('A')],
  recordedOn: ({ recordedOn }) => [recordedOn('A')],
  changedOn: ({ changedOn }) => [changedOn('A')],
  correctedOn: ({ correctedOn }) => [correctedOn('A')],
  releaseOf: ({ releaseOf }) => [releaseOf('A')],
  version: ({ version }) => [version('A')],
  versionOf: ({ versionOf }) => [versionOf('A')],
  recordsAdded: ({ recordsAdded }) => [recordsAdded(1), recordsAdded(2)],
  recordsChanged: ({ recordsChanged }) => [recordsChanged(1), recordsChanged(2)],
  recordsTakenOut: ({ recordsTakenOut }) => [recordsTakenOut(1), recordsTakenOut(2)],
  statementsAdded: ({ statementsAdded }) => [statementsAdded(1), statementsAdded(2)],
  statementsChanged: ({ statementsChanged }) => [statementsChanged(1), statementsChanged(2)],
  statementsTakenOut: ({ statementsTakenOut }) => [statementsTakenOut(1), statementsTakenOut(2)],
  withheldCorrections: ({ withheldCorrections }) => [withheldCorrections(1), withheldCorrections(2)],
  nothingLater: ({ nothingLater }) => [nothingLater('A')],
  noAnswer: ({ noAnswer }) => [noAnswer('A')],
  nothingBetween: ({ nothingBetween }) => [nothingBetween('A', 'B')],
  nothingAfter: ({ nothingAfter }) => [nothingAfter('A', 'B'), nothingAfter(undefined, 'B')],
  people: ({ people }) => [people(1), people(2)],
  peopleHere: ({ peopleHere }) => [peopleHere(1), peopleHere(2)],
  peopleShown: ({ peopleShown }) => [peopleShown('#', 2)],
  nobodyFound: ({ nobodyFound }) => [nobodyFound('A')],
  linesRun: ({ linesRun }) => [linesRun('A', 'B')],
  peopleLastKnown: ({ peopleLastKnown }) => [peopleLastKnown('in A')],
  peopleHeld: ({ peopleHeld }) => [peopleHeld('in A')],
  peopleInCase: ({ peopleInCase }) => [peopleInCase('A')],
  peopleInGroup: ({ peopleInGroup }) => [peopleInGroup('A')],
  peopleAccused: ({ peopleAccused }) => [peopleAccused('A')],
  peopleWithSources: ({ peopleWithSources }) => [peopleWithSources('A')],
  narrowedList: ({ narrowedList }) => [narrowedList('A', 1, 2)],
  sources: ({ sources }) => [sources(1), sources(2)],
  lineForEach: ({ lineForEach }) => [lineForEach(1), lineForEach(2)],
  everyLine: ({ everyLine }) => [everyLine(1, 'A', 'B'), everyLine(2, 'A', 'B')],
  linesHeldElsewhere: ({ linesHeldElsewhere }) => [linesHeldElsewhere(1), linesHeldElsewhere(2)],
  linesStop: ({ linesStop }) => [linesStop([{ year: '2020', count: 1 }])],
  lanesLead: ({ lanesLead }) => [lanesLead(1, 1), lanesLead(2, 2)],
  firstHeld: ({ firstHeld }) => [firstHeld('A')],
  partOfTimeline: ({ partOfTimeline }) => [partOfTimeline(2, 5, ['A 1', 'B 2'])],
  custodyBar: ({ custodyBar }) => [custodyBar('A')],
  journeyOf: ({ journeyOf }) => [journeyOf('A')],
  journeyDescription: ({ journeyDescription }) => [journeyDescription('A', 1), journeyDescription('A', 2)],
  journeyMap: ({ journeyMap }) => [journeyMap('A')],
  placesMap: ({ placesMap }) => [placesMap(1), placesMap(2)],
  heldThere: ({ heldThere }) => [heldThere(1), heldThere(2)],
  wereThere: ({ wereThere }) => [wereThere(1), wereThere(2)],
  withheld: ({ withheld }) => [withheld(1), withheld(2)],
  quoted: ({ quoted }) => [quoted('A')],
};

/** Every label of a language as `words.people` or `bases.derived`, phrases filled in. */
function labelsIn({ phrases, language, ...vocabularies }: Dictionary): Map<string, string> {
  const words = Object.entries(vocabularies).flatMap(([name, labels]) =>
    Object.entries(labels).map(([key, label]): [string, string] => [`${name}.${key}`, label]),
  );
  const sentences = Object.entries(filled).map(([key, fill]): [string, string] => [`phrases.${key}`, fill(phrases).join('\n')]);
  return new Map([['language', language], ...words, ...sentences]);
}

const [english, spanish] = [labelsIn(dictionaries.en), labelsIn(dictionaries.es)];

describe('the two languages', () => {
  test('have the same labels', () => {
    expect([...spanish.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    expect(Object.keys(filled).toSorted()).toEqual(Object.keys(dictionaries.en.phrases).toSorted());
  });

  test('leave no label empty, but for what is said without a word', () => {
    for (const labels of [english, spanish]) {
      expect([...labels].filter(([, label]) => label === '').map(([key]) => key)).toEqual(silent);
      expect([...labels].filter(([, label]) => label !== label.trim())).toEqual([]);
    }
  });

  test('say nothing the same, but for the words that are the same', () => {
    const same = [...english].filter(([key, label]) => label !== '' && spanish.get(key) === label).map(([key]) => key);
    expect(same.toSorted()).toEqual(sameInBoth.toSorted());
  });

  test('never print what is not known as undefined', () => {
    for (const label of [...english.values(), ...spanish.values()]) expect(label).not.toMatch(/undefined|null|NaN/);
  });

  test('are each found by their code, and name themselves', () => {
    expect(locales.map((locale) => wordsIn(locale).language)).toEqual(['English', 'Español']);
  });
});

describe('every label is needed:', () => {
  const sources = sourcesIn('src').filter((path) => !/i18n\/(?:dictionary|en|es)\.ts$/.test(path));
  const code = sources.map((path) => readFileSync(path, 'utf8')).join('\n');
  const isUsed = (pattern: string) => new RegExp(pattern).test(code);

  test('the words', () => {
    expect(Object.keys(dictionaries.en.words).filter((key) => !isUsed(`\\b(?:words|own)\\.${key}\\b`))).toEqual([]);
  });

  test('the phrases', () => {
    expect(Object.keys(dictionaries.en.phrases).filter((key) => !isUsed(`\\bphrases\\.${key}\\b`))).toEqual([]);
  });

  test('the vocabularies', () => {
    const shown = (name: string) => isUsed(`\\{[^{}]*\\b${name}\\b[^{}]*\\} = wordsIn|wordsIn\\(\\w+\\)\\.${name}\\b`);
    const vocabularies = Object.keys(dictionaries.en).filter((name) => !['language', 'words', 'phrases'].includes(name));
    expect(vocabularies.filter((name) => !shown(name))).toEqual([]);
  });
});

test.each([
  ['SV', 'El Salvador', 'El Salvador'],
  ['US', 'United States', 'Estados Unidos'],
  ['VE', 'Venezuela', 'Venezuela'],
])('the country %s is called %s and %s', (code, en, es) => {
  expect(locales.map((locale) => formatCountry(code, locale))).toEqual([en, es]);
});

test.each([
  ['Held at A', 'May 27, 2025', 'Held at A, as of May 27, 2025.', 'Held at A. Último dato: May 27, 2025.'],
  ['Held at A', undefined, 'Held at A.', 'Held at A.'],
  ['Not known', undefined, 'Not known.', 'Not known.'],
])('the status "%s" of %s is one sentence', (what, date, en, es) => {
  expect(locales.map((locale) => wordsIn(locale).phrases.status(what, date))).toEqual([en, es]);
});

test.each([
  [1, '1 question', '1 pregunta'],
  [2, '2 questions', '2 preguntas'],
  [0, '0 questions', '0 preguntas'],
])('%i questions are "%s", "%s"', (count, en, es) => {
  expect(locales.map((locale) => wordsIn(locale).phrases.questions(count))).toEqual([en, es]);
});

test.each([
  ['marzo de 2025', 'No se encontró respuesta (a marzo de 2025).'],
  ['15 de marzo de 2025', 'No se encontró respuesta (al 15 de marzo de 2025).'],
])('in Spanish a day has an article and a month has none: %s', (date, sentence) => {
  expect(wordsIn('es').phrases.noAnswer(date)).toBe(sentence);
});

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
