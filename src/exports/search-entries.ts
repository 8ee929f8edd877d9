/**
 * What does a search find? Of each record its title, the other words by which it
 * is looked for, and its lines of text, each with the anchor at which its page
 * shows it. What asks search engines to leave it out is found here all the same:
 * it stands in our lists, and "not found" would be untrue.
 */
import type { Archive } from '../archive/archive.ts';
import { statementsIn } from '../archive/derive/citing.ts';
import { isEvent } from '../archive/derive/happening.ts';
import { nameOf } from '../archive/name.ts';
import type { Home } from '../archive/record.ts';
import type { Statement } from '../archive/statement.ts';
import { formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import type { Block, Inline } from '../reading/prose.ts';
import { anchors, prosePath, recordPath, type Path } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { searchWordsOf } from './search-words.ts';

/** What is searched, in the order in which it is shown: who it is about and what was decided first. Sources have a list of their own. */
export const searchedKinds = ['people', 'rulings', 'disputes', 'events', 'proceedings', 'figures', 'glossary', 'places', 'cohorts', 'actors', 'pages'] as const;
export type SearchedKind = (typeof searchedKinds)[number];

export interface SearchLine {
  /** Undefined where the line has no address of its own. */
  anchor: string | undefined;
  text: string;
}

export interface SearchEntry {
  kind: SearchedKind;
  path: Path;
  title: string;
  /** Words by which it is looked for and that its lines may lack: other spellings, docket numbers, judges. */
  words: string[];
  lines: SearchLine[];
}

/** Everything that a search finds in a language. */
export function searchEntriesOf(archive: Archive, locale: Locale): SearchEntry[] {
  return searchedKinds.flatMap((kind) => (kind === 'pages' ? entriesOfPages(archive, locale) : entriesOfRecords(archive, kind, locale)));
}

function entriesOfRecords(archive: Archive, kind: Exclude<SearchedKind, 'pages'>, locale: Locale): SearchEntry[] {
  const records: Iterable<Home> = archive[kind].values();
  return [...records].map((record) => {
    const words = searchWordsOf(record, locale);
    const lines = linesOf(archive, record, locale);
    const kindOfThing = { anchor: undefined, text: words.join(' · ') };
    return { kind, path: recordPath(locale, record), title: nameOf(record)[locale], words, lines: lines.length > 0 ? lines : [kindOfThing] };
  });
}

function linesOf(archive: Archive, record: Home, locale: Locale): SearchLine[] {
  return [
    ...introductionOf(record, locale).map((text) => ({ anchor: undefined, text })),
    ...statementsIn(archive, record).map((statement) => ({ anchor: anchors.statement(statement), text: textOf(statement, locale) })),
    ...unknownsOf(record, locale).map((text) => ({ anchor: anchors.section('unknowns'), text })),
  ];
}

/** What stands above the statements of a page. */
function introductionOf(record: Home, locale: Locale): string[] {
  if (record.kind === 'glossary') return [record.facts.means[locale]];
  return record.kind === 'people' ? (record.narrative[locale]?.blocks ?? []).slice(0, 1).map(textOfBlock) : [];
}

function unknownsOf({ facts }: Home, locale: Locale): string[] {
  return 'unknowns' in facts ? (facts.unknowns ?? []).map((text) => text[locale]) : [];
}

/** A statement with its date, as it stands in the margin; what no longer stands says so first. */
function textOf(statement: Statement, locale: Locale): string {
  const { words } = wordsIn(locale);
  const { standing } = statement;
  const struck = standing && standing.is !== 'disputed' ? `${words[standing.is]}: ` : '';
  const date = isEvent(statement) ? `${formatWhen(statement.date, locale).replace(/^./, (letter) => letter.toUpperCase())}: ` : '';
  return `${struck}${date}${statement.says[locale]}`;
}

function entriesOfPages({ pages }: Archive, locale: Locale): SearchEntry[] {
  return [...pages].map(([id, texts]) => {
    const [title, ...blocks] = (texts[locale]?.blocks ?? []).map(textOfBlock);
    return { kind: 'pages', path: prosePath(locale, id), title: title ?? id, words: [], lines: blocks.map((text) => ({ anchor: undefined, text })) };
  });
}

function textOfBlock(block: Block): string {
  const inlines = block.type === 'list' ? block.items.flatMap((item): Inline[] => [...item, { type: 'text', text: ' ' }]) : block.children;
  return inlines.map(textOfInline).join('').replace(/\s+/g, ' ').replace(/ (?=[.,;:])/g, '').trim();
}

function textOfInline(inline: Inline): string {
  if (inline.type === 'text') return inline.text;
  return inline.type === 'cite' ? '' : inline.children.map(textOfInline).join('');
}
