/** Which questions do the sources disagree on? About people, by name, then about cases and rulings, then all others. */
import type { Archive } from '../../archive/archive.ts';
import { disputesInOrder } from '../../archive/derive/disputes.ts';
import type { Dispute, Person } from '../../archive/record.ts';
import { wordsIn } from '../../i18n/dictionary.ts';
import { buildQuestion, linkToAnswers } from '../dispute.ts';
import { plainLine, type IndexContents, type IndexLine } from '../index-lines.ts';
import { peopleByName, sortingNameOf } from '../lanes.ts';
import type { PageContext } from '../statement.ts';

/** Each question with the wording of this site. */
export function listDisputes(archive: Archive, context: PageContext): IndexContents {
  const { locale } = context;
  const { words, phrases } = wordsIn(locale);
  const bySubject = Map.groupBy(disputesInOrder(archive), subjectOf);
  const headings: { name: string; heading: string; subject: Person | 'courts' | 'other' }[] = [
    ...peopleByName(archive, locale).map((person) => ({ name: `about-${person.id}`, heading: sortingNameOf(person, locale), subject: person })),
    { name: 'courts', heading: words.courts, subject: 'courts' },
    { name: 'other', heading: words.otherQuestions, subject: 'other' },
  ];
  return {
    title: words.whoSaysWhat,
    lead: `${phrases.questions(archive.disputes.size)}. ${words.whoSaysWhatLead}`,
    groups: headings.flatMap(({ name, heading, subject }) => {
      const disputes = bySubject.get(subject);
      return disputes ? [{ name, heading, lines: disputes.map((dispute) => disputeLine(dispute, context)) }] : [];
    }),
  };
}

/** Whom a question is about: the first person that it names; else courts, where it names a case or a ruling. */
function subjectOf({ about }: Dispute): Person | 'courts' | 'other' {
  const person = about.find((subject) => subject.kind === 'people');
  const isOfCourts = about.some(({ kind }) => kind === 'proceedings' || kind === 'rulings');
  return person ?? (isOfCourts ? 'courts' : 'other');
}

function disputeLine(dispute: Dispute, context: PageContext): IndexLine {
  const { link, wording } = buildQuestion(dispute, context);
  return { ...plainLine, link, says: wording, count: linkToAnswers(dispute, context) };
}
