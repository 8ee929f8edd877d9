/** The list of people in a browser: narrowed as a reader types and chooses. What is typed and chosen stands in the address. */
import { findPeople, wordsToFind, type Findable } from './find-people.ts';
import { listenForKeys } from './keys.ts';
import { addressOf, choose, chosenIn, chosenWith, holds } from './narrow.ts';
import { opensElsewhere } from './opens-elsewhere.ts';

interface Row extends Findable {
  item: HTMLElement;
  link: HTMLElement;
  traits: string[];
}

/** How long, in milliseconds, a reader has typed nothing before the address and the words on the list follow. */
const pause = 300;

/** What of the page the script works with. */
interface Parts {
  field: HTMLInputElement;
  filters: HTMLElement;
  people: HTMLElement;
  /** Where it says how many are shown. */
  told: HTMLElement;
}

class PeopleList {
  readonly #parts: Parts;
  readonly #rows: Row[];
  readonly #links: HTMLAnchorElement[];
  #chosen: string[] = [];
  #found: Row[] = [];
  #shown: Row[] = [];
  #timer = 0;

  constructor(parts: Parts) {
    const { field, filters, people } = parts;
    this.#parts = parts;
    this.#rows = [...people.querySelectorAll<HTMLElement>('[data-traits]')].flatMap(rowOf);
    this.#links = [...filters.querySelectorAll('a')];
    field.addEventListener('input', () => this.#show());
    // Whoever leaves the field may leave the page at once.
    field.addEventListener('change', () => this.#tell());
    field.form?.addEventListener('submit', (event) => this.#goToFirst(event));
    for (const link of this.#links) link.addEventListener('click', (event) => this.#follow(link, event));
    addEventListener('popstate', () => this.#read());
    this.#shown = this.#rows;
    listenForKeys({ field, shortcut: document.getElementById('on.shortcut'), results: () => this.#shown.map(({ link }) => link) });
    if (location.search) this.#read();
    else if (field.value) this.#show();
  }

  /** Takes over what the address says. */
  #read(): void {
    this.#parts.field.value = new URLSearchParams(location.search).get('q') ?? '';
    this.#chosen = chosenIn(location.search, this.#links.map(choiceOf));
    for (const link of this.#links) if (this.#chosen.includes(choiceOf(link))) link.closest('details')?.setAttribute('open', '');
    this.#show();
  }

  /** Shows whom the words and the choices leave, the closest first. */
  #show(): void {
    const isTyped = wordsToFind(this.#parts.field.value).length > 0;
    this.#found = isTyped ? findPeople(this.#parts.field.value, this.#rows).map(({ entry }) => entry) : this.#rows;
    this.#shown = this.#found.filter(({ traits }) => holds(traits, this.#chosen));
    for (const { item } of this.#rows) item.hidden = true;
    for (const { item } of this.#shown) {
      item.hidden = false;
      item.parentElement?.append(item);
    }
    this.#parts.people.hidden = this.#shown.length === 0;
    this.#parts.filters.hidden = this.#found.length === 0;
    for (const link of this.#links) this.#offer(link);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#tell(), pause);
  }

  /** A choice leads to the list that it would leave, and says how many that holds. */
  #offer(link: HTMLAnchorElement): void {
    const choice = choiceOf(link);
    const count = this.#found.filter(({ traits }) => holds(traits, chosenWith(this.#chosen, choice))).length;
    const isCurrent = choice === '' ? this.#chosen.length === 0 : this.#chosen.includes(choice);
    link.href = addressOf(this.#typed(), choose(this.#chosen, choice));
    link.querySelector('span')?.replaceChildren(String(count));
    if (isCurrent) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    if (link.parentElement) link.parentElement.hidden = count === 0 && !isCurrent;
  }

  #typed(): string {
    return this.#parts.field.value.trim();
  }

  #tell(): void {
    const { shown = '', nobody = '' } = this.#parts.told.dataset;
    const says = this.#found.length > 0 ? shown.replace('#', String(this.#shown.length)) : nobody.replace('#', () => this.#typed());
    if (this.#parts.told.textContent !== says) this.#parts.told.textContent = says;
    history.replaceState(null, '', addressOf(this.#typed(), this.#chosen));
  }

  /** A choice stays on this page, unless the reader asks for another window. */
  #follow(link: HTMLAnchorElement, event: MouseEvent): void {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    history.pushState(null, '', addressOf(this.#typed(), choose(this.#chosen, choiceOf(link))));
    this.#read();
  }

  /** Where somebody was found, there is no need for the search page. */
  #goToFirst(event: Event): void {
    const [first] = this.#shown;
    if (!first) return;
    event.preventDefault();
    first.link.focus();
  }
}

function choiceOf({ dataset }: HTMLElement): string {
  return dataset['choice'] ?? '';
}

/** What is known of somebody stands on his line. */
function rowOf(item: HTMLElement): Row[] {
  const link = item.querySelector('a');
  const { also, work, traits = '' } = item.dataset;
  return link ? [{ item, link, name: link.textContent, also, work, traits: traits.split(' ') }] : [];
}

const field = document.querySelector<HTMLInputElement>('input[name="q"]');
const [filters, people, told] = ['.narrowing', '.people', '[data-shown]'].map((part) => document.querySelector<HTMLElement>(part));
if (field && filters && people && told) new PeopleList({ field, filters, people, told });
