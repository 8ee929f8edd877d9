import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/values/locale.ts';
import type { SpellRecord } from '../../src/values/spell.ts';
import { buildStatus, statusLineOf } from '../../src/views/status.ts';
import { released } from '../fixtures/released.ts';
import { aCitation, aPerson, archiveOf, aSpell, aText, personFile, withPerson, type Files } from '../fixtures/records.ts';
import { because, free, older, personWith, undated } from './spells.ts';
import { contextOn, personIn } from './world.ts';

/** A spell of which nothing is known, after another. */
const nowhere = aSpell({ id: 'nowhere', as: 'unknown', authority: undefined, place: undefined, from: '2020-03-05', to: undefined });

const path = 'en/people/persona-inventada/';

describe('the status line', () => {
  test.each<[string, SpellRecord[], string, string]>([
    ['says where he is as of the newest source, not of the day of the site', [aSpell(), free({ place: 'prison-of-example' })], 'At liberty at the prison, as of May 22, 2020.', 'En libertad en la prisión. Último dato: 22 de mayo de 2020.'],
    ['of what ended says until when', [aSpell()], 'Held at the prison, as of March 2, 2020.', 'Detenido en la prisión. Último dato: 2 de marzo de 2020.'],
    ['of what has no known end is as of its newest source', [aSpell({ to: undefined, citations: older })], 'Held at the prison, as of May 22, 2020.', 'Detenido en la prisión. Último dato: 22 de mayo de 2020.'],
    ['is as vague as what it rests on', [aSpell({ to: '2020-03' })], 'Held at the prison, as of March 2020.', 'Detenido en la prisión. Último dato: marzo de 2020.'],
    ['has no date where there is none', [free({ from: undefined, citations: undated })], 'At liberty.', 'En libertad.'],
    ['tells the last that stands', [aSpell(), free({ standing: { is: 'withdrawn', because } })], 'Held at the prison, as of March 2, 2020.', 'Detenido en la prisión. Último dato: 2 de marzo de 2020.'],
    ['says of what the record calls unknown that it is', [aSpell({ as: 'unknown', authority: undefined, place: undefined })], 'Not known where he is, as of March 2, 2020.', 'No se sabe dónde está. Último dato: 2 de marzo de 2020.'],
    ['of whom nothing is known since says until when he was where', [aSpell(), nowhere], 'Held at the prison until March 2, 2020; not known where since.', 'Detenido en la prisión hasta el 2 de marzo de 2020; después, no se sabe dónde.'],
    ['of an end that is not certain says that much', [aSpell({ to: '[2020-03-01..2020-03-04]' }), nowhere], 'Held at the prison until some time between March 1 and March 4, 2020; not known where since.', 'Detenido en la prisión hasta algún momento entre el 1 de marzo y el 4 de marzo de 2020; después, no se sabe dónde.'],
    ['takes no later source for an end that is not known', [aSpell({ from: '2020-01-10~', to: undefined, citations: older }), nowhere], 'Held at the prison from about January 10, 2020; not known until when, or where since.', 'Detenido en la prisión desde alrededor del 10 de enero de 2020; no se sabe hasta cuándo, ni dónde después.'],
    ['says what was still so when it was last told', [free({ place: 'prison-of-example' }), nowhere], 'At liberty at the prison as of May 22, 2020; not known where since.', 'En libertad en la prisión al 22 de mayo de 2020; después, no se sabe dónde.'],
    ['says nothing of when where no date is known', [aSpell({ from: undefined, to: undefined, citations: undated }), nowhere], 'Held at the prison; not known when, or where since.', 'Detenido en la prisión; no se sabe cuándo, ni dónde después.'],
    ['says where he was and not how, where only that is known', [aSpell({ as: 'unknown', authority: undefined }), nowhere], 'At the prison until March 2, 2020; not known where since.', 'En la prisión hasta el 2 de marzo de 2020; después, no se sabe dónde.'],
    ['says that nothing is known', [], 'Not known where he is.', 'No se sabe dónde está.'],
  ])('%s', (_name, spells, en, es) => {
    const { person } = personWith(...spells);
    expect([statusLineOf(person, 'en'), statusLineOf(person, 'es')]).toEqual([en, es]);
  });

  test.each<[string, SpellRecord, string[], string[]]>([
    ['a day', free({ place: 'prison-of-example' }), ['As of May 22, 2020:', 'at liberty at the prison.'], ['Al 22 de mayo de 2020:', 'en libertad en la prisión.']],
    ['a month', aSpell({ to: '2020-03' }), ['As of March 2020:', 'held at the prison.'], ['A marzo de 2020:', 'detenido en la prisión.']],
    ['about a month', aSpell({ to: '2020-03~' }), ['As of about March 2020:', 'held at the prison.'], ['Hacia marzo de 2020:', 'detenido en la prisión.']],
  ])('begins with its date on his page: %s', (_name, spell, en, es) => {
    const { archive, person } = personWith(spell);
    const told = (locale: Locale) => buildStatus(archive, person, contextOn(path, locale, archive));
    expect([told('en'), told('es')].map((status) => [status?.when, status?.line])).toEqual([en, es]);
  });

  test.each<[string, SpellRecord, (string | undefined)[], (string | undefined)[]]>([
    ['the end of the one before', aSpell(), ['Until March 2, 2020:', 'held at the prison.', 'Where he has been since is not known.'], ['Hasta el 2 de marzo de 2020:', 'detenido en la prisión.', 'No se sabe dónde estuvo después.']],
    ['its beginning where no end is known', aSpell({ to: undefined }), ['From January 10, 2020:', 'held at the prison.', 'Until when, and where he has been since, is not known.'], ['Desde el 10 de enero de 2020:', 'detenido en la prisión.', 'No se sabe hasta cuándo ni dónde estuvo después.']],
    ['no date where there is none', aSpell({ from: undefined, to: undefined, citations: undated }), [undefined, 'Held at the prison.', 'When that was, and where he has been since, is not known.'], [undefined, 'Detenido en la prisión.', 'No se sabe cuándo fue ni dónde estuvo después.']],
  ])('where nothing is known since begins with %s', (_name, spell, en, es) => {
    const { archive, person } = personWith(spell, nowhere);
    const told = (locale: Locale) => buildStatus(archive, person, contextOn(path, locale, archive));
    expect([told('en'), told('es')].map((status) => [status?.when, status?.line, status?.since?.text])).toEqual([en, es]);
  });

  test.each([
    ['until then', aSpell(), 'Sent abroad; nothing known since.'],
    ['with until when it is not known', aSpell({ to: undefined }), 'Sent abroad; nothing known since. Until when, and where he has been since, is not known.'],
  ])('tells what the record says of him since in its own words: %s', (_name, spell, since) => {
    const sent = { ...nowhere, where: { en: 'Sent abroad; nothing known since', es: 'Enviado al extranjero; desde entonces no se sabe' } };
    const { archive, person } = personWith(spell, sent);
    expect(buildStatus(archive, person, contextOn(path, 'en', archive))?.since?.text).toBe(since);
  });

  test('rests on who says where he was, and leads to who says that nothing is known since', () => {
    const { archive, person } = personWith(aSpell(), nowhere);
    const status = buildStatus(archive, person, contextOn(path, 'en', archive));
    expect([status?.statement.anchor, status?.since?.href]).toEqual(['was-held', '#nowhere']);
  });

  test('has no date in front where there is none', () => {
    const { archive, person } = personWith(free({ from: undefined, citations: undated }));
    const status = buildStatus(archive, person, contextOn(path, 'en', archive));
    expect([status?.when, status?.line]).toEqual([undefined, 'At liberty.']);
  });

  test('rests on a statement, and says as of when nothing later was found', () => {
    const { archive, person } = personWith(aSpell(), free());
    const status = buildStatus(archive, person, contextOn(path));
    expect([status?.statement.anchor, status?.nothingLater]).toEqual(['is-free', 'Nothing later found, as of Dec 31, 2021.']);
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
