import { describe, expect, test } from 'vitest';
import { announcedAndPassed, announcedAndToCome } from '../../../../src/archive/derive/work-list/announced.ts';
import type { EventRecord } from '../../../../src/values/event.ts';
import { toldBy } from '../../../fixtures/looks.ts';
import { anEntry, anEvent, aProceeding, archiveOf, aText, personFile, wholeArchive, withPerson } from '../../../fixtures/records.ts';

const horizon = { today: '2022-03-01', oldBefore: '2021-09-01' };
const announced = (change: Partial<EventRecord>) => archiveOf(withPerson({ events: [anEvent({ id: 'announced', scheduled: true, ...change })] }));

describe('an announced day has passed', () => {
  test.each(['2022-02-28', '2022-02', '2021', '2022-01~', '[2022-02-01..2022-02-28]'])('certainly, if it was %s', (date) => {
    expect(toldBy(announcedAndPassed(announced({ date }), horizon))).toEqual([`${personFile} events.0.date — "announced", announced for ${date}`]);
    expect(toldBy(announcedAndToCome(announced({ date }), horizon))).toEqual([]);
  });

  test.each(['2022-03-01', '2022-03', '2022', '2022-02~', '[2022-02-01..2022-03-05]', '2022-01/..'])('not certainly, if it is %s', (date) => {
    expect(toldBy(announcedAndPassed(announced({ date }), horizon))).toEqual([]);
    expect(toldBy(announcedAndToCome(announced({ date }), horizon))).toEqual([`${personFile} events.0.date — "announced", announced for ${date}`]);
  });
});

test('what happened, or was announced no more, is not told', () => {
  const standing = { is: 'withdrawn', because: aText('It was called off') } as const;
  expect(toldBy(announcedAndPassed(announced({ date: '2021-01-01', standing }), horizon))).toEqual([]);
  expect(toldBy(announcedAndPassed(archiveOf(withPerson({ events: [anEvent({ date: '2021-01-01' })] })), horizon))).toEqual([]);
});

test('a deadline is announced by its nature, and what passed last comes first', () => {
  const file = 'proceedings/inventada-v-agency.json';
  const entries = [
    anEntry({ id: 'reply-due', kind: 'deadline', date: '2021-02-01' }),
    anEntry({ id: 'heard', kind: 'hearing', date: '2021-03-01', scheduled: true }),
  ];
  const archive = archiveOf(wholeArchive({ [file]: aProceeding({ entries }) }));
  expect(toldBy(announcedAndPassed(archive, horizon))).toEqual([
    `${file} entries.1.date — "heard", announced for 2021-03-01`,
    `${file} entries.0.date — "reply-due", announced for 2021-02-01`,
  ]);
});

test('what comes next comes first', () => {
  const events = [anEvent({ id: 'later', date: '2022-06', scheduled: true }), anEvent({ id: 'sooner', date: '2022-04', scheduled: true })];
  expect(toldBy(announcedAndToCome(archiveOf(withPerson({ events })), horizon))).toEqual([
    `${personFile} events.1.date — "sooner", announced for 2022-04`,
    `${personFile} events.0.date — "later", announced for 2022-06`,
  ]);
});
