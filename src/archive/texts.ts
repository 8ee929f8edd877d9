/** Which texts stand in the archive? Every line that somebody wrote, with its place. */
import { within, type Location } from '../reading/problem.ts';
import type { Prose } from '../reading/prose.ts';
import type { Locale } from '../values/locale.ts';
import type { Archive } from './archive.ts';

/** Every text in a value, with its place; addresses on the web are no texts. */
export function textsIn(value: unknown, at: Location): { text: string; at: Location }[] {
  if (typeof value === 'string') return value.startsWith('https://') ? [] : [{ text: value, at }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => textsIn(inside, within(at, Array.isArray(value) ? Number(key) : key)));
}

/** The narratives and pages in a language. */
export function proseIn({ people, pages }: Archive, locale: Locale): Prose[] {
  const narratives = [...people.values()].map(({ narrative }) => narrative);
  return [...narratives, ...pages.values()].flatMap((texts) => texts[locale] ?? []);
}
