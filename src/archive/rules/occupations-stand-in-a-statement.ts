/** A word for what a person works or worked as stands, in both languages, in a statement about him that nobody took back. */
import { problemAt, suggest, within, type Location, type Problem } from '../../reading/problem.ts';
import { fold } from '../../values/fold.ts';
import { nearestTo } from '../../values/id.ts';
import { locales, type Locale } from '../../values/locale.ts';
import type { Archive } from '../archive.ts';
import type { Person } from '../record.ts';
import { isStanding, type Statement } from '../statement.ts';

export function occupationsStandInAStatement(archive: Archive): Problem[] {
  return [...archive.people.values()].flatMap((person) =>
    (person.facts.occupations ?? []).flatMap((occupation, index) => problemsWith(occupation, person, within(person.at, 'occupations', index))),
  );
}

type Occupation = NonNullable<Person['facts']['occupations']>[number];

function problemsWith({ word, statement: id }: Occupation, { about }: Person, at: Location): Problem[] {
  const statement = about.find((one) => one.id === id);
  if (!statement) {
    const nearest = nearestTo(id, about.map((one) => one.id));
    return [problemAt(within(at, 'statement'), `there is no statement "${id}" in "about"`, suggest(nearest, 'Name the one that says what he worked as.'))];
  }
  if (!isStanding(statement)) return [problemAt(within(at, 'statement'), `"${id}" does not stand`, 'Name a statement that stands, or remove the word.')];
  return locales
    .filter((locale) => !isSaid(word[locale], statement, locale))
    .map((locale) => problemAt(within(at, 'word', locale), `"${word[locale]}" does not stand in "${id}"`, 'Write the word as the statement has it in this language.'));
}

/** Spanish writes "ex" and what somebody was as one word: "exfutbolista" says "futbolista". */
function isSaid(word: string, { says }: Statement, locale: Locale): boolean {
  const text = ` ${fold(says[locale])} `;
  return text.includes(` ${fold(word)} `) || text.includes(` ex${fold(word)} `);
}
