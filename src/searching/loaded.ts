/** What does a search read? The index, of which kind each record in it is, and the names of people. Fetched with the first question, since many readers pay for it. */
import type { Findable } from '../finding/find-people.ts';
import type { Named } from './found.ts';
import { startPagefind, type Pagefind } from './full-text.ts';
import type { SearchSettings } from './settings.ts';

export interface Loaded {
  pagefind: Pagefind;
  /** The names of records in the index, by kind. */
  kinds: Readonly<Record<string, readonly string[]>>;
  people: (Findable & Named)[];
}

/** Loads what a search reads. Links in the file of names are relative to it. */
export async function load({ pagefind, kinds, names }: SearchSettings, page: string): Promise<Loaded> {
  const file = new URL(names, page);
  const [started, ofKinds, people] = await Promise.all([startPagefind(new URL(pagefind, page)), readJson<Loaded['kinds']>(new URL(kinds, page)), readJson<Loaded['people']>(file)]);
  return { pagefind: started, kinds: ofKinds, people: people.map((person) => ({ ...person, href: new URL(person.href, file).href })) };
}

async function readJson<Contents>(file: URL): Promise<Contents> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file} answered ${response.status}`);
  return response.json();
}
