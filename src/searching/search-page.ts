/** How does the search page search? It reads the question from the address, answers it beneath the field, and says in words how it stands. */
import { opensElsewhere } from '../finding/opens-elsewhere.ts';
import { showAnswer } from './answer.ts';
import { element } from './element.ts';
import { watchFetches } from './full-text.ts';
import { load, type Loaded } from './loaded.ts';
import { queryOf, questionIn, step, type Question } from './question.ts';
import type { SearchSettings } from './settings.ts';

/** What of the page the script reads and fills. */
export interface SearchPlaces {
  form: HTMLFormElement;
  field: HTMLInputElement;
  state: HTMLElement;
  kinds: HTMLElement;
  found: HTMLElement;
}

/** How long a reader stops typing before it is searched, in milliseconds. */
const pause = 200;

export class SearchPage {
  readonly #places: SearchPlaces;
  readonly #settings: SearchSettings;
  readonly #fetches = watchFetches(globalThis);
  #loaded: Promise<Loaded> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** Counts the questions: the answer to an older one is not shown. */
  #turn = 0;

  constructor(places: SearchPlaces, settings: SearchSettings) {
    this.#places = places;
    this.#settings = settings;
  }

  /** Answers what the address asks, and from then on what is typed and chosen. */
  start(): void {
    const { form, field, kinds, found } = this.#places;
    field.addEventListener('input', () => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => this.#ask('replaceState'), pause);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask('pushState');
    });
    for (const place of [kinds, found]) place.addEventListener('click', (event) => void this.#follow(event));
    addEventListener('popstate', () => void this.#readAddress());
    void this.#readAddress();
  }

  /** What is typed, for all kinds. What is typed letter by letter is one step of the way back. */
  #ask(how: 'pushState' | 'replaceState'): void {
    clearTimeout(this.#waiting);
    const words = this.#places.field.value.trim();
    if (words !== questionIn(location.search).words) history[how](null, '', words === '' ? location.pathname : queryOf({ words, kind: undefined, shown: step }));
    void this.#answer(questionIn(location.search));
  }

  async #readAddress(): Promise<void> {
    const question = questionIn(location.search);
    this.#places.field.value = question.words;
    await this.#answer(question);
  }

  /** Follows a link to another question without leaving the page. The focus goes to what is new. */
  async #follow(event: MouseEvent): Promise<void> {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const query = link?.getAttribute('href') ?? '';
    if (!query.startsWith('?') || opensElsewhere(event)) return;
    event.preventDefault();
    const { kinds, found } = this.#places;
    const before = [...found.querySelectorAll('.hit')].map((hit) => hit.getAttribute('href'));
    history.pushState(null, '', query);
    await this.#readAddress();
    const fresh = [...found.querySelectorAll<HTMLElement>('.hit')].find((hit) => !before.includes(hit.getAttribute('href')));
    const current = kinds.querySelector<HTMLElement>('[aria-current]');
    ((query.includes('show=') && fresh) || current || fresh || this.#places.field).focus();
  }

  async #answer(question: Question): Promise<void> {
    const turn = ++this.#turn;
    if (question.words === '') return this.#show('', [], []);
    if (!this.#loaded) this.#show(this.#settings.sayings.loading, [], []);
    try {
      this.#loaded ??= load(this.#settings, location.href);
      const { state, kinds, found } = await showAnswer(question, await this.#loaded, this.#settings);
      if (turn === this.#turn) this.#show(state, kinds, found);
    } catch {
      if (turn === this.#turn) this.#fail();
    }
    if (turn === this.#turn && this.#fetches.hasFailed()) this.#fail();
  }

  #show(state: string, kinds: readonly HTMLElement[], found: readonly HTMLElement[]): void {
    this.#places.state.textContent = state;
    this.#places.kinds.replaceChildren(...kinds);
    this.#places.kinds.hidden = kinds.length === 0;
    this.#places.found.replaceChildren(...found);
  }

  /** Only a page that is loaded again asks for the files again. */
  #fail(): void {
    const { sayings } = this.#settings;
    this.#show(sayings.failed, [], [element('p', {}, element('a', { href: location.href }, sayings.again))]);
  }
}
