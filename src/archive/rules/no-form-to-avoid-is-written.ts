/** No form to avoid is written: our Spanish says a term as the glossary does, except where it quotes somebody, and where the form is part of another term. */
import { problemAt, problemAtOffset, type Problem } from '../../reading/problem.ts';
import { recordsOf, type Archive } from '../archive.ts';
import { splitByTerms } from '../derive/terms.ts';
import { proseIn, textsIn } from '../texts.ts';

interface Avoided {
  pattern: RegExp;
  says: string;
  todo: string;
}

interface Range {
  from: number;
  to: number;
}

export function noFormToAvoidIsWritten(archive: Archive): Problem[] {
  const forms = formsToAvoid(archive);
  const records = recordsOf(archive)
    .flatMap((record) => textsIn(record.facts, record.at))
    .filter(({ at: { path } }) => path.includes('es') && !path.includes('avoid'))
    .flatMap(({ text, at }) => findIn(text, forms, archive).map(({ form }) => problemAt(at, form.says, form.todo)));
  const prose = proseIn(archive, 'es').flatMap(({ file }) =>
    findIn(file.text, forms, archive).flatMap(({ form, offsets }) => offsets.map((offset) => problemAtOffset(file, offset, form.says, form.todo))),
  );
  return [...records, ...prose];
}

/** The forms to avoid that stand in a Spanish text. */
export function findFormsToAvoid(archive: Archive, text: string): string[] {
  return findIn(text, formsToAvoid(archive), archive).map(({ form }) => form.says);
}

/** Those that are wrong wherever they stand; of the others only a reader can tell. */
function formsToAvoid({ glossary }: Archive): Avoided[] {
  return [...glossary.values()].flatMap(({ id, facts: { term, avoid = [] } }) =>
    avoid.filter(({ fineElsewhere }) => fineElsewhere === undefined).map(({ form, because }) => ({
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(form)}(?![\\p{L}\\p{N}])`, 'giu'),
      says: `"${form}" is a form that glossary/${id} avoids: ${because.en}`,
      todo: `Write "${term.es}"; or put it in «…» where somebody else said it.`,
    })),
  );
}

function findIn(text: string, forms: readonly Avoided[], archive: Archive): { form: Avoided; offsets: number[] }[] {
  return forms.flatMap((form) => {
    const places = rangesOf(form.pattern, text).filter((range) => !isFree(range, text, archive));
    return places.length > 0 ? [{ form, offsets: places.map(({ from }) => from) }] : [];
  });
}

/** In quotation marks, or in a term of the glossary: "retención de remoción" is one, though a bare "remoción" is to be avoided. */
function isFree(range: Range, text: string, archive: Archive): boolean {
  return [...rangesOf(/«[^»]*»/g, text), ...termsIn(text, archive)].some(({ from, to }) => from <= range.from && range.to <= to);
}

function termsIn(text: string, archive: Archive): Range[] {
  let from = 0;
  return splitByTerms(archive, text, 'es').flatMap((stretch) => {
    const range = { from, to: from + stretch.text.length };
    from = range.to;
    return stretch.term ? [range] : [];
  });
}

function rangesOf(pattern: RegExp, text: string): Range[] {
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ from: index, to: index + words.length }));
}
