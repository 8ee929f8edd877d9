/** Who is meant by what a reader types? Names in any order, without accents, a letter wrong; other spellings; what somebody worked as. */
import { fold } from '../values/fold.ts';
import { closenesses, closenessOf, hear, type Closeness, type Heard } from './likeness.ts';

/** What is known of a person for finding him. */
export interface Findable {
  /** As a list sorts it: surnames, comma, given names; or a pseudonym. */
  name: string;
  /** Words by which he is known that his name does not have. */
  also?: string | undefined;
  /** What he worked as, in every language. */
  work?: string | undefined;
}

export interface Found<Entry extends Findable> {
  entry: Entry;
  /** How far what was typed is from what he is called: 0 is a surname as it is written. */
  distance: number;
}

/** Where a word stands, from what tells most of a person on. */
const standings = ['surname', 'given', 'also', 'work'] as const;
type Standing = (typeof standings)[number];

interface Key extends Heard {
  standing: Standing;
}

/** The people that every word of a query is like, the closest first, then by name. A query without words finds nobody. */
export function findPeople<Entry extends Findable>(query: string, entries: readonly Entry[]): Found<Entry>[] {
  const words = wordsToFind(query);
  if (words.length === 0) return [];
  const heard = words.map(hear);
  return entries
    .map((entry) => ({ entry, distance: distanceTo(keysOf(entry), heard) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance || compareNames(a.entry, b.entry));
}

/** The words that a name or a query is made of, without accents and apostrophes. */
export function wordsToFind(text: string): string[] {
  return fold(text.replace(/['’ʼ`´]/g, '')).split(' ').filter(Boolean);
}

/** How far a query is from a person, read word by word, or as one word, as some write a name of two. */
function distanceTo(keys: readonly Key[], words: readonly Heard[]): number {
  const together = words.map(({ word }) => word).join('');
  const asOne = keys.filter(({ word }) => word.startsWith(together)).map((key) => weigh(key.word === together ? 'same' : 'beginning', key));
  return Math.min(wordByWord(keys, words), ...asOne);
}

/** Initials alone are nobody's: "J. G." must not lead to whoever happens to have them. Where an alias is made of initials, they are found as one word. */
function wordByWord(keys: readonly Key[], words: readonly Heard[]): number {
  if (words.length > 1 && words.every(({ word }) => word.length === 1)) return Infinity;
  return words.reduce((sum, word) => sum + Math.min(...keys.map((key) => weigh(closenessOf(word, key), key))), 0);
}

/** How close comes first, then where the word stands. */
function weigh(closeness: Closeness | undefined, { standing }: Key): number {
  return closeness === undefined ? Infinity : closenesses.indexOf(closeness) * standings.length + standings.indexOf(standing);
}

const known = new WeakMap<Findable, Key[]>();

/** The words by which somebody is found: worked out once, since a reader types letter by letter. */
function keysOf(entry: Findable): Key[] {
  const keys = known.get(entry) ?? listKeys(entry);
  known.set(entry, keys);
  return keys;
}

function listKeys({ name, also = '', work = '' }: Findable): Key[] {
  const [surname = '', given = ''] = name.split(',');
  const texts: Readonly<Record<Standing, string>> = { surname: apartAndTogether(surname), given: apartAndTogether(given), also, work };
  return standings.flatMap((standing) => wordsToFind(texts[standing]).map((word) => ({ ...hear(word), standing })));
}

function apartAndTogether(names: string): string {
  return `${names} ${wordsToFind(names).join('')}`;
}

/** By the letters alone, which are the same on every machine. */
function compareNames({ name: a }: Findable, { name: b }: Findable): number {
  const [first, second] = [fold(a), fold(b)];
  return Number(first > second) - Number(first < second);
}
