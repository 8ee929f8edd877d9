/** What does a page show of the passages that a statement cites from a source? Where each opens, its words, and what is said behind it. */
import type { SourceCitation } from '../archive/statement.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import type { Locale } from '../values/locale.ts';
import { urlAt } from '../values/url.ts';
import { urlOf } from './archived.ts';

export interface PassageView {
  /** Where the source opens: at the passage, on its page, at its time; undefined when it has no address. */
  href: string | undefined;
  text: string | undefined;
  /** What is said behind the link: "copy", "repeats ImmDef", "no address". */
  remarks: string[];
}

/** Builds the passages cited from one source. What holds for the whole source is said with the first only. */
export function buildPassages(cited: readonly SourceCitation[], locale: Locale): PassageView[] {
  const said = cited.slice(0, 1).flatMap((citation) => remarksOn(citation, locale));
  return cited.map((citation, index) => ({
    href: hrefOf(citation),
    text: citation.passage,
    remarks: remarksOn(citation, locale).filter((remark) => index === 0 || !said.includes(remark)),
  }));
}

/** Where a citation opens: the address that was read, at the passage. */
function hrefOf({ source, ...spot }: SourceCitation): string | undefined {
  const url = urlOf(source);
  return url === undefined ? undefined : urlAt(url, spot);
}

function remarksOn({ source, repeats, page, time }: SourceCitation, locale: Locale): string[] {
  const { facts } = source;
  const { words, phrases } = wordsIn(locale);
  return [
    facts.grade === 'translation' ? words.translation : undefined,
    facts.readAt ? words.copy : undefined,
    repeats ? phrases.repeats((repeats.publisher.facts.short ?? repeats.publisher.facts.name)[locale]) : undefined,
    page,
    time,
    urlOf(source) === undefined ? words.noAddress : undefined,
  ].filter((remark) => remark !== undefined);
}
