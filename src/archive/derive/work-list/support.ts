/** Which statements rest on little: on copies alone, or on one origin? Counted by record. */
import type { Basis } from '../../../values/statement.ts';
import { counted } from '../../../values/text.ts';
import { homesOf, type Archive } from '../../archive.ts';
import { isStanding, type Statement } from '../../statement.ts';
import { statementsIn } from '../citing.ts';
import { originsOf } from '../origins.ts';
import type { Look, Task } from './task.ts';

export function restingOnCopies(archive: Archive): Task {
  return {
    title: 'Records with statements that rest on copies, wires or translations alone',
    todo: 'Find an original of what they cite.',
    looks: looksWhere(archive, ({ citations }) => citations.length > 0 && citations.every(({ source }) => source.facts.grade !== 'original')),
  };
}

/** The document of a court or an office needs no second voice; what is derived has the voices of what it follows from. */
const needNoOther: readonly Basis[] = ['court-finding', 'official-record', 'derived'];

export function restingOnOneOrigin(archive: Archive): Task {
  return {
    title: 'Records with statements of one origin, save those of courts and offices',
    todo: 'Look for a source that does not repeat the first.',
    looks: looksWhere(archive, (statement) => !needNoOther.includes(statement.basis) && originsOf(statement).size === 1),
  };
}

/** Each record with how many of its statements are so, at the first of them; the most first. */
function looksWhere(archive: Archive, isSo: (statement: Statement) => boolean): Look[] {
  return homesOf(archive)
    .flatMap((home) => {
      const statements = statementsIn(archive, home).filter(isStanding);
      const found = statements.filter(isSo);
      return found.slice(0, 1).map(({ at }) => ({ at, number: found.length, says: `${found.length} of ${counted(statements.length, 'statement')}` }));
    })
    .toSorted((a, b) => b.number - a.number);
}
