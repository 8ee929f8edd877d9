/** How is shown what was found? People by name first; then each kind with its best, and where each sentence stands. */
import { element } from './element.ts';
import { excerptOf, type Fragment } from './excerpt.ts';
import { queryOf, step, type Question } from './question.ts';
import { exactFirst, shownAtFirst, type Group } from './groups.ts';
import type { Result } from './full-text.ts';
import { say, type SearchSettings } from './settings.ts';

/** A person who was found by name. */
export interface Named {
  name: string;
  status: string;
  href: string;
}

/** The ways to narrow the results to a kind, each with its count; none where there is only one. */
export function showKinds(groups: readonly Group<Result>[], question: Question, { kindNames, sayings }: SearchSettings): HTMLElement[] {
  if (groups.length < 2) return [];
  const total = groups.reduce((sum, { results }) => sum + results.length, 0);
  const ways = [{ kind: undefined, count: total }, ...groups.map(({ kind, results }) => ({ kind, count: results.length }))];
  const links = ways.map(({ kind, count }) => {
    const text = kind === undefined ? sayings.all : (kindNames[kind] ?? kind);
    const isCurrent = kind === question.kind ? 'true' : undefined;
    return element('a', { class: 'count', href: queryOf({ ...question, kind, shown: step }), 'aria-current': isCurrent }, `${text} `, element('span', {}, String(count)));
  });
  return [element('ul', {}, ...links.map((link) => element('li', {}, link)))];
}

export function showNamed(people: readonly Named[], { sayings }: SearchSettings): HTMLElement {
  const lines = people.map(({ name, status, href }) => element('li', {}, element('a', { class: 'hit', href }, name), element('p', { class: 'small' }, status)));
  return element('section', {}, element('h2', {}, sayings.byName), element('ol', {}, ...lines));
}

/** A kind with its best results; alone, with as many as are asked for. */
export async function showGroup({ kind, results }: Group<Result>, question: Question, settings: SearchSettings): Promise<HTMLElement> {
  const { kindNames, sayings } = settings;
  const isAlone = question.kind === kind;
  const shown = results.slice(0, isAlone ? question.shown : shownAtFirst(kind));
  const records = await Promise.all(shown.map((result) => result.data()));
  const lines = exactFirst(records, question.words).map((record) => showHit(record, settings));
  const count = results.length.toLocaleString(settings.locale);
  const name = kindNames[kind] ?? kind;
  const heading = element('h2', {}, `${name} `, element('span', {}, count));
  const query = queryOf({ ...question, kind, shown: isAlone ? question.shown + step : step });
  const more = element('p', {}, element('a', { class: 'count', href: query }, isAlone ? sayings.more : say(sayings.allOf, { kind: name, count })));
  return element('section', {}, heading, element('ol', {}, ...lines), ...(shown.length < results.length ? [more] : []));
}

/** A record, its best line with the words that were found, and the address of that line. */
function showHit(fragment: Fragment, { root }: SearchSettings): HTMLElement {
  const { anchor, pieces } = excerptOf(fragment);
  const address = `${fragment.raw_url}${anchor === undefined ? '' : `#${anchor}`}`;
  return element(
    'li',
    {},
    element('a', { class: 'hit', href: `${root}${address}` }, fragment.meta['title'] ?? fragment.raw_url),
    element('p', {}, ...pieces.map(({ text, isHit }) => (isHit ? element('mark', {}, text) : text))),
    element('p', { class: 'address' }, address.replace(/^[a-z]+\//, '').replace(/\/(?=#|$)/, '')),
  );
}
