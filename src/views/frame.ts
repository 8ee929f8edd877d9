/** What does every page show around its own content? Its title, its twin in the other language, the ways to the rest. */
import type { Archive } from '../archive/archive.ts';
import type { AnyRecord } from '../archive/record.ts';
import type { PageNeeds } from '../content-policy.ts';
import { formatDay } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { absoluteUrl, changesPath, copyPath, homePath, lanesPath, linkBetween, listPath, notFoundPath, pathIn, prosePath, recordPath, rootPath, searchPath, unknownsPath, type Path } from '../routes.ts';
import { locales, otherLocale, type Locale } from '../values/locale.ts';
import { buildCard, type Card } from './card.ts';

export interface Link {
  href: string;
  text: string;
  /** Set when it leads to the page itself, or to the section that the page is in. */
  isCurrent?: boolean | undefined;
  /** The language of the text, where it is not that of the page. */
  lang?: Locale | undefined;
}

/** A way to show the same things, as a link to the page that does. */
export interface ChoiceLink extends Link {
  /** How much that page holds; undefined where all hold the same. */
  count?: number | undefined;
  /** Where several can be combined in one address, what stands there for this one, as "place=cecot"; empty for everyone. */
  choice?: string;
}

/** One of those that hold less than all together. */
export interface CountedChoice extends ChoiceLink {
  count: number;
}

/** Words with a link where they lead somewhere. */
export type LinkOrWords = Link | { href?: never; text: string };

/** Where a page stands, for links from it. */
export interface PagePlace {
  archive: Archive;
  path: Path;
  locale: Locale;
}

/** The frame of a page, as plain JSON. */
export interface Frame {
  path: Path;
  locale: Locale;
  title: string;
  /** The title without the name of the site, which a preview shows beside it. */
  heading: string;
  description: string;
  card: Card;
  siteName: string;
  isIndexed: boolean;
  /** What the page does beyond being read; nothing where it is absent. */
  needs: PageNeeds | undefined;
  canonical: string;
  alternates: { lang: Locale | 'x-default'; href: string }[];
  home: Link;
  navigation: Link[];
  search: Link;
  twin: Link;
  footer: Link[];
  /** To the editors, where the site says how. */
  contact: Link | undefined;
  summary: string;
  recordsAsOf: string;
  licenses: string;
}

export interface FrameOptions extends PagePlace {
  title: string;
  description: string;
  isIndexed?: boolean;
  needs?: PageNeeds;
}

/** Builds the frame. The page that answers at any address links from the root of the site. */
export function buildFrame({ archive, locale, path, title, description, isIndexed = true, needs }: FrameOptions): Frame {
  const { words, phrases } = wordsIn(locale);
  const { site } = archive;
  const to = linkFrom(archive, path);
  // The list of events is the timeline, so that their pages stand in it.
  const place = path.replace(`${locale}/events/`, listPath(locale, 'events'));
  const linkTo = (entry: { path: Path; text: string }): Link => ({ href: to(entry.path), text: entry.text, isCurrent: place.startsWith(entry.path) });
  const main = [
    { path: listPath(locale, 'people'), text: words.people },
    { path: listPath(locale, 'rulings'), text: words.rulings },
    { path: listPath(locale, 'events'), text: words.timeline },
    { path: listPath(locale, 'disputes'), text: words.whoSaysWhat },
    { path: listPath(locale, 'figures'), text: words.numbers },
  ];
  const search = { path: searchPath(locale), text: words.search };
  const rest = [
    { path: lanesPath(locale), text: words.lanes },
    { path: listPath(locale, 'proceedings'), text: words.cases },
    { path: listPath(locale, 'cohorts'), text: words.groups },
    { path: listPath(locale, 'places'), text: words.places },
    { path: listPath(locale, 'sources'), text: words.sources },
    { path: listPath(locale, 'glossary'), text: words.glossary },
    { path: unknownsPath(locale), text: words.unknowns },
    { path: listPath(locale, 'corrections'), text: words.corrections },
    { path: changesPath(locale), text: words.changes },
    ...[...archive.pages.keys()].map((id) => ({ path: prosePath(locale, id), text: titleOfPage(archive, id, locale) })),
  ];
  const twin = otherLocale(locale);
  const isInBoth = pathIn(twin, path) !== path;
  const twinPath = isInBoth ? pathIn(twin, path) : homePath(twin);
  return {
    path,
    locale,
    title: title.startsWith(site.name[locale]) ? title : `${title} · ${site.name[locale]}`,
    heading: title,
    description,
    card: buildCard(archive, path, locale),
    siteName: site.name[locale],
    isIndexed,
    needs,
    canonical: absoluteUrl(site, path),
    alternates: isInBoth
      ? [
          ...locales.map((lang) => ({ lang, href: absoluteUrl(site, pathIn(lang, path)) })),
          { lang: 'x-default' as const, href: absoluteUrl(site, pathIn('en', path)) },
        ]
      : [],
    home: { href: to(homePath(locale)), text: site.name[locale], isCurrent: path === homePath(locale) },
    navigation: main.map(linkTo),
    search: linkTo(search),
    twin: { href: to(twinPath), text: wordsIn(twin).language, lang: twin },
    footer: [...[...main, search, ...rest].map(linkTo), ...linkToCopy(archive, path, locale)],
    contact: site.contact && { href: site.contact.url, text: words.contact },
    summary: site.summary[locale],
    recordsAsOf: phrases.recordsAsOf(formatDay(archive.asOf, locale)),
    licenses: words.licenses,
  };
}

/** The frame of a record's page; one that asks search engines to leave it out says so. */
export function buildRecordFrame(archive: Archive, record: AnyRecord, options: Pick<FrameOptions, 'locale' | 'title' | 'description'>): Frame {
  return buildFrame({ archive, path: recordPath(options.locale, record), isIndexed: record.facts.noindex !== true, ...options });
}

/** Where a reader looks for the whole site as a file: at the door, at home and on the pages about it. On the thousands of others it would only cost. */
function linkToCopy(archive: Archive, path: Path, locale: Locale): Link[] {
  const isAsked = path === rootPath || path === homePath(locale) || [...archive.pages.keys()].some((id) => path === prosePath(locale, id));
  return isAsked ? [{ href: linkFrom(archive, path)(copyPath(archive.site)), text: wordsIn(locale).words.wholeSiteAsFile }] : [];
}

/** The links from a page to others. */
export function linkFrom({ site }: Archive, path: Path): (to: Path, fragment?: string) => string {
  if (path === notFoundPath) return (to) => `${site.base}${to}`;
  return (to, fragment) => linkBetween(path, to, fragment);
}

/** A link to a page of prose by its title, where the site has that page. */
export function linkToProse(archive: Archive, id: string, path: Path, locale: Locale): Link | undefined {
  return archive.pages.has(id) ? { href: linkFrom(archive, path)(prosePath(locale, id)), text: titleOfPage(archive, id, locale) } : undefined;
}

/** The title of a page of prose: its first heading. */
export function titleOfPage({ pages }: Archive, id: string, locale: Locale): string {
  const heading = pages.get(id)?.[locale]?.blocks.find((block) => block.type === 'heading');
  const first = heading?.type === 'heading' ? heading.children[0] : undefined;
  return first?.type === 'text' ? first.text : id;
}
