/** What can the card be of that a preview shows? Of a kind of page, never of one page: it has no name on it. */

/** Most kinds of record, by their folders; the timeline; and the site, for every other page. */
export const cardKinds = ['site', 'timeline', 'people', 'proceedings', 'rulings', 'events', 'cohorts', 'disputes', 'figures', 'places', 'actors', 'sources', 'glossary'] as const;

export type CardKind = (typeof cardKinds)[number];

/** In pixels, as previews want them. */
export const cardSize = { width: 1200, height: 630 } as const;
