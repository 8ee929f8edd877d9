import { test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { aProceeding, aText, wholeArchive } from '../../fixtures/records.ts';

const file = 'proceedings/inventada-v-agency.json';
const noDocket = aText('The number is the A-number');
const filed = (change: Parameters<typeof aProceeding>[0]) => wholeArchive({ [file]: aProceeding(change) });

test('a proceeding has a docket number or a reason for none', () => {
  expectProblems(filed({ dockets: ['0:20-xx-00001', '0:20-xx-00002'] }));
  expectProblems(filed({ dockets: [], noDocket }));
});

test('a proceeding has not neither', () => {
  expectProblems(filed({ dockets: [] }), { file, at: '"dockets"', says: 'there is no docket number and no reason' });
});

test('a proceeding has not both', () => {
  expectProblems(filed({ noDocket }), { file, at: '"noDocket"', says: 'gives a reason for no docket number beside one' });
});
