/** The list of people in a browser: narrowed as a reader types and chooses. What is typed and chosen stands in the address. */
import { findPeople, wordsToFind, type Findable } from './find-people.ts';
import { listenForKeys } from './keys.ts';
import { addressOf, choose, chosenIn, chosenWith, holds } from './narrow.ts';

interface Row extends Findable {
  item: HTMLElement;
  link: HTMLElement;
  traits: string[];
}

/** How long, in milliseconds, a reader has typed nothing before the address and the words on the list follow. */
const pause = 300;

class PeopleList {
  readonly #field: HTMLInputElement;
  readonly #people: HTMLElement;
  readonly #told: HTMLElement;
  readonly #rows: Row[];
  readonly #links = [...document.querySelectorAll<HTMLAnchorElement>('[data-choice]')];
  #chosen: string[] = [];
  #found: Row[] = [];
  #shown: Row[] = [];
  #timer = 0;

  constructor(field: HTMLInputElement, people: HTMLElement, told: HTMLElement) {
    this.#field = field;
    this.#people = people;
    this.#told = told;
    this.#rows = [...people.querySelectorAll<HTMLElement>('[data-traits]')].flatMap(rowOf);
    field.addEventListener('input', () => this.#show());
    field.form?.addEventListener('submit', (event) => this.#goToFirst(event));
    for (const link of this.#links) link.addEventListener('click', (event) => this.#follow(link, event));
    addEventListener('popstate', () => this.#read());
    listenForKeys({ field, shortcut: document.getElementById('on.shortcut'), results: () => this.#shown.map(({ link }) => link) });
    if (location.search || field.value) this.#read();
  }

  /** Takes over what the address says. */
  #read(): void {
    this.#field.value = new URLSearchParams(location.search).get('q') ?? '';
    this.#chosen = chosenIn(location.search, this.#links.map(choiceOf));
    this.#show();
  }

  /** Shows whom the words and the choices leave, the closest first. */
  #show(): void {
    const isTyped = wordsToFind(this.#field.value).length > 0;
    this.#found = isTyped ? findPeople(this.#field.value, this.#rows).map(({ entry }) => entry) : this.#rows;
    this.#shown = this.#found.filter(({ traits }) => holds(traits, this.#chosen));
    for (const { item } of this.#rows) item.hidden = true;
    for (const { item } of this.#shown) {
      item.hidden = false;
      item.parentElement?.append(item);
    }
    this.#people.hidden = this.#shown.length === 0;
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
    return this.#field.value.trim();
  }

  #tell(): void {
    const { shown = '', nobody = '' } = this.#told.dataset;
    const says = this.#found.length > 0 ? shown.replace('#', String(this.#shown.length)) : nobody.replace('#', () => this.#typed());
    if (this.#told.textContent !== says) this.#told.textContent = says;
    history.replaceState(null, '', addressOf(this.#typed(), this.#chosen));
  }

  /** A choice stays on this page, unless the reader asks for another window. */
  #follow(link: HTMLAnchorElement, event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
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
const people = document.querySelector<HTMLElement>('.people');
const told = document.querySelector<HTMLElement>('[data-shown]');
if (field && people && told) new PeopleList(field, people, told);
