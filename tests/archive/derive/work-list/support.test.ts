import { describe, expect, test } from 'vitest';
import { restingOnCopies, restingOnOneOrigin } from '../../../../src/archive/derive/work-list/support.ts';
import type { StatementRecord } from '../../../../src/values/statement.ts';
import { toldBy } from '../../../fixtures/looks.ts';
import { aCitation, archiveOf, aSource, aStatement, aText, personFile, withPerson } from '../../../fixtures/records.ts';
import type { Archive } from '../../../../src/archive/archive.ts';
import type { Task } from '../../../../src/archive/derive/work-list/task.ts';

const gazette = aCitation();
const herald = aCitation({ source: 'herald-story' });
const copy = aCitation({ source: 'copied-story' });
const wire = aCitation({ source: 'wired-story' });
const readAt = { url: 'https://copies.example.org/1', name: 'Example Copies' };

/** What a task says of a person who is told of in these ways, and is named by two originals. */
function toldOf(taskOf: (archive: Archive) => Task, ...statements: Partial<StatementRecord>[]): string[] {
  const about = statements.map((change, index) => aStatement({ id: `told-${index}`, ...change }));
  const cited = aStatement({ id: 'cited', citations: [gazette, herald, copy, wire] });
  const files = withPerson(
    { named: aStatement({ id: 'named', citations: [gazette, herald] }), about, convictionSearch: [cited] },
    {
      'sources/copied-story.json': aSource({ url: undefined, readAt, grade: 'copy', origin: 'gazette-story' }),
      'sources/wired-story.json': aSource({ url: 'https://copies.example.org/2', grade: 'wire', origin: 'wire' }),
    },
  );
  return toldBy(taskOf(archiveOf(files))).filter((line) => line.startsWith(personFile));
}

const withdrawn = { is: 'withdrawn', because: aText('It was another') } as const;

describe('a statement that rests on copies alone', () => {
  test('is counted in its record, which is told at the first of them', () => {
    expect(toldOf(restingOnCopies, {}, { citations: [copy, wire] }, { citations: [wire] })).toEqual([`${personFile} about.1 — 2 of 5 statements`]);
  });

  test('is not one that cites an original too, or no source, or stands no more', () => {
    const derived: Partial<StatementRecord> = { basis: 'derived', citations: [{ statement: 'people/persona-inventada#named' }] };
    expect(toldOf(restingOnCopies, { citations: [copy, gazette] }, derived, { citations: [copy], standing: withdrawn })).toEqual([]);
  });
});

describe('a statement of one origin', () => {
  test('is counted, however many sources tell that one story', () => {
    expect(toldOf(restingOnOneOrigin, {}, { citations: [gazette, copy] }, { citations: [gazette, wire] })).toEqual([
      `${personFile} about.0 — 2 of 5 statements`,
    ]);
  });

  test('is counted when one source merely repeats the other', () => {
    expect(toldOf(restingOnOneOrigin, { citations: [gazette, aCitation({ source: 'herald-story', repeats: 'gazette-story' })] })).toHaveLength(1);
  });

  test('is not counted where a court or an office speaks, where it is derived, or where it stands no more', () => {
    const official = aCitation({ source: 'order-of-example' });
    expect(
      toldOf(
        restingOnOneOrigin,
        { basis: 'court-finding', citations: [official] },
        { basis: 'official-record', citations: [official] },
        { basis: 'derived', citations: [{ statement: 'people/persona-inventada#named' }] },
        { standing: withdrawn },
      ),
    ).toEqual([]);
  });
});
