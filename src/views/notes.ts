/** Which sources does a page cite? Numbered in the order in which a reader meets them, with links both ways. */
import type { SourceCitation } from '../archive/statement.ts';
import { formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors, linkBetween, recordPath, type Path } from '../routes.ts';
import { otherLocale, type Locale } from '../values/locale.ts';
import type { Source } from '../archive/archive.ts';
import { urlAtPassage } from '../values/url.ts';

/** A source that a statement cites, as a line of its own. */
export interface CitationView {
  /** The number of the source on this page, and the anchors of both ends. */
  number: number;
  anchor: string;
  noteHref: string;
  noteLabel: string;
  /** "CNN, May 28, 2025". */
  label: string;
  /** The passages cited from it, one or more; the first is behind the label. */
  passages: PassageView[];
  /** The language of the passages, where it is not that of the page. */
  lang: Locale | undefined;
}

export interface PassageView {
  /** Where the source opens, at the passage; undefined when it has no address. */
  href: string | undefined;
  text: string | undefined;
  /** What is said behind the link: "copy", "repeats ImmDef", "no address". */
  remarks: string[];
}

/** One source in the list at the end of a page. */
export interface NoteView {
  number: number;
  anchor: string;
  title: string;
  /** The language of the title, where it is not that of the page. */
  lang: Locale | undefined;
  href: string;
  label: string;
  /** The address as printed on paper. */
  url: string | undefined;
  read: string;
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

  /** Notes the citations of a statement, a line a source. */
  cite(citations: readonly SourceCitation[]): CitationView[] {
    return [...Map.groupBy(citations, ({ source }) => source)].map(([source, cited]) => this.#citation(source, cited));
  }

  #citation(source: Source, cited: readonly SourceCitation[]): CitationView {
    const places = this.#anchorsBySource.get(source) ?? [];
    this.#anchorsBySource.set(source, places);
    const number = [...this.#anchorsBySource.keys()].indexOf(source) + 1;
    const own = anchors.citation(number, places.length + 1);
    // What holds for the whole source is said with its first passage only.
    const said = cited.slice(0, 1).flatMap((citation) => remarksOn(citation, this.#locale));
    places.push(own);
    return {
      number,
      anchor: own,
      noteHref: `#${anchors.source(number)}`,
      noteLabel: wordsIn(this.#locale).phrases.note(number),
      label: labelOf(source, this.#locale),
      passages: cited.map((citation, index) => ({
        href: addressOf(citation),
        text: citation.passage,
        remarks: remarksOn(citation, this.#locale).filter((remark) => index === 0 || !said.includes(remark)),
      })),
      lang: langUnless(source.facts.language, this.#locale),
    };
  }

  /** The list of sources, in the order of their numbers. */
  list(): NoteView[] {
    return [...this.#anchorsBySource].map(([source, cited], index) => ({
      number: index + 1,
      anchor: anchors.source(index + 1),
      ...titleOf(source, this.#locale),
      href: linkBetween(this.#path, recordPath(this.#locale, source)),
      label: labelOf(source, this.#locale),
      url: source.facts.url ?? source.facts.readAt?.url,
      read: readingOf(source, this.#locale),
      backLinks: cited.map((anchor, place) => ({ href: `#${anchor}`, label: letterOf(place) })),
    }));
  }
}

/** "The Guardian, May 22, 2026": who published it, and when. */
export function labelOf({ publisher, published }: Source, locale: Locale): string {
  const name = (publisher.facts.short ?? publisher.facts.name)[locale];
  return wordsIn(locale).phrases.opensAt(name, published && formatWhen(published, locale, 'short'));
}

/** The title of a source and its language; or what it is, in our words. */
export function titleOf({ facts, id }: Source, locale: Locale): { title: string; lang: Locale | undefined } {
  if (facts.title === undefined) return { title: facts.described?.[locale] ?? id, lang: undefined };
  return { title: facts.title, lang: langUnless(facts.language, locale) };
}

/** How a source was read: in which grade and how much of it. */
export function readingOf({ facts }: Source, locale: Locale): string {
  const { grades, extents, phrases } = wordsIn(locale);
  const republication = facts.readAt && phrases.readIn(facts.readAt.name);
  // That a copy is a copy, the republication says already.
  const grade = facts.grade === 'copy' && republication ? undefined : grades[facts.grade];
  return [grade, republication, extents[facts.read.extent]].filter((part) => part !== undefined).map((part) => `${part}.`).join(' ');
}

/** Where a citation opens: the address that was read, at the passage. */
function addressOf({ source: { facts }, passage, prefix, suffix, time }: SourceCitation): string | undefined {
  const url = facts.readAt?.url ?? facts.url;
  if (url === undefined || passage === undefined || time !== undefined) return url;
  return urlAtPassage(url, { passage, prefix, suffix });
}

function remarksOn({ source: { facts }, repeats, page, time }: SourceCitation, locale: Locale): string[] {
  const { words, phrases } = wordsIn(locale);
  return [
    facts.grade === 'translation' ? words.translation : undefined,
    facts.readAt ? words.copy : undefined,
    repeats ? phrases.repeats((repeats.publisher.facts.short ?? repeats.publisher.facts.name)[locale]) : undefined,
    page,
    time,
    facts.url || facts.readAt ? undefined : words.noAddress,
  ].filter((remark) => remark !== undefined);
}

/** The language to mark, where it is not that of the page. */
export function langUnless(language: Locale, locale: Locale): Locale | undefined {
  return language === locale ? undefined : otherLocale(locale);
}

function letterOf(place: number): string {
  const letter = String.fromCharCode(97 + (place % 26));
  return place < 26 ? letter : `${letter}${Math.floor(place / 26)}`;
}
