/** What is shown for a question? How many results, those that were found, and what it means when there are none. */
import { findPeople } from '../finding/find-people.ts';
import { element } from './element.ts';
import { showGroup, showKinds, showNamed } from './found.ts';
import { ask, type Answer } from './full-text.ts';
import { groupsOf } from './groups.ts';
import type { Loaded } from './loaded.ts';
import { partsOf } from './missing-words.ts';
import { queryOf, step, type Question } from './question.ts';
import { say, type SearchSettings } from './settings.ts';

/** What each place of the page shows. */
export interface Shown {
  /** Announced to who cannot see it. */
  state: string;
  kinds: HTMLElement[];
  found: HTMLElement[];
}

/** How many people are shown by name. */
const mostNamed = 5;

export async function showAnswer(asked: Question, { pagefind, kinds, people }: Loaded, settings: SearchSettings): Promise<Shown> {
  const answer = await ask(pagefind, asked.words);
  const groups = groupsOf(answer.results, kinds);
  const question = groups.some(({ kind }) => kind === asked.kind) ? asked : { ...asked, kind: undefined };
  const chosen = groups.filter(({ kind }) => question.kind === undefined || question.kind === kind);
  const named = question.kind === undefined ? findPeople(question.words, people).slice(0, mostNamed) : [];
  const isNothing = groups.length === 0 && named.length === 0;
  const mayBeAbsent = !isNothing && named.length === 0 && answer.missing.length > 0;
  return {
    state: isNothing ? say(settings.sayings.nothing, { words: question.words }) : stateOf(answer, named.length, settings),
    kinds: showKinds(groups, question, settings),
    found: [
      ...(named.length > 0 ? [showNamed(named.map(({ entry }) => entry), settings)] : []),
      ...(await Promise.all(chosen.map((group) => showGroup(group, question, settings)))),
      ...(isNothing ? showNothing(question.words, answer, settings) : []),
      // Whoever looks for a name may find others by a part of it.
      ...(mayBeAbsent ? [showAbsence(settings)] : []),
    ],
  };
}

/** "2 by name, 23 results in the text", and which words stand nowhere. */
function stateOf({ results, missing }: Answer, named: number, { locale, sayings }: SearchSettings): string {
  const count = results.length.toLocaleString(locale);
  const counts = [
    ...(named > 0 ? [say(sayings.named, { count: String(named) })] : []),
    ...(results.length === 1 ? [sayings.oneResult] : []),
    ...(results.length > 1 ? [say(sayings.results, { count })] : []),
  ];
  const lacks = missing.length > 0 && results.length > 0 ? [say(sayings.missing, { words: missing.join(', ') })] : [];
  return [`${counts.join(', ')}.`, ...lacks].join(' ');
}

/** The words that stand somewhere, each by itself; and always what it means, since a first name that others have says nothing of the person. */
function showNothing(words: string, { missing }: Answer, settings: SearchSettings): HTMLElement[] {
  const parts = partsOf(words);
  const apart = parts.length > 1 ? parts.filter((word) => !missing.includes(word)) : [];
  return [...(apart.length > 0 ? showApart(apart, settings) : []), element('p', {}, settings.absence.means), showAbsence(settings)];
}

function showApart(words: readonly string[], { sayings }: SearchSettings): HTMLElement[] {
  const each = words.map((word) => element('li', {}, element('a', { class: 'hit', href: queryOf({ words: word, kind: undefined, shown: step }) }, word)));
  return [element('p', {}, sayings.apart), element('ul', { class: 'apart' }, ...each)];
}

/** Where more is said of names that are not here. */
function showAbsence({ absence }: SearchSettings): HTMLElement {
  return element('p', {}, element('a', { class: 'hit', href: absence.href }, absence.text));
}
