/** Which ways lead into the record, and how much lies behind each? */
import { wholeTimelineOf } from '../archive/derive/timeline.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { linkBetween, listPath, unknownsPath, type Path } from '../routes.ts';
import type { Link, PagePlace } from './frame.ts';
import { countOpenPoints } from './unknowns.ts';

/** A way into the record: how much is there, and what. */
export interface WayIn {
  link: Link;
  count: string;
  says: string;
}

/** The ways into the record from a page. */
export function buildWaysIn({ archive, path, locale }: PagePlace): WayIn[] {
  const { words, phrases, ways } = wordsIn(locale);
  const { people, rulings, disputes, figures, sources, glossary } = archive;
  const way = (to: Path, text: string, count: string, says: string): WayIn => ({ link: { href: linkBetween(path, to), text }, count, says });
  return [
    way(listPath(locale, 'people'), words.people, phrases.people(people.size), ways.people),
    way(listPath(locale, 'rulings'), words.rulings, phrases.rulings(rulings.size), ways.rulings),
    way(listPath(locale, 'disputes'), words.whoSaysWhat, phrases.questions(disputes.size), ways.disputes),
    way(listPath(locale, 'figures'), words.numbers, phrases.figures(figures.size), ways.figures),
    way(listPath(locale, 'events'), words.timeline, phrases.dated(wholeTimelineOf(archive).length), ways.events),
    way(listPath(locale, 'sources'), words.sources, phrases.sources(sources.size), ways.sources),
    way(listPath(locale, 'glossary'), words.glossary, phrases.terms(glossary.size), ways.glossary),
    way(unknownsPath(locale), words.unknowns, phrases.openPoints(countOpenPoints(archive)), ways.unknowns),
  ];
}
