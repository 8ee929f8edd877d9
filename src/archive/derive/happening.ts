/** When did what a statement reports happen, as far as the record dates it? */
import type { Event, Spell, Statement } from '../statement.ts';
import type { When } from '../../values/when.ts';

export function isEvent(statement: Statement): statement is Event {
  return 'date' in statement && 'scheduled' in statement;
}

export function isSpell(statement: Statement): statement is Spell {
  return 'as' in statement;
}

/** The moment that the statement reports: its own date, the beginning of its spell, or the date of its ruling. */
export function momentOf(statement: Statement): When | undefined {
  if (isEvent(statement)) return statement.date;
  if (isSpell(statement)) return statement.from;
  return statement.home.kind === 'rulings' ? statement.home.date : undefined;
}

/** Whether the source only announced it. */
export function isScheduled(statement: Statement): boolean {
  return isEvent(statement) && statement.scheduled;
}
