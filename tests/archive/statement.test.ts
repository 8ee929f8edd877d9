import { describe, expect, test } from 'vitest';
import { isDisputed, isStanding } from '../../src/archive/statement.ts';
import { aCitation, aDisputeOver, archiveOf, aStatement, aText, withPerson } from '../fixtures/records.ts';

describe('a statement stands', () => {
  const because = aText('It was invented anew');
  const life = aStatement({ id: 'plain', citations: [aCitation({ source: 'herald-story' })] });
  const { statements } = archiveOf(
    withPerson(
      {
        about: [
          life,
          aStatement({ id: 'disputed', standing: { is: 'disputed', in: 'whether-it-took-off' } }),
          aStatement({ id: 'superseded', standing: { is: 'superseded', by: 'people/persona-inventada#plain', because } }),
          aStatement({ id: 'withdrawn', standing: { is: 'withdrawn', because } }),
        ],
      },
      { 'disputes/whether-it-took-off.json': aDisputeOver('people/persona-inventada#disputed') },
    ),
  );

  test.each([
    ['plain', true, false],
    ['disputed', true, true],
    ['superseded', false, false],
    ['withdrawn', false, false],
  ])('%s: %s; disputed: %s', (id, stands, disputed) => {
    const statement = statements.get(`people/persona-inventada#${id}`);
    expect(statement && [isStanding(statement), isDisputed(statement)]).toEqual([stands, disputed]);
  });
});
