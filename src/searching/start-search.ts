/** Where in a page does the search begin? Where its settings stand, with the places that it fills. */
import { listenForKeys } from '../finding/keys.ts';
import { SearchPage } from './search-page.ts';
import type { SearchSettings } from './settings.ts';

/** Starts the search of a page, and takes away what says that it is off. */
export function startSearch(page: Document): void {
  const whole = page.querySelector<HTMLElement>('.search');
  const form = whole?.querySelector('form');
  const field = form?.querySelector('input');
  const state = whole?.querySelector<HTMLElement>('.state');
  const kinds = whole?.querySelector('nav');
  const found = whole?.querySelector<HTMLElement>('.found');
  if (!whole || !form || !field || !state || !kinds || !found) return;
  const settings: SearchSettings = JSON.parse(whole.dataset['settings'] ?? '');
  whole.querySelector('.off')?.remove();
  listenForKeys({ field, shortcut: page.querySelector<HTMLElement>('.shortcut'), results: () => [...found.querySelectorAll<HTMLElement>('.hit')] });
  new SearchPage({ form, field, state, kinds, found }, settings).start();
}
