/** By which other words is a record looked for? Other spellings, docket numbers, judges and courts, the term in the other language. */
import { nameOf } from '../archive/name.ts';
import type { Home, Person, Proceeding, Ruling, Term } from '../archive/record.ts';
import { formatCountry } from '../i18n/countries.ts';
import { formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { locales, otherLocale, type Locale } from '../values/locale.ts';

/** The words, in a language, each as a text of its own; none where its title says it all. */
export function searchWordsOf(record: Home, locale: Locale): string[] {
  switch (record.kind) {
    case 'people':
      return wordsOfPerson(record);
    case 'rulings':
      return wordsOfRuling(record, locale);
    case 'proceedings':
      return wordsOfProceeding(record, locale);
    case 'glossary':
      return wordsOfTerm(record, locale);
    case 'disputes':
      return record.positions.map(({ name }) => name[locale]);
    case 'places':
      return [...shortNameOf(record.facts.short, locale), wordsIn(locale).placeKinds[record.facts.kind], formatCountry(record.facts.country, locale)];
    case 'actors':
      return [...shortNameOf(record.facts.short, locale), wordsIn(locale).actorKinds[record.facts.kind]];
    default:
      return [];
  }
}

function wordsOfPerson({ facts: { name } }: Person): string[] {
  return 'pseudonym' in name ? [] : [name.full, ...(name.spanish ? [name.spanish.full] : []), ...(name.aliases ?? [])];
}

function wordsOfRuling({ proceeding, date, document, bench, facts }: Ruling, locale: Locale): string[] {
  const { dispositions } = wordsIn(locale);
  return [
    formatWhen(date, locale),
    ...facts.dispositions.map((disposition) => dispositions[disposition]),
    ...bench.judges.map(({ actor }) => nameOf(actor)[locale]),
    ...(document.source ? [document.entry ?? [], document.reporters].flat() : []),
    nameOf(proceeding)[locale],
    ...wordsOfProceeding(proceeding, locale),
  ];
}

function wordsOfProceeding({ court, parties, facts }: Proceeding, locale: Locale): string[] {
  return [
    ...(facts.caption === undefined ? [] : [facts.caption]),
    ...facts.dockets.flatMap(spellingsOf),
    wordsIn(locale).proceedingKinds[facts.kind],
    nameOf(court)[locale],
    ...parties.map(({ is }) => nameOf(is)[locale]),
  ];
}

/** A docket number as the court writes it, and as lawyers do: 1:25-cv-00766-JEB is 25-cv-766 too. */
function spellingsOf(docket: string): string[] {
  const [, year, kind, number] = /^(?:\d+:)?(\d+)-([a-z]+)-0*(\d+)/.exec(docket) ?? [];
  return number === undefined ? [docket] : [...new Set([docket, docket.replace(/^\d+:/, ''), `${year}-${kind}-${number}`])];
}

function wordsOfTerm({ facts }: Term, locale: Locale): string[] {
  return [facts.term[otherLocale(locale)], ...locales.flatMap((each) => facts.forms?.[each] ?? [])];
}

function shortNameOf(short: Readonly<Record<Locale, string>> | undefined, locale: Locale): string[] {
  return short ? [short[locale]] : [];
}
