/** What do the lists show? Every person with a plain status line; every source with what rests on it. */
import { nameOf, type Archive, type Person, type Source } from '../archive/archive.ts';
import { citingOf } from '../archive/derive/citing.ts';
import { originsOf } from '../archive/derive/origins.ts';
import { lastSpellOf } from '../archive/derive/whereabouts.ts';
import { yearLinesOf, type YearLine } from '../graphics/axis.ts';
import type { Piece } from '../graphics/pieces.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors, linkBetween, listPath, recordPath, type Path } from '../routes.ts';
import { formattingLocale, type Locale } from '../values/locale.ts';
import type { Basis } from '../values/statement.ts';
import { lanesOf, legendOf, statusLineOf, type LegendEntry } from './custody.ts';
import { buildFrame, type Frame, type Link } from './frame.ts';
import { labelOf, readingOf, titleOf } from './notes.ts';
import { contextOf, linkToRecord, linkToSection, type PageContext } from './statement.ts';

export interface PersonLine {
  link: Link;
  status: string;
  basis: Basis | undefined;
  basisWord: string | undefined;
  /** How many origins the status line rests on, as a link to the statement with its citations. */
  origins: Link | undefined;
  lane: Piece[];
}

export interface Lanes {
  years: YearLine[];
  legend: LegendEntry[];
  people: PersonLine[];
}

export interface PeoplePage {
  frame: Frame;
  title: string;
  lead: string;
  lanes: Lanes;
  withheld: string | undefined;
}

export interface SourceLine {
  link: Link;
  label: string;
  kind: string;
  read: string;
  /** How many statements rest on it, as a link to them. */
  statements: Link;
}

export interface SourcesPage {
  frame: Frame;
  title: string;
  lead: string;
  years: { year: string; sources: SourceLine[] }[];
}

export function buildPeoplePage(archive: Archive, locale: Locale): PeoplePage {
  const path = listPath(locale, 'people');
  const { words, phrases } = wordsIn(locale);
  return {
    frame: buildFrame({ archive, locale, path, title: words.people, description: `${words.everyName}. ${phrases.people(archive.people.size)}.` }),
    title: words.people,
    lead: `${words.everyName}: ${phrases.people(archive.people.size)}.`,
    lanes: buildLanes(archive, path, locale),
    withheld: archive.withheld > 0 ? phrases.withheld(archive.withheld) : undefined,
  };
}

/** Every person by name, each with a small drawing on a shared axis. */
export function buildLanes(archive: Archive, path: Path, locale: Locale): Lanes {
  const people = [...archive.people.values()].toSorted((a, b) => sortingNameOf(a, locale).localeCompare(sortingNameOf(b, locale), formattingLocale[locale]));
  const { axis, lanes } = lanesOf(archive, people);
  return {
    years: yearLinesOf(axis),
    legend: legendOf([...lanes.values()].flat(), locale),
    people: people.map((person) => buildPersonLine(person, lanes.get(person) ?? [], path, locale)),
  };
}

function buildPersonLine(person: Person, lane: Piece[], path: Path, locale: Locale): PersonLine {
  const { bases, phrases } = wordsIn(locale);
  const spell = lastSpellOf(person);
  const basis = spell?.basis;
  return {
    link: { href: linkBetween(path, recordPath(locale, person)), text: sortingNameOf(person, locale) },
    status: statusLineOf(person, locale),
    basis,
    basisWord: basis && bases[basis],
    origins: spell && { href: linkBetween(path, recordPath(locale, person), anchors.statement(spell)), text: phrases.origins(originsOf(spell).size) },
    lane,
  };
}

/** The name by which a list sorts a person. */
export function sortingNameOf(person: Person, locale: Locale): string {
  const { name } = person.facts;
  if ('pseudonym' in name) return wordsIn(locale).phrases.quoted(name.pseudonym);
  return (locale === 'es' ? name.spanish : undefined)?.sorting ?? name.sorting;
}

export function buildSourcesPage(archive: Archive, locale: Locale): SourcesPage {
  const path = listPath(locale, 'sources');
  const context = contextOf(archive, path, locale);
  const { words, phrases } = wordsIn(locale);
  const sources = [...archive.sources.values()].toSorted(
    (a, b) => (b.published?.last ?? '').localeCompare(a.published?.last ?? '') || nameOf(a).en.localeCompare(nameOf(b).en, 'en'),
  );
  const byYear = Map.groupBy(sources, ({ published }) => published?.first.slice(0, 4) ?? words.undated);
  return {
    frame: buildFrame({ archive, locale, path, title: words.sources, description: `${phrases.sources(sources.length)}. ${words.sourcesLead}` }),
    title: words.sources,
    lead: `${phrases.sources(sources.length)}. ${words.sourcesLead}`,
    years: [...byYear].map(([year, published]) => ({
      year,
      sources: published.map((source) => buildSourceLine(archive, source, context)),
    })),
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
