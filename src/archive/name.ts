/** What is a record called? As its page is. */
import type { NameRecord } from '../records/person.ts';
import type { Text } from '../values/text.ts';
import type { AnyRecord } from './record.ts';

/** The name of a record, as its page is called. */
export function nameOf(record: AnyRecord): Text {
  switch (record.kind) {
    case 'people':
      return nameOfPerson(record.facts.name);
    case 'proceedings':
    case 'rulings':
    case 'events':
    case 'figures':
      return record.facts.title;
    case 'disputes':
      return record.facts.question;
    case 'glossary':
      return record.facts.term;
    case 'corrections':
      return record.facts.what;
    case 'sources':
      return record.facts.described ?? sameInBoth(record.facts.title ?? record.id);
    default:
      return record.facts.name;
  }
}

function nameOfPerson(name: NameRecord): Text {
  if ('pseudonym' in name) return sameInBoth(name.pseudonym);
  return { en: name.full, es: name.spanish?.full ?? name.full };
}

function sameInBoth(words: string): Text {
  return { en: words, es: words };
}
