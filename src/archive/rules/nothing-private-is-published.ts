/** No number given by an authority, telephone, e-mail or street address, and no full birth date stands in any record. */
import { problemAt, problemAtOffset, type Problem } from '../../reading/problem.ts';
import { locales } from '../../values/locale.ts';
import { recordsOf, type Archive } from '../archive.ts';
import { proseIn, textsIn } from '../texts.ts';

const monthNames =
  'January|February|March|April|May|June|July|August|September|October|November|December|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';

/** What is private, and how it is recognized. */
const privateThings: readonly { what: string; pattern: RegExp }[] = [
  { what: 'an A-number', pattern: /\bA[- #]?(?:\d{3}[- ]\d{3}[- ]\d{2,3}|\d{8,9})\b/ },
  { what: 'an identity number', pattern: /\b[VE][- .]?\d{1,2}\.?\d{3}\.?\d{3}\b|\b\d{3}-\d{2}-\d{4}\b/ },
  { what: 'a telephone number', pattern: /\+\d{1,3}[ .-]?\(?\d{2,4}\)?[ .-]?\d{3,4}[ .-]?\d{3,4}\b|\(\d{3}\) ?\d{3}-\d{4}\b|\b\d{3}[-.]\d{3}[-.]\d{4}\b/ },
  { what: 'an e-mail address', pattern: /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u },
  {
    what: 'a street address',
    pattern: /\b\d{1,5} (?:[NSEW]\.? )?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)? (?:(?:Street|Avenue|Road|Boulevard|Drive|Lane)\b|(?:St|Ave|Rd|Blvd)\.)|\b(?:[Cc]alle|[Cc]arrera|[Aa]venida) (?:N\.?º? ?)?\d+|\bcasa (?:N\.?º ?|#)\d+/u,
  },
  {
    what: 'a full birth date',
    pattern: new RegExp(
      `(?:\\bborn(?: on)?|\\bnaci(?:ó|do|da)(?: el)?|\\bdate of birth:?|\\bfecha de nacimiento:?) (?:\\d{1,2} de (?:${monthNames})|(?:${monthNames}) \\d{1,2}|\\d{1,2} (?:${monthNames})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2})`,
      'i',
    ),
  },
];

const todo = 'Take it out: it serves nobody and can harm.';

export function nothingPrivateIsPublished(archive: Archive): Problem[] {
  const records = recordsOf(archive).flatMap((record) =>
    textsIn(record.facts, record.at).flatMap(({ text, at }) =>
      findPrivate(text).map(({ what, found }) => problemAt(at, `this looks like ${what}: "${found}"`, todo)),
    ),
  );
  const texts = locales.flatMap((locale) => proseIn(archive, locale)).flatMap(({ file }) =>
    findPrivate(file.text).map(({ what, found, offset }) => problemAtOffset(file, offset, `this looks like ${what}: "${found}"`, todo)),
  );
  return [...records, ...texts];
}

/** What in a text looks private. */
export function findPrivate(text: string): { what: string; found: string; offset: number }[] {
  return privateThings.flatMap(({ what, pattern }) => {
    const match = pattern.exec(text);
    return match ? [{ what, found: match[0], offset: match.index }] : [];
  });
}
