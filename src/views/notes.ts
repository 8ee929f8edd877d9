/** Which sources does a page cite? Numbered in the order in which a reader meets them, with links both ways. */
import type { SourceCitation } from '../archive/statement.ts';
import { formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors, linkBetween, recordPath, type Path } from '../routes.ts';
import { letterAt } from '../values/letters.ts';
import { otherLocale, type Locale } from '../values/locale.ts';
import type { Source } from '../archive/record.ts';
import { archivedLinksOf, robustLinkTo, urlOf, type ArchivedLink, type RobustLink } from './archived.ts';
import { buildPassages, type PassageView } from './passage.ts';

/** A source that a statement cites, as a line of its own. */
export interface CitationView {
  /** The number of the source on this page, and where its note stands. */
  number: number;
  noteHref: string;
  /** "CNN, May 28, 2025". */
  label: string;
  /** The passages cited from it, one or more; the first is behind the label. */
  passages: PassageView[];
  /** What the links to it carry where an archived copy is recorded: only where a page cites it first, since a page has hundreds of links. */
  robust: RobustLink | undefined;
  /** The language of the passages, where it is not that of the page. */
  lang: Locale | undefined;
}

/** One source in the list at the end of a page. */
export interface NoteView {
  number: number;
  anchor: string;
  title: string;
  /** The language of the title, where it is not that of the page. */
  lang: Locale | undefined;
  href: string;
  /** Who published it, and where it opens: print shows the address too. */
  label: string;
  url: string | undefined;
  /** Its language, how it was read, and why it has no address. */
  details: string[];
  /** Its archived copies. Undefined: no source of the page has one, which is said once for all of them. */
  archived: (ArchivedLink | { text: string })[] | undefined;
  /** To the statements that cite it here. */
  backLinks: { href: string; label: string }[];
}

/** Collects the citations of a page while its statements are built. */
export class Notes {
  readonly #path: Path;
  readonly #locale: Locale;
  readonly #anchorsBySource = new Map<Source, string[]>();

  constructor(path: Path, locale: Locale) {
    this.#path = path;
    this.#locale = locale;
  }

  /** Notes the citations of a statement, a line a source; `anchor` is where the statement stands on the page. */
  cite(citations: readonly SourceCitation[], anchor: string): CitationView[] {
    return [...Map.groupBy(citations, ({ source }) => source)].map(([source, cited]) => this.#citation(source, cited, anchor));
  }

  #citation(source: Source, cited: readonly SourceCitation[], anchor: string): CitationView {
    const places = this.#anchorsBySource.get(source) ?? [];
    this.#anchorsBySource.set(source, places);
    const number = [...this.#anchorsBySource.keys()].indexOf(source) + 1;
    const isFirst = places.push(anchor) === 1;
    return {
      number,
      noteHref: `#${anchors.source(number)}`,
      label: labelOf(source, this.#locale),
      passages: buildPassages(cited, this.#locale),
      robust: isFirst ? robustLinkTo(source) : undefined,
      lang: langUnless(source.facts.language, this.#locale),
    };
  }

  /** The list of sources, in the order of their numbers. */
  list(): NoteView[] {
    const isAnyArchived = [...this.#anchorsBySource.keys()].some(({ facts }) => facts.archives?.length);
    return [...this.#anchorsBySource].map(([source, cited], index) => ({
      number: index + 1,
      anchor: anchors.source(index + 1),
      ...titleOf(source, this.#locale),
      href: linkBetween(this.#path, recordPath(this.#locale, source)),
      label: labelOf(source, this.#locale),
      url: urlOf(source),
      details: detailsOf(source, this.#locale),
      archived: isAnyArchived ? archivedOrNone(source, this.#locale) : undefined,
      backLinks: cited.map((anchor, place) => ({ href: `#${anchor}`, label: letterAt(place).toLowerCase() })),
    }));
  }
}

function archivedOrNone(source: Source, locale: Locale): NoteView['archived'] {
  const { words, phrases } = wordsIn(locale);
  const links = archivedLinksOf(source, locale).map((link) => ({ ...link, text: phrases.archivedOn(link.text) }));
  return links.length > 0 ? links : [{ text: words.notArchived }];
}

function detailsOf(source: Source, locale: Locale): string[] {
  const { words, languages } = wordsIn(locale);
  return [...(source.published ? [] : [words.undated]), languages[source.facts.language], readingOf(source, locale)];
}

/** "The Guardian, May 22, 2026": who published it, and when. `write`: how the date is set. */
export function labelOf({ publisher, published }: Source, locale: Locale, write = (date: string) => date): string {
  const name = (publisher.facts.short ?? publisher.facts.name)[locale];
  return wordsIn(locale).phrases.opensAt(name, published && write(formatWhen(published, locale, 'short')));
}

/** The title of a source and its language; or what it is, in our words. */
export function titleOf({ facts, id }: Source, locale: Locale): { title: string; lang: Locale | undefined } {
  if (facts.title === undefined) return { title: facts.described?.[locale] ?? id, lang: undefined };
  return { title: facts.title, lang: langUnless(facts.language, locale) };
}

/** How a source was read: in which grade and how much of it; and why it has no address. */
export function readingOf(source: Source, locale: Locale): string {
  const { grades, extents, phrases } = wordsIn(locale);
  const { facts } = source;
  const republication = facts.readAt && phrases.readIn(facts.readAt.name);
  // That a copy is a copy, the republication says already.
  const grade = facts.grade === 'copy' && republication ? undefined : grades[facts.grade];
  const read = [grade, republication, extents[facts.read.extent]].filter((part) => part !== undefined).map((part) => `${part}.`);
  const unlinked = urlOf(source) === undefined && facts.unlinked ? [phrases.unlinked(facts.unlinked[locale])] : [];
  return [...read, ...unlinked].join(' ');
}

/** The language to mark, where it is not that of the page. */
function langUnless(language: Locale, locale: Locale): Locale | undefined {
  return language === locale ? undefined : otherLocale(locale);
}
