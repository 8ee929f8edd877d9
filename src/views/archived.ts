/** How does a page lead to the archived copies of a source? A link for each, and attributes that name the first on links to the source itself. */
import type { Source } from '../archive/record.ts';
import { formatDay } from '../i18n/dates.ts';
import type { Locale } from '../values/locale.ts';
import type { Link } from './frame.ts';

/** What a Robust Link carries beside its address (robustlinks.mementoweb.org/spec): programs find the copy when the source is gone. */
export interface RobustLink {
  'data-originalurl': string;
  'data-versionurl': string;
  'data-versiondate': string;
}

/** A link to an archived copy, with the address that it is a copy of. */
export interface ArchivedLink extends Link {
  original: string | undefined;
}

/** Where a source was read; undefined when it has no address. */
export function urlOf({ facts }: Source): string | undefined {
  return facts.readAt?.url ?? facts.url;
}

/** The attributes of a link to a source; undefined where no copy of it is recorded. */
export function robustLinkTo(source: Source): RobustLink | undefined {
  const [copy] = source.facts.archives ?? [];
  const url = urlOf(source);
  return copy && url ? { 'data-originalurl': url, 'data-versionurl': copy.url, 'data-versiondate': copy.captured } : undefined;
}

/** The archived copies of a source, each by its day. */
export function archivedLinksOf(source: Source, locale: Locale): ArchivedLink[] {
  return (source.facts.archives ?? []).map(({ url, captured }) => ({ href: url, text: formatDay(captured, locale), original: urlOf(source) }));
}
