import { describe, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { aCitation, anActor, aRuling, aSource, aStatement, aText, personFile, wholeArchive, withPerson } from '../../fixtures/records.ts';
import type { Basis } from '../../../src/values/statement.ts';

const order = [aCitation({ source: 'order-of-example' })];
const orderFile = 'sources/order-of-example.json';
const ruling = 'rulings/2020-03-02-order.json';

/** The person's life, told on a basis, by citations. */
const told = (basis: Basis, citations = [aCitation()]) =>
  withPerson({
    about: [aStatement({ id: 'told', basis, citations }), aStatement({ id: 'life', citations: [aCitation({ source: 'herald-story' })] })],
  });

/** The source that is the order, otherwise. */
const orderAs = (change: Parameters<typeof aSource>[0]) =>
  aSource({
    title: 'Order',
    publisher: 'court-of-example',
    url: 'https://court.example.org/order',
    kind: 'court-document',
    published: '2020-03-02',
    ...change,
  });

describe('what a court found and what an office recorded', () => {
  test('rests on a document of it', () => {
    expectProblems(told('court-finding', order));
    expectProblems(told('official-record', order));
    expectProblems(told('court-finding', [aCitation(), ...order]));
  });

  test('may rest on a copy of the document', () => {
    const copy = orderAs({ grade: 'copy', origin: 'order', readAt: { url: 'https://copies.example.org/order', name: 'Copies' } });
    expectProblems({ ...told('court-finding', order), [orderFile]: copy });
  });

  test('does not rest on the report of a paper', () => {
    expectProblems(told('court-finding'), {
      file: personFile,
      at: '"basis": "court-finding"',
      says: '"court-finding" cites no document of the court',
    });
    const says = '"official-record" cites no document of the court or office';
    expectProblems(told('official-record'), { file: personFile, at: '"basis": "official-record"', says });
  });

  test.each([
    ['a translation', orderAs({ grade: 'translation', origin: 'order' })],
    ['a document that the court did not publish', orderAs({ publisher: 'agency-of-example' })],
    ['a release of the court', orderAs({ kind: 'press-release' })],
  ])('does not rest on %s', (_name, source) => {
    const says = '"court-finding" cites no document of the court';
    expectProblems(
      { ...told('court-finding', order), [orderFile]: source },
      { file: personFile, at: '"basis": "court-finding"', says },
      { file: ruling, at: '"basis": "court-finding"', says },
    );
  });

  test('in a ruling rests on a document of the court that made it', () => {
    const other = {
      'actors/other-court.json': anActor({ name: aText('The Other Court'), kind: 'court' }),
      [orderFile]: orderAs({ publisher: 'other-court' }),
    };
    expectProblems(wholeArchive(other), { file: ruling, at: '"basis"', says: '"court-finding" cites no document of the court' });
  });

  test('is not blamed for a document whose record is itself broken', () => {
    expectProblems(wholeArchive({ [orderFile]: '' }), { file: orderFile, at: '', says: 'is empty' });
  });
});

test('what papers report of a court may stand as their report', () => {
  const by = { actor: 'court-of-example' };
  expectProblems(wholeArchive({ [ruling]: aRuling({ holds: [aStatement({ id: 'held', by })] }) }));
});
