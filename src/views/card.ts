/** Which card does a preview of a page show? One of its kind, without a name or a face: a preview goes where its page may never be read. */
import type { Archive } from '../archive/archive.ts';
import { filters } from '../archive/derive/narrowing.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { absoluteUrl, cardPath, type Path } from '../routes.ts';
import { cardKinds, type CardKind } from '../values/card.ts';
import type { Locale } from '../values/locale.ts';

export interface Card {
  /** Absolute: whoever makes the preview has only the picture's address. */
  url: string;
  alt: string;
}

export function buildCard({ site }: Archive, path: Path, locale: Locale): Card {
  const kind = cardKindOf(path);
  return { url: absoluteUrl(site, cardPath(locale, kind)), alt: `${site.name[locale]}: ${wordsIn(locale).cards[kind]}` };
}

/** A page about a record has the card of its kind; the timeline and its parts have one; every other page has that of the site. */
function cardKindOf(path: Path): CardKind {
  const [, part, id] = path.split('/');
  if (part === 'timeline') return part;
  const isList = !id || filters.some((filter) => filter === id);
  return (isList ? undefined : cardKinds.find((kind) => kind === part)) ?? 'site';
}
