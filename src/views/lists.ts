/** What does the list of sources show? Every source with what rests on it. */
import type { Archive } from '../archive/archive.ts';
import { citingOf } from '../archive/derive/citing.ts';
import { nameOf } from '../archive/name.ts';
import type { Source } from '../archive/record.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { listPath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { linkToParts } from './contents.ts';
import { buildFrame, type Frame, type Link } from './frame.ts';
import { labelOf, readingOf, titleOf } from './notes.ts';
import { contextOf, linkToRecord, linkToSection, type PageContext } from './statement.ts';

export interface SourceLine {
  link: Link;
  label: string;
  kind: string;
  read: string;
  /** How many statements rest on it, as a link to them. */
  statements: Link;
}

/** A year of sources, with its name in the address. */
export interface SourceYear {
  name: string;
  year: string;
  sources: SourceLine[];
}

export interface SourcesPage {
  frame: Frame;
  title: string;
  lead: string;
  /** To each year. */
  contents: Link[];
  years: SourceYear[];
}

export function buildSourcesPage(archive: Archive, locale: Locale): SourcesPage {
  const path = listPath(locale, 'sources');
  const context = contextOf(archive, path, locale);
  const { words, phrases } = wordsIn(locale);
  const sources = [...archive.sources.values()].toSorted(
    (a, b) => (b.published?.last ?? '').localeCompare(a.published?.last ?? '') || nameOf(a).en.localeCompare(nameOf(b).en, 'en'),
  );
  const byYear = Map.groupBy(sources, ({ published }) => published?.first.slice(0, 4));
  const years = [...byYear].map(([year, published]) => ({
    name: year ?? 'undated',
    year: year ?? words.undated,
    sources: published.map((source) => buildSourceLine(archive, source, context)),
  }));
  return {
    frame: buildFrame({ archive, locale, path, title: words.sources, description: `${phrases.sources(sources.length)}. ${words.sourcesLead}` }),
    title: words.sources,
    lead: `${phrases.sources(sources.length)}. ${words.sourcesLead}`,
    contents: linkToParts(years.map(({ name, year, sources: published }) => [name, year, published])),
    years,
  };
}

function buildSourceLine(archive: Archive, source: Source, context: PageContext): SourceLine {
  const { locale } = context;
  const { words, phrases, sourceKinds, languages } = wordsIn(locale);
  const { title, lang } = titleOf(source, locale);
  return {
    link: { ...linkToRecord(source, context), text: title, lang },
    label: source.published ? labelOf(source, locale) : `${labelOf(source, locale)}, ${words.undated}`,
    kind: `${sourceKinds[source.facts.kind]}, ${languages[source.facts.language]}`,
    read: readingOf(source, locale),
    statements: linkToSection(source, 'statements', phrases.statements(new Set(citingOf(archive, source).map(({ statement }) => statement)).size), context),
  };
}
