/** Who remains when a list is narrowed by several filters at once? Of each filter one choice at most, written as in an address: "place=cecot". */

/** The filter that a choice is of. */
export function filterOf(choice: string): string {
  return choice.split('=')[0] ?? '';
}

/** What is chosen once a choice is followed: it takes the place of another of its filter; followed again, it is given up. The empty choice gives up all. */
export function choose(chosen: readonly string[], choice: string): string[] {
  if (choice === '') return [];
  return chosen.includes(choice) ? chosen.filter((other) => other !== choice) : chosenWith(chosen, choice);
}

/** What would have to hold of whoever stays, if this choice were the one of its filter. */
export function chosenWith(chosen: readonly string[], choice: string): string[] {
  if (choice === '') return [];
  return [...chosen.filter((other) => filterOf(other) !== filterOf(choice)), choice];
}

/** Whether all that is chosen holds for somebody. */
export function holds(traits: readonly string[], chosen: readonly string[]): boolean {
  return chosen.every((choice) => traits.includes(choice));
}

/** What an address chooses, as far as it can be chosen here: the last of each filter. */
export function chosenIn(search: string, choices: readonly string[]): string[] {
  const written = [...new URLSearchParams(search)].map(([filter, value]) => `${filter}=${value}`);
  return written.filter((choice) => choices.includes(choice)).reduce<string[]>(chosenWith, []);
}

/** The address of a narrowed list, from the list itself. */
export function addressOf(query: string, chosen: readonly string[]): string {
  const search = new URLSearchParams([...(query === '' ? [] : [['q', query]]), ...chosen.map((choice) => choice.split('='))]).toString();
  return search === '' ? './' : `./?${search}`;
}
