/** Which words of a page lead to the glossary? Each term once, where a reader meets it first. */
import { splitByTerms } from '../archive/derive/terms.ts';
import type { Term } from '../archive/record.ts';
import { linkBetween, recordPath } from '../routes.ts';
import type { LinkOrWords, PagePlace } from './frame.ts';

/** Links the terms of a page while its sentences are built, in the order of the page. */
export class Terms {
  readonly #place: PagePlace;
  readonly #met = new Set<Term>();

  constructor(place: PagePlace) {
    this.#place = place;
  }

  /** The words of a text, with a link from each term that the page had not used before. */
  link(text: string): LinkOrWords[] {
    const { archive, locale } = this.#place;
    return splitByTerms(archive, text, locale).map(({ text: words, term }) => {
      const href = term && this.#hrefOnce(term);
      return href === undefined ? { text: words } : { text: words, href };
    });
  }

  /** Where it is explained; undefined where the page has said so already, or is that page. */
  #hrefOnce(term: Term): string | undefined {
    const { path, locale } = this.#place;
    const home = recordPath(locale, term);
    if (home === path || this.#met.has(term)) return undefined;
    this.#met.add(term);
    return linkBetween(path, home);
  }
}
